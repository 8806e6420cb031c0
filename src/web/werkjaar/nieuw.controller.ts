import { Get, NotFoundException, Param, Post, Req, Res, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { VraagAlleTrajecten } from '../../../projections/trajecten/trajecten.query.js';
import type { SoortKnoop } from '../../domain/werkjaar/delen.js';
import { DeelTrajectIn } from '../../domain/werkjaar/indelen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../../domain/werkjaar/openen.js';
import { een, type Invoer } from '../formulier/invoer.js';
import type { Optie, Veld } from '../formulier/velden.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { uitAdres, type Verzoek } from '../verzoek.js';
import { nieuwAdres } from './adressen.js';
import type { Boom } from './boom.js';
import { Jaarpagina } from './jaarpagina.service.js';
import { Knoopformulieren, type Knoopformulier } from './knoopformulier.service.js';
import { Jaar } from './parameters.js';
import { plaatsOpties, plaatsUit, plaatsWaarde } from './plaats.js';
import { NIEUW, soortVan } from './soorten.js';
import { TEKSTVELDEN, TITEL } from './velden.js';

interface Soort {
  readonly klasse: Type<object>;
  readonly velden: readonly Veld[];
  /** The field that names the new node's id. */
  readonly id: 'id' | 'trajectId';
}

const SOORTEN: Readonly<Record<SoortKnoop, Soort>> = {
  STRATEGISCHE_DOELSTELLING: {
    klasse: VoegStrategischeDoelstellingToe,
    velden: [TITEL],
    id: 'id',
  },
  HOOFDSTUK: { klasse: VoegHoofdstukToe, velden: [TITEL], id: 'id' },
  RUBRIEK: { klasse: VoegRubriekToe, velden: [TITEL], id: 'id' },
  TEKSTBLOK: { klasse: PlaatsTekstblok, velden: TEKSTVELDEN, id: 'id' },
  TRAJECT: { klasse: DeelTrajectIn, velden: [], id: 'trajectId' },
};

/** Something new gets its place in a year. */
@Toont('trajecten', 'procesverloop', 'jaartabel')
@PaginaController('werkjaren/:jaar/nieuw/:soort')
export class NieuweKnoopController {
  constructor(
    private readonly jaarpagina: Jaarpagina,
    private readonly formulieren: Knoopformulieren,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  async vraag(
    @Req() verzoek: Verzoek,
    @Param('jaar', Jaar) jaar: number,
    @Param('soort') pad: string,
  ): Promise<string> {
    const { boom } = await this.jaarpagina.stand(jaar);
    const onder = boom.knoop(uitAdres(verzoek, 'onder'))?.id ?? null;
    const formulier = await this.formulier(jaar, pad, boom);
    const waarden = {
      id: randomUUID(),
      plaats: plaatsWaarde(boom.achteraan(onder)),
      trajectId: uitAdres(verzoek, 'traject'),
    };
    const verborgen = { id: waarden.id };
    return this.formulieren.toon(
      verzoek,
      { ...formulier, verborgen },
      { commandId: randomUUID(), waarden },
    );
  }

  @Post()
  async voegToe(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('jaar', Jaar) jaar: number,
    @Param('soort') pad: string,
  ): Promise<string | undefined> {
    const invoer = verzoek.body as Invoer;
    const soort = soortVan(pad);
    if (!soort) throw new NotFoundException();
    const { klasse, velden, id } = SOORTEN[soort];
    const commandId = een(invoer, 'commandId');
    const uitslag = await this.formulieren.stuur({ verzoek, antwoord, commandId }, klasse, {
      jaar,
      [id]: een(invoer, id),
      ...plaatsUit(een(invoer, 'plaats')),
      ...Object.fromEntries(velden.map(({ naam }) => [naam, een(invoer, naam)])),
    });
    const { boom } = await this.jaarpagina.stand(jaar);
    const verborgen = {
      id: !uitslag.gelukt && uitslag.nieuweIds ? randomUUID() : een(invoer, 'id'),
    };
    const formulier = { ...(await this.formulier(jaar, pad, boom)), verborgen };
    return this.formulieren.verder({ verzoek, antwoord }, uitslag, formulier, {
      commandId,
      waarden: invoer,
    });
  }

  private async formulier(jaar: number, pad: string, boom: Boom): Promise<Knoopformulier> {
    const soort = soortVan(pad);
    if (!soort) throw new NotFoundException();
    const { naam } = NIEUW[soort];
    const plaats: Veld = {
      naam: 'plaats',
      label: 'Waar in het verslag?',
      soort: 'lijst',
      opties: plaatsOpties(boom, { soort }),
    };
    const traject: Veld[] =
      soort === 'TRAJECT'
        ? [
            {
              naam: 'trajectId',
              label: 'Traject',
              soort: 'lijst',
              hint: NIEUW_TRAJECT,
              opties: await this.los(boom),
            },
          ]
        : [];
    return {
      jaar,
      titel: `${naam} toevoegen`,
      actie: nieuwAdres(jaar, soort),
      velden: [...traject, ...SOORTEN[soort].velden, plaats],
      knop: `${naam} toevoegen`,
    };
  }

  private async los(boom: Boom): Promise<Optie[]> {
    const trajecten = await this.queries.execute(new VraagAlleTrajecten());
    return trajecten
      .filter(({ streamId }) => !boom.knoop(streamId))
      .map(({ streamId, titel }) => ({ waarde: streamId, label: titel }));
  }
}

const NIEUW_TRAJECT =
  'Kies uit de trajecten die nog niet in dit verslag staan. Een nieuw traject begin je op de pagina Trajecten.';
