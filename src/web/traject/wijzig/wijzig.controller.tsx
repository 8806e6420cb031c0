import { Body, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Weigeringen } from '../../../domain/weigering.js';
import { Medewerkers } from '../../../medewerkers/medewerkers.service.js';
import type { Fouten } from '../../formulier/fouten.js';
import { een, type Invoer } from '../../formulier/invoer.js';
import { alsUuid, Loket, type Uitslag } from '../../formulier/loket.js';
import { Toont } from '../../schil/bijblijven.js';
import { PaginaController } from '../../schil/pagina-controller.js';
import { Paginas } from '../../schil/paginas.js';
import { jaarUitAdres, uitAdres, type Verzoek } from '../../verzoek.js';
import { TrajectBron } from '../traject-bron.service.js';
import { bewerkingMet, wijzigAdres, type Bewerkingsnaam } from './bewerkingen.js';
import type { Bewerking, Omgeving } from './bewerking.js';
import { Conflict } from './conflict.view.js';
import { verschillen } from './verschillen.js';
import { WijzigFormulier } from './wijzig.view.js';

type Mislukt = Extract<Uitslag, { gelukt: false }>;

/** Every change to a traject but a new step: one form each, declared in `bewerkingen.ts`. */
@Toont('trajecten', 'procesverloop', 'jaartabel')
@PaginaController('trajecten/:id/wijzig/:naam')
export class WijzigController {
  constructor(
    private readonly bron: TrajectBron,
    private readonly loket: Loket,
    private readonly paginas: Paginas,
    private readonly medewerkers: Medewerkers,
  ) {}

  @Get()
  async toon(
    @Req() verzoek: Verzoek,
    @Param('id') trajectId: string,
    @Param('naam') naam: string,
  ): Promise<string> {
    const wat = bekend(naam);
    const omgeving = await this.omgeving(verzoek, trajectId, wat);
    return this.formulier(verzoek, wat, { omgeving, waarden: begin(wat, omgeving) });
  }

  @Post()
  async bewaar(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const { id: trajectId = '', naam = '' } = verzoek.params as Record<string, string>;
    const wat = bekend(naam);
    const jaar = jaarUitAdres(verzoek) ?? Number(this.vandaag().slice(0, 4));
    const vast = { trajectId, jaar, deel: uitAdres(verzoek, 'deel'), vandaag: this.vandaag() };
    const velden = wat.opdracht(invoer, vast);
    const uitslag: Uitslag = Array.isArray(velden)
      ? { gelukt: false, status: 400, fouten: velden as Fouten }
      : await this.loket.stuur(
          { verzoek, antwoord, commandId: een(invoer, 'commandId') },
          wat.klasse,
          velden,
        );
    if (uitslag.gelukt) {
      const naar = `/trajecten/${trajectId}?jaar=${String(jaar)}&gedaan=${uitslag.commandId}`;
      antwoord.redirect(303, naar);
      return undefined;
    }
    antwoord.status(uitslag.status);
    return this.opnieuw(verzoek, wat, invoer, uitslag);
  }

  /** The form once more with all that was typed, or both texts where somebody else was first. */
  private async opnieuw(
    verzoek: Verzoek,
    wat: Bewerking,
    invoer: Invoer,
    { fouten, weigering, nieuweIds }: Mislukt,
  ): Promise<string> {
    const omgeving = await this.omgeving(verzoek, verzoek.params['id'] as string, wat);
    if (weigering?.weigering === 'intussen-gewijzigd')
      return this.conflict(verzoek, wat, { omgeving, invoer, feiten: weigering.feiten });
    const ids = nieuweIds ? nieuw(wat, {}) : {};
    return this.formulier(verzoek, wat, { omgeving, waarden: { ...invoer, ...ids }, fouten });
  }

  private async conflict(
    verzoek: Verzoek,
    wat: Bewerking,
    wie: { omgeving: Omgeving; invoer: Invoer; feiten: Weigeringen['intussen-gewijzigd'] },
  ): Promise<string> {
    const { omgeving, invoer, feiten } = wie;
    const hunne = wat.begin({ ...omgeving, voorstel: false });
    const namen = await this.medewerkers.namen([feiten.door.id]);
    const inhoud = (
      <Conflict
        titel={wat.titel(omgeving)}
        actie={adres(verzoek, omgeving)}
        terug={`/trajecten/${omgeving.stand.trajectId}?jaar=${String(omgeving.stand.jaar)}`}
        knop={wat.knop}
        waarden={{ ...invoer, revisie: een(hunne, 'revisie') }}
        verborgen={verborgen(wat, { ...invoer, revisie: een(hunne, 'revisie') })}
        velden={wat.velden(omgeving, invoer)}
        details={wat.details?.(omgeving) ?? []}
        verschillen={verschillen(wat, omgeving, { mijne: invoer, hunne })}
        door={namen.get(feiten.door.id) ?? 'iemand anders'}
        op={feiten.op}
      />
    );
    const titel = 'Intussen gewijzigd';
    return this.paginas.toon(verzoek, { titel, inhoud, fout: true, jaar: omgeving.stand.jaar });
  }

  private formulier(
    verzoek: Verzoek,
    wat: Bewerking,
    { omgeving, waarden, fouten = [] }: { omgeving: Omgeving; waarden: Invoer; fouten?: Fouten },
  ): Promise<string> {
    const { trajectId, jaar, traject } = omgeving.stand;
    const titel = wat.titel(omgeving);
    const inhoud = (
      <WijzigFormulier
        titel={titel}
        traject={traject?.titel ?? ''}
        actie={adres(verzoek, omgeving)}
        terug={`/trajecten/${trajectId}?jaar=${String(jaar)}`}
        knop={wat.knop}
        uitleg={wat.uitleg?.(omgeving)}
        velden={wat.velden(omgeving, waarden)}
        details={wat.details?.(omgeving) ?? []}
        waarden={waarden}
        verborgen={verborgen(wat, waarden)}
        fouten={fouten}
      />
    );
    return this.paginas.toon(verzoek, { titel, inhoud, jaar, fout: fouten.length > 0 });
  }

  private async omgeving(
    verzoek: Verzoek,
    trajectId: string,
    { metDoelen }: Bewerking,
  ): Promise<Omgeving> {
    const stand = await this.bron.stand(trajectId, jaarUitAdres(verzoek));
    const doelen = metDoelen ? await this.bron.doelstappen(stand) : [];
    const voorstel = uitAdres(verzoek, 'voorstel') === '1';
    return { stand, deel: uitAdres(verzoek, 'deel'), vandaag: this.vandaag(), voorstel, doelen };
  }

  private vandaag(): string {
    return this.bron.vandaag();
  }
}

function bekend(naam: string): Bewerking {
  const wat = bewerkingMet(naam);
  if (!wat) throw new NotFoundException();
  return wat;
}

const adres = (verzoek: Verzoek, { stand: { trajectId, jaar }, deel }: Omgeving): string =>
  wijzigAdres(verzoek.params['naam'] as Bewerkingsnaam, { trajectId, jaar, deel });

function begin(wat: Bewerking, omgeving: Omgeving): Invoer {
  const waarden = wat.begin(omgeving);
  return { ...waarden, ...nieuw(wat, waarden) };
}

/** New ids for a form: of its command, and of the part that it makes. */
const nieuw = (wat: Bewerking, waarden: Invoer): Invoer => ({
  commandId: randomUUID(),
  ...(wat.nieuw ? { [wat.nieuw]: alsUuid(een(waarden, wat.nieuw)) } : {}),
});

const verborgen = (wat: Bewerking, waarden: Invoer): Record<string, string> =>
  Object.fromEntries(
    ['commandId', 'revisie', ...(wat.nieuw ? [wat.nieuw] : []), ...(wat.mee ?? [])]
      .filter((naam) => waarden[naam] !== undefined)
      .map((naam) => [naam, een(waarden, naam)]),
  );
