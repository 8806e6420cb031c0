import { Controller, Get, Inject, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { VraagOnderdelen } from '../../projections/onderdelen/onderdelen.query.js';
import { VraagVoorvallen } from '../../projections/voorvallen/voorvallen.query.js';
import { Mag } from '../access/access.guard.js';
import { LEZEN } from '../access/rights.js';
import { askerOf, type AskedRequest } from '../access/who-asks.service.js';
import { CLOCK, type Clock } from '../commands/clock.js';
import { vandaagInBrussel } from '../domain/kalender.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { asOfFrom, WRONG_TIME } from './as-of-parameters.js';
import { factsAskedFor, isProblem, partsAskedFor } from './list-filters.js';
import { MadeGuard } from './made.guard.js';
import { pageOf, sendPage, withNext } from './page.js';
import { ProblemFilter } from './problem.filter.js';
import { sendProblem } from './problem.js';

type Asked = Readonly<Record<string, unknown>>;

/** Lists over all aggregates: parts of a kind, now or as they stood, and what was registered. A page at a time. */
@Mag(LEZEN)
@UseFilters(ProblemFilter)
@UseGuards(MadeGuard)
@Controller('api')
export class ListsController {
  constructor(
    private readonly desk: QuestionDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `?soort=PARTNER`, and `toestand`, `ingetrokken`, `jaar`, `stand`, `van`; `op` and `klok` for the past. */
  @Get('onderdelen')
  async onderdelen(
    @Query() asked: Asked,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const asOf = asOfFrom(asked['op'], asked['klok']);
    if (asOf === null) return sendProblem(response, WRONG_TIME);
    const dag = asOf && asOf.klok !== 'positie' ? asOf.dag : vandaagInBrussel(this.clock());
    const keuze = partsAskedFor(asked, dag);
    if (isProblem(keuze)) return sendProblem(response, keuze);
    const page = pageOf(request, response);
    if (!page) return;
    const vraag = new VraagOnderdelen(keuze, withNext(page), asOf);
    const { rijen } = await this.desk.ask(vraag, askerOf(request));
    sendPage(rijen, page, { request, response });
  }

  /** The latest first: `?stroom=traject-<id>`, `?deel=STAP/<id>`, `?door=<id>`. */
  @Get('voorvallen')
  async voorvallen(
    @Query() asked: Asked,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const keuze = factsAskedFor(asked);
    if (isProblem(keuze)) return sendProblem(response, keuze);
    const page = pageOf(request, response);
    if (!page) return;
    const rows = await this.desk.ask(new VraagVoorvallen(keuze, withNext(page)), askerOf(request));
    sendPage(rows, page, { request, response });
  }
}
