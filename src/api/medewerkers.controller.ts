import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import { Mag } from '../access/access.guard.js';
import { LEZEN } from '../access/rights.js';
import { askerOf, type AskedRequest } from '../access/who-asks.service.js';
import { VraagMedewerkers } from '../questions/medewerkers.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { pageOf, sendPage, withNext } from './page.js';
import { ProblemFilter } from './problem.filter.js';

/** Who works here: no read model, so there is an answer while those are still being made. */
@Mag(LEZEN)
@UseFilters(ProblemFilter)
@Controller('api')
export class MedewerkersController {
  constructor(private readonly desk: QuestionDesk) {}

  @Get('medewerkers')
  async all(@Req() request: AskedRequest, @Res() response: Response): Promise<void> {
    const page = pageOf(request, response);
    if (!page) return;
    const rows = await this.desk.ask(new VraagMedewerkers(withNext(page)), askerOf(request));
    sendPage(rows, page, { request, response });
  }
}
