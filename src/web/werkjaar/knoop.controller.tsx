import { Get, NotFoundException, Param, Post, Req, Res, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Actor } from '../../domain/aggregate.js';
import { HernoemKnoop, HerzieTekstblok } from '../../domain/werkjaar/knopen.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import type { Uitslag } from '../formulier/loket.js';
import type { Veld } from '../formulier/velden.js';
import { PaginaController } from '../schil/pagina-controller.js';
import type { Verzoek } from '../verzoek.js';
import { knoopAdres, trajectAdres } from './adressen.js';
import type { Boom, Knooprij } from './boom.js';
import { Jaarpagina } from './jaarpagina.service.js';
import { Knoopformulieren, type Knoopformulier } from './knoopformulier.service.js';
import { Id, Jaar } from './parameters.js';
import { TEKSTVELDEN, TITEL } from './velden.js';

interface Bewerking {
  readonly klasse: Type<object>;
  readonly velden: readonly Veld[];
  readonly knop: string;
}

const TEKST: Bewerking = { klasse: HerzieTekstblok, velden: TEKSTVELDEN, knop: 'Tekst bewaren' };
const NAAM: Bewerking = { klasse: HernoemKnoop, velden: [TITEL], knop: 'Titel bewaren' };

/** The words of a node: a tekstblok's text, or a heading's title. */
@PaginaController('werkjaren/:jaar/knopen/:id')
export class KnoopController {
  constructor(
    private readonly jaarpagina: Jaarpagina,
    private readonly formulieren: Knoopformulieren,
    private readonly medewerkers: Medewerkers,
  ) {}

  @Get()
  async vraag(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('jaar', Jaar) jaar: number,
    @Param('id', Id) id: string,
  ): Promise<string | undefined> {
    const { boom, knoop } = await this.knoop(jaar, id);
    if (knoop.soort === 'TRAJECT') {
      antwoord.redirect(303, trajectAdres(id, jaar));
      return undefined;
    }
    const formulier = formulierVan(boom, knoop, knoop.bij.revisie);
    return this.formulieren.toon(verzoek, formulier, {
      commandId: randomUUID(),
      waarden: waardenVan(knoop),
    });
  }

  @Post()
  async bewaar(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('jaar', Jaar) jaar: number,
    @Param('id', Id) id: string,
  ): Promise<string | undefined> {
    const waarden = verzoek.body as Invoer;
    const { klasse, velden } = bewerkingVan((await this.knoop(jaar, id)).knoop);
    const commandId = een(waarden, 'commandId');
    const van = { verzoek, antwoord, commandId };
    const uitslag = await this.formulieren.stuur(van, klasse, {
      jaar,
      id,
      revisie: een(waarden, 'revisie'),
      ...Object.fromEntries(velden.map(({ naam }) => [naam, een(waarden, naam)])),
    });
    const { boom, knoop } = await this.knoop(jaar, id);
    const formulier = formulierVan(boom, knoop, een(waarden, 'revisie'));
    const eerder = wieWasEerder(uitslag);
    if (!eerder) return this.formulieren.verder(van, uitslag, formulier, { commandId, waarden });
    antwoord.status(409);
    const door = (await this.medewerkers.metId(eerder.door.id))?.naam ?? 'Iemand anders';
    return this.formulieren.kies(verzoek, formulier, {
      mijne: waarden,
      hunne: waardenVan(knoop),
      revisie: eerder.revisie,
      ...{ door, op: eerder.op },
    });
  }

  private async knoop(jaar: number, id: string): Promise<{ boom: Boom; knoop: Knooprij }> {
    const { boom } = await this.jaarpagina.stand(jaar);
    const knoop = boom.knoop(id);
    if (!knoop) throw new NotFoundException();
    return { boom, knoop };
  }
}

const bewerkingVan = ({ soort }: Knooprij): Bewerking => (soort === 'TEKSTBLOK' ? TEKST : NAAM);

const waardenVan = ({ titel, kop, tekst }: Knooprij): Invoer => ({
  titel: titel ?? '',
  kop: kop ?? '',
  tekst: tekst ?? '',
});

const formulierVan = (boom: Boom, knoop: Knooprij, revisie: number | string): Knoopformulier => {
  const { velden, knop } = bewerkingVan(knoop);
  const wat = knoop.soort === 'TEKSTBLOK' ? 'Tekst bewerken' : 'Hernoemen';
  return {
    jaar: knoop.jaar,
    titel: `${wat}: ${boom.naam(knoop)}`,
    actie: knoopAdres(knoop.jaar, knoop.id),
    velden,
    verborgen: { revisie: String(revisie) },
    knop,
  };
};

/** Who saved the same words meanwhile, where that is why ours were not. */
const wieWasEerder = (
  uitslag: Uitslag,
): { door: Actor; op: string; revisie: number } | undefined =>
  !uitslag.gelukt && uitslag.weigering?.weigering === 'intussen-gewijzigd'
    ? uitslag.weigering.feiten
    : undefined;
