import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Param, Req, Res } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { Response } from 'express';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { OPEN_YEAR, yearAddress } from '../addresses.js';
import { YearPage } from './year-page.service.js';
import { Jaar } from './parameters.js';

/** The tree of a year. */
@Shows('onderdelen', 'procesverloop', 'jaartabel')
@PageController('werkjaren', LEZEN)
export class WerkjaarController {
  constructor(
    private readonly jaarpagina: YearPage,
    private readonly desk: QuestionDesk,
  ) {}

  @Get()
  async laatste(@Req() verzoek: PageRequest, @Res() antwoord: Response): Promise<void> {
    const [jaar] = await this.desk.ask(new VraagWerkjaren(), askerOf(verzoek));
    antwoord.redirect(303, jaar ? yearAddress(jaar) : OPEN_YEAR);
  }

  @Get(':jaar')
  toon(@Req() verzoek: PageRequest, @Param('jaar', Jaar) jaar: number): Promise<string> {
    return this.jaarpagina.toon(verzoek, jaar);
  }
}
