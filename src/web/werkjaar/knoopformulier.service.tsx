import { Injectable, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { ComponentChildren } from 'preact';
import { Formulier } from '../formulier/formulier.js';
import { Foutoverzicht, type Fouten } from '../formulier/fouten.js';
import type { Invoer } from '../formulier/invoer.js';
import { Loket, type Uitslag } from '../formulier/loket.js';
import { VeldInvoer, type Veld } from '../formulier/velden.js';
import { Paginas } from '../schil/paginas.js';
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
