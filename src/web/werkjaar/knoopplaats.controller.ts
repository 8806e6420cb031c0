import { Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { NummerKnoop, VerplaatsKnoop } from '../../domain/werkjaar/knopen.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { PaginaController } from '../schil/pagina-controller.js';
import type { Verzoek } from '../verzoek.js';
import { knoopAdres } from './adressen.js';
import type { Boom, Knooprij } from './boom.js';
import { Jaarpagina } from './jaarpagina.service.js';
import { Knoopformulieren, type Knoopformulier } from './knoopformulier.service.js';
import { Id, Jaar } from './parameters.js';
import { plaatsOpties, plaatsUit } from './plaats.js';

/** Where a node stands, and under which number. */
@PaginaController('werkjaren/:jaar/knopen/:id')
export class KnoopplaatsController {
  constructor(
    private readonly jaarpagina: Jaarpagina,
    private readonly formulieren: Knoopformulieren,
  ) {}

  @Get('plaats')
  async vraagPlaats(
    @Req() verzoek: Verzoek,
    @Param('jaar', Jaar) jaar: number,
    @Param('id', Id) id: string,
  ): Promise<string> {
    const { boom, knoop } = await this.knoop(jaar, id);
    const formulier = plaatsformulier(jaar, boom, knoop);
    return this.formulieren.toon(verzoek, formulier, { commandId: randomUUID(), waarden: {} });
  }

  @Post('plaats')
  async verplaats(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('jaar', Jaar) jaar: number,
    @Param('id', Id) id: string,
  ): Promise<string | undefined> {
    const waarden = verzoek.body as Invoer;
    const commandId = een(waarden, 'commandId');
    const velden = { jaar, id, ...plaatsUit(een(waarden, 'plaats')) };
    const van = { verzoek, antwoord, commandId };
    const uitslag = await this.formulieren.stuur(van, VerplaatsKnoop, velden);
    const { boom, knoop } = await this.knoop(jaar, id);
    const formulier = plaatsformulier(jaar, boom, knoop);
    return this.formulieren.verder(van, uitslag, formulier, { commandId, waarden });
  }

  @Get('nummer')
  async vraagNummer(
    @Req() verzoek: Verzoek,
    @Param('jaar', Jaar) jaar: number,
    @Param('id', Id) id: string,
  ): Promise<string> {
    const { boom, knoop } = await this.knoop(jaar, id);
    const waarden = { nummer: String(knoop.nummer ?? '') };
    const formulier = nummerformulier(jaar, boom, knoop);
    return this.formulieren.toon(verzoek, formulier, { commandId: randomUUID(), waarden });
  }

  @Post('nummer')
  async nummer(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('jaar', Jaar) jaar: number,
    @Param('id', Id) id: string,
  ): Promise<string | undefined> {
    const waarden = verzoek.body as Invoer;
    const commandId = een(waarden, 'commandId');
    const velden = { jaar, id, nummer: een(waarden, 'nummer') };
    const van = { verzoek, antwoord, commandId };
    const uitslag = await this.formulieren.stuur(van, NummerKnoop, velden);
    const { boom, knoop } = await this.knoop(jaar, id);
    const formulier = nummerformulier(jaar, boom, knoop);
    return this.formulieren.verder(van, uitslag, formulier, { commandId, waarden });
  }

  private async knoop(jaar: number, id: string): Promise<{ boom: Boom; knoop: Knooprij }> {
    const { boom } = await this.jaarpagina.stand(jaar);
    const knoop = boom.knoop(id);
    if (!knoop) throw new NotFoundException();
    return { boom, knoop };
  }
}

const plaatsformulier = (jaar: number, boom: Boom, knoop: Knooprij): Knoopformulier => ({
  jaar,
  titel: `Verplaatsen: ${boom.naam(knoop)}`,
  actie: `${knoopAdres(jaar, knoop.id)}/plaats`,
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
});

const nummerformulier = (jaar: number, boom: Boom, knoop: Knooprij): Knoopformulier => ({
  jaar,
  titel: `Nummer kiezen: ${boom.naam(knoop)}`,
  actie: `${knoopAdres(jaar, knoop.id)}/nummer`,
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
});
