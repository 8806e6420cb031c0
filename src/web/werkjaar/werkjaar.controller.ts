import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Param, Req, Res } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { Response } from 'express';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { Toont } from '../shell/catch-up.interceptor.js';
import { PaginaController } from '../shell/page-controller.js';
import type { Verzoek } from '../page-request.js';
import { OPEN_YEAR, yearAddress } from '../addresses.js';
import { Jaarpagina } from './year-page.service.js';
import { Jaar } from './parameters.js';

/** The tree of a year. */
@Toont('onderdelen', 'procesverloop', 'jaartabel')
@PaginaController('werkjaren', LEZEN)
export class WerkjaarController {
  constructor(
    private readonly jaarpagina: Jaarpagina,
    private readonly desk: QuestionDesk,
  ) {}

  @Get()
  async laatste(@Req() verzoek: Verzoek, @Res() antwoord: Response): Promise<void> {
    const [jaar] = await this.desk.ask(new VraagWerkjaren(), askerOf(verzoek));
    antwoord.redirect(303, jaar ? yearAddress(jaar) : OPEN_YEAR);
  }

  @Get(':jaar')
  toon(@Req() verzoek: Verzoek, @Param('jaar', Jaar) jaar: number): Promise<string> {
    return this.jaarpagina.toon(verzoek, jaar);
  }
}
