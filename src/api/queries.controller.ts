import { RowAnswers, type When } from './row-answers.service.js';
import { Controller, Get, Param, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { VraagWerkjaar, VraagWerkjaren } from '../../projections/werkjaar/werkjaar.query.js';
import { VraagZoek } from '../../projections/zoek/zoek.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { VraagStappen } from '../questions/stappen.query.js';
import { VraagTwijfels } from '../questions/twijfels.query.js';
import { Mag } from '../access/access.guard.js';
import { LEZEN } from '../access/rights.js';
import { askerOf, type AskedRequest } from '../access/who-asks.service.js';
import { pageOf, sendPage, withNext } from './page.js';
import { MadeGuard } from './made.guard.js';
import { wrongPath } from './path.js';
import * as problem from './problem.js';
import { ProblemFilter } from './problem.filter.js';

/** The years, what was found and what was doubted, as JSON; a year now or as of a day (`?op=JJJJ-MM-DD&klok=gebeurd|geregistreerd`). */
@Mag(LEZEN)
@UseFilters(ProblemFilter)
@UseGuards(MadeGuard)
@Controller('api')
export class QueriesController {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly rows: RowAnswers,
  ) {}

  @Get('werkjaren')
  async werkjaren(@Req() request: AskedRequest, @Res() response: Response): Promise<void> {
    await this.rows.all((page) => new VraagWerkjaren(page), { request, response });
  }

  @Get('werkjaren/:jaar')
  async werkjaar(
    @Param() path: { jaar: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { jaar } = path;
    await this.rows.ask((asOf, page) => new VraagWerkjaar(Number(jaar), asOf, page), {
      path,
      when,
      request,
      response,
    });
  }

  @Get('werkjaren/:jaar/stappen')
  async stappen(
    @Param() path: { jaar: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { jaar } = path;
    await this.rows.ask((asOf, page) => new VraagStappen(Number(jaar), asOf, page), {
      path,
      when,
      request,
      response,
    });
  }

  /** What was doubted when a report was read into the year; no row where it was clear, 404 where none was read in. */
  @Get('werkjaren/:jaar/twijfels')
  async twijfels(
    @Param() path: { jaar: string },
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const wrong = wrongPath(path);
    if (wrong) return problem.sendProblem(response, wrong);
    const page = pageOf(request, response);
    if (!page) return;
    const vraag = new VraagTwijfels(Number(path.jaar), withNext(page));
    const rows = await this.desk.ask(vraag, askerOf(request));
    if (rows) sendPage(rows, page, { request, response });
    else problem.sendProblem(response, problem.notFound('In dat jaar is geen verslag ingelezen.'));
  }

  /** `?q=…&soort=STAP&jaar=2022&ingetrokken=ja`; it has no past. */
  @Get('zoek')
  async zoek(
    @Query() asked: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const text = (name: string): string => {
      const value = asked[name];
      return typeof value === 'string' ? value : '';
    };
    const vraag = new VraagZoek({
      tekst: text('q'),
      soort: text('soort') || undefined,
      jaar: /^\d{4}$/.test(text('jaar')) ? Number(text('jaar')) : undefined,
      ookIngetrokken: text('ingetrokken') === 'ja',
    });
    response.json(await this.desk.ask(vraag, askerOf(request)));
  }
}
