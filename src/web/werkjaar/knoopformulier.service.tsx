import { Injectable, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { ComponentChildren } from 'preact';
import { Formulier } from '../formulier/formulier.js';
import { Foutoverzicht, type Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Loket, type Uitslag } from '../formulier/loket.js';
import { VeldInvoer, type Veld } from '../formulier/velden.js';
import { Paginas } from '../schil/paginas.js';
import { Conflict } from '../traject/wijzig/conflict.view.js';
import type { Verzoek } from '../verzoek.js';
import { werkjaarAdres } from './adressen.js';

/** A short form about one thing of a year. */
export interface Knoopformulier {
  readonly jaar: number;
  readonly titel: string;
  readonly uitleg?: ComponentChildren;
  readonly actie: string;
  readonly velden: readonly Veld[];
  readonly verborgen?: Readonly<Record<string, string | undefined>>;
  readonly knop: string;
}

export interface Ingevuld {
  readonly commandId: string;
  readonly waarden: Invoer;
  readonly fouten?: Fouten;
}

export interface Botsing {
  readonly mijne: Invoer;
  readonly hunne: Invoer;
  /** That the other left: sent with it, mine takes its place. */
  readonly revisie: number;
  /** A name. */
  readonly door: string;
  /** ISO 8601. */
  readonly op: string;
}

/** Shows a form about a year and hands in what it sent; back on the year's page stands what was done, with its undo. */
@Injectable()
export class Knoopformulieren {
  constructor(
    private readonly loket: Loket,
    private readonly paginas: Paginas,
  ) {}

  toon(verzoek: Verzoek, formulier: Knoopformulier, ingevuld: Ingevuld): Promise<string> {
    const { jaar, titel, uitleg, actie, velden, verborgen = {}, knop } = formulier;
    const { commandId, waarden, fouten = [] } = ingevuld;
    const inhoud = (
      <div class="smal">
        <Foutoverzicht fouten={fouten} />
        <h1>{titel}</h1>
        {uitleg}
        <Formulier {...{ actie, commandId, verborgen, knop }} terug={werkjaarAdres(jaar)}>
          {velden.map((veld) => (
            <VeldInvoer veld={veld} waarden={waarden} fouten={fouten} />
          ))}
        </Formulier>
      </div>
    );
    return this.paginas.toon(verzoek, { titel, inhoud, jaar, fout: fouten.length > 0 });
  }

  /** Both texts, where somebody else saved his first: nothing is lost. */
  kies(verzoek: Verzoek, formulier: Knoopformulier, botsing: Botsing): Promise<string> {
    const { jaar, titel, actie, velden, knop } = formulier;
    const { mijne, hunne, revisie, door, op } = botsing;
    const waarden = { ...mijne, revisie: String(revisie) };
    const verschillen = velden
      .map(({ naam, label }) => ({ label, mijne: een(mijne, naam), hunne: een(hunne, naam) }))
      .filter((verschil) => verschil.mijne.replace(/\r\n?/g, '\n').trim() !== verschil.hunne);
    const verborgen = { commandId: een(mijne, 'commandId'), revisie: String(revisie) };
    const inhoud = (
      <Conflict
        {...{ titel, actie, knop, waarden, verborgen, velden, verschillen, door, op }}
        terug={werkjaarAdres(jaar)}
        details={[]}
      />
    );
    return this.paginas.toon(verzoek, { titel, inhoud, jaar, fout: true });
  }

  stuur<C extends object>(
    van: { verzoek: Verzoek; antwoord: Response; commandId: string },
    klasse: Type<C>,
    velden: object,
  ): Promise<Uitslag> {
    return this.loket.stuur(van, klasse, velden);
  }

  /** To the year's page where it succeeded, else the form once more with all that was typed. */
  async verder(
    { verzoek, antwoord }: { verzoek: Verzoek; antwoord: Response },
    uitslag: Uitslag,
    formulier: Knoopformulier,
    { commandId, waarden }: Ingevuld,
  ): Promise<string | undefined> {
    if (uitslag.gelukt) {
      antwoord.redirect(303, `${werkjaarAdres(formulier.jaar)}?gedaan=${uitslag.commandId}`);
      return undefined;
    }
    antwoord.status(uitslag.status);
    const bekend = new Set(formulier.velden.map(({ naam }) => naam));
    const fouten = uitslag.fouten.map(({ veld, zin }) =>
      veld && bekend.has(veld) ? { veld, zin } : { zin },
    );
    const volgende = uitslag.nieuweIds ? randomUUID() : commandId;
    return this.toon(verzoek, formulier, { commandId: volgende, waarden, fouten });
  }
}
