import { Get, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Response } from 'express';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { HerstelKnoop, TrekKnoopIn } from '../../domain/werkjaar/knopen.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Loket } from '../formulier/loket.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import type { Verzoek } from '../verzoek.js';
import { werkjaarAdres } from './adressen.js';
import { Jaarpagina } from './jaarpagina.service.js';
import { Jaar, Plek, type Knoopplek } from './parameters.js';

const METEEN = { intrekken: TrekKnoopIn, herstellen: HerstelKnoop } as const;

/** The tree of a year, and what is done to it in one click. */
@Toont('trajecten', 'procesverloop', 'jaartabel')
@PaginaController('werkjaren')
export class WerkjaarController {
  constructor(
    private readonly jaarpagina: Jaarpagina,
    private readonly loket: Loket,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  async laatste(@Res() antwoord: Response): Promise<void> {
    const [jaar] = await this.queries.execute(new VraagWerkjaren());
    antwoord.redirect(303, jaar ? werkjaarAdres(jaar) : '/werkjaren/openen');
  }

  @Get(':jaar')
  toon(@Req() verzoek: Verzoek, @Param('jaar', Jaar) jaar: number): Promise<string> {
    return this.jaarpagina.toon(verzoek, jaar);
  }

  @Post(':jaar/knopen/:id/intrekken')
  trekIn(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param(Plek) plek: Knoopplek,
  ): Promise<string | undefined> {
    return this.meteen('intrekken', { verzoek, antwoord }, plek);
  }

  @Post(':jaar/knopen/:id/herstellen')
  herstel(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param(Plek) plek: Knoopplek,
  ): Promise<string | undefined> {
    return this.meteen('herstellen', { verzoek, antwoord }, plek);
  }

  private async meteen(
    wat: keyof typeof METEEN,
    { verzoek, antwoord }: { verzoek: Verzoek; antwoord: Response },
    knoop: Knoopplek,
  ): Promise<string | undefined> {
    const commandId = een(verzoek.body as Invoer, 'commandId');
    const uitslag = await this.loket.stuur({ verzoek, antwoord, commandId }, METEEN[wat], knoop);
    if (!uitslag.gelukt) {
      antwoord.status(uitslag.status);
      return this.jaarpagina.toon(verzoek, knoop.jaar, uitslag.fouten);
    }
    antwoord.redirect(303, `${werkjaarAdres(knoop.jaar)}?gedaan=${uitslag.commandId}`);
    return undefined;
  }
}
