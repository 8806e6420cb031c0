import { Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor } from '../../domain/aggregate.js';
import { HernoemKnoop, HerzieTekstblok } from '../../domain/werkjaar/knopen.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import type { Uitslag } from '../formulier/loket.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import type { Verzoek } from '../verzoek.js';
import { knoopAdres, trajectAdres } from './adressen.js';
import type { Knooprij } from './boom.js';
import { Knoopbewerkingen, type Knoopbewerking } from './knoopbewerking.service.js';
import { Knoopformulieren } from './knoopformulier.service.js';
import { Plek, type Knoopplek } from './parameters.js';
import { TEKSTVELDEN, TITEL } from './velden.js';

interface Woorden extends Pick<Knoopbewerking, 'klasse'> {
  readonly wat: string;
  readonly velden: typeof TEKSTVELDEN;
  readonly knop: string;
}

/** @param woorden the form's own fields, each named as the command's */
const bewerking = ({ klasse, wat, velden, knop }: Woorden): Knoopbewerking => ({
  klasse,
  formulier: (boom, knoop, waarden) => ({
    jaar: knoop.jaar,
    titel: `${wat}: ${boom.naam(knoop)}`,
    actie: knoopAdres(knoop.jaar, knoop.id),
    velden,
    verborgen: { revisie: een(waarden, 'revisie') },
    knop,
  }),
  begin: waardenVan,
  velden: (waarden) =>
    Object.fromEntries(
      ['revisie', ...velden.map(({ naam }) => naam)].map((naam) => [naam, een(waarden, naam)]),
    ),
});

const waardenVan = ({ titel, kop, tekst, bij }: Knooprij): Invoer => ({
  titel: titel ?? '',
  kop: kop ?? '',
  tekst: tekst ?? '',
  revisie: String(bij.revisie),
});

const TEKST = bewerking({
  klasse: HerzieTekstblok,
  wat: 'Tekst bewerken',
  velden: TEKSTVELDEN,
  knop: 'Tekst bewaren',
});
const NAAM = bewerking({
  klasse: HernoemKnoop,
  wat: 'Hernoemen',
  velden: [TITEL],
  knop: 'Titel bewaren',
});
const bewerkingVan = ({ soort }: Knooprij): Knoopbewerking =>
  soort === 'TEKSTBLOK' ? TEKST : NAAM;

/** The words of a node: a tekstblok's text, or a heading's title. */
@Toont('trajecten', 'procesverloop', 'jaartabel')
@PaginaController('werkjaren/:jaar/knopen/:id')
export class KnoopController {
  constructor(
    private readonly bewerkingen: Knoopbewerkingen,
    private readonly formulieren: Knoopformulieren,
    private readonly medewerkers: Medewerkers,
  ) {}

  @Get()
  async vraag(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param(Plek) plek: Knoopplek,
  ): Promise<string | undefined> {
    const { knoop } = await this.bewerkingen.knoop(plek);
    if (knoop.soort !== 'TRAJECT')
      return this.bewerkingen.vraag(verzoek, plek, bewerkingVan(knoop));
    antwoord.redirect(303, trajectAdres(plek.id, plek.jaar));
    return undefined;
  }

  @Post()
  async bewaar(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param(Plek) plek: Knoopplek,
  ): Promise<string | undefined> {
    const wat = bewerkingVan((await this.bewerkingen.knoop(plek)).knoop);
    const gestuurd = await this.bewerkingen.stuur({ verzoek, antwoord }, plek, wat);
    const eerder = wieWasEerder(gestuurd.uitslag);
    if (!eerder) return this.bewerkingen.verder({ verzoek, antwoord }, gestuurd);
    antwoord.status(409);
    const door = (await this.medewerkers.metId(eerder.door.id))?.naam ?? 'Iemand anders';
    return this.formulieren.kies(verzoek, gestuurd.formulier, {
      mijne: gestuurd.ingevuld.waarden,
      hunne: waardenVan(gestuurd.knoop),
      revisie: eerder.revisie,
      ...{ door, op: eerder.op },
    });
  }
}

/** Who saved the same words meanwhile, where that is why ours were not. */
const wieWasEerder = (
  uitslag: Uitslag,
): { door: Actor; op: string; revisie: number } | undefined =>
  !uitslag.gelukt && uitslag.weigering?.weigering === 'intussen-gewijzigd'
    ? uitslag.weigering.feiten
    : undefined;
