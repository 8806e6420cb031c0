import { Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NummerKnoop, VerplaatsKnoop } from '../../domain/werkjaar/knopen.js';
import { een } from '../formulier/invoer.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import type { Verzoek } from '../verzoek.js';
import { knoopAdres } from './adressen.js';
import { Knoopbewerkingen, type Knoopbewerking } from './knoopbewerking.service.js';
import { Plek, type Knoopplek } from './parameters.js';
import { plaatsOpties, plaatsUit } from './plaats.js';

const PLAATS: Knoopbewerking = {
  klasse: VerplaatsKnoop,
  formulier: (boom, knoop) => ({
    jaar: knoop.jaar,
    titel: `Verplaatsen: ${boom.naam(knoop)}`,
    actie: `${knoopAdres(knoop.jaar, knoop.id)}/plaats`,
    velden: [
      {
        naam: 'plaats',
        label: 'Verplaatsen naar',
        hint: 'Wat eronder staat, gaat mee. De nummers volgen vanzelf.',
        soort: 'lijst',
        opties: plaatsOpties(boom, knoop),
      },
    ],
    knop: 'Verplaatsen',
  }),
  begin: () => ({}),
  velden: (waarden) => plaatsUit(een(waarden, 'plaats')),
};

const NUMMER: Knoopbewerking = {
  klasse: NummerKnoop,
  formulier: (boom, knoop) => ({
    jaar: knoop.jaar,
    titel: `Nummer kiezen: ${boom.naam(knoop)}`,
    actie: `${knoopAdres(knoop.jaar, knoop.id)}/nummer`,
    velden: [
      {
        naam: 'nummer',
        label: 'Laatste cijfer van het nummer',
        soort: 'regel',
        kort: true,
        optioneel: true,
        hint: 'Alleen nodig om een nummer over te slaan. Laat leeg om vanzelf te tellen; wat erna komt, telt verder.',
      },
    ],
    knop: 'Nummer bewaren',
  }),
  begin: ({ nummer }) => ({ nummer: String(nummer ?? '') }),
  velden: (waarden) => ({ nummer: een(waarden, 'nummer') }),
};

/** Where a node stands, and under which number. */
@Toont('trajecten', 'procesverloop', 'jaartabel')
@PaginaController('werkjaren/:jaar/knopen/:id')
export class KnoopplaatsController {
  constructor(private readonly bewerkingen: Knoopbewerkingen) {}

  @Get('plaats')
  vraagPlaats(@Req() verzoek: Verzoek, @Param(Plek) plek: Knoopplek): Promise<string> {
    return this.bewerkingen.vraag(verzoek, plek, PLAATS);
  }

  @Post('plaats')
  verplaats(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param(Plek) plek: Knoopplek,
  ): Promise<string | undefined> {
    return this.bewaar({ verzoek, antwoord }, plek, PLAATS);
  }

  @Get('nummer')
  vraagNummer(@Req() verzoek: Verzoek, @Param(Plek) plek: Knoopplek): Promise<string> {
    return this.bewerkingen.vraag(verzoek, plek, NUMMER);
  }

  @Post('nummer')
  nummer(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param(Plek) plek: Knoopplek,
  ): Promise<string | undefined> {
    return this.bewaar({ verzoek, antwoord }, plek, NUMMER);
  }

  private async bewaar(
    van: { verzoek: Verzoek; antwoord: Response },
    plek: Knoopplek,
    wat: Knoopbewerking,
  ): Promise<string | undefined> {
    return this.bewerkingen.verder(van, await this.bewerkingen.stuur(van, plek, wat));
  }
}
