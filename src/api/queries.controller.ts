import { Controller, Get, Param, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { type Query as Vraag } from '@nestjs/cqrs';
import type { Response } from 'express';
import type { AsOf } from '../../projections/as-of.js';
import type { Bladzijde } from '../../projections/projection.js';
import { VraagJaartabel } from '../../projections/jaartabel/jaartabel.query.js';
import { VraagProcesverloop } from '../../projections/procesverloop/procesverloop.query.js';
import {
  VraagAlleTrajecten,
  VraagTrajecten,
} from '../../projections/onderdelen/trajecten.query.js';
import { VraagWerkjaar, VraagWerkjaren } from '../../projections/werkjaar/werkjaar.query.js';
import { VraagZoek } from '../../projections/zoek/zoek.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { VraagStappen } from '../questions/stappen.query.js';
import { VraagTwijfels } from '../questions/twijfels.query.js';
import { Mag } from '../access/access.guard.js';
import { LEZEN } from '../access/rights.js';
import { askerOf, type AskedRequest } from '../access/who-asks.service.js';
import { asOfFrom, WRONG_TIME } from './as-of-parameters.js';
import { pageOf, sendPage, withNext } from './page.js';
import { MadeGuard } from './made.guard.js';
import { wrongPath, type Path } from './path.js';
import * as problem from './problem.js';
import { ProblemFilter } from './problem.filter.js';

type When = Readonly<Record<string, unknown>>;

interface Asked {
  readonly path: Path;
  readonly when: When;
  readonly request: AskedRequest;
  readonly response: Response;
}

/** The read models as JSON, now or as of a day (`?op=JJJJ-MM-DD&klok=gebeurd|geregistreerd`). */
@Mag(LEZEN)
@UseFilters(ProblemFilter)
@UseGuards(MadeGuard)
@Controller('api')
export class QueriesController {
  constructor(private readonly desk: QuestionDesk) {}

  @Get('werkjaren')
  async werkjaren(@Req() request: AskedRequest, @Res() response: Response): Promise<void> {
    await this.all((page) => new VraagWerkjaren(page), { request, response });
  }

  @Get('werkjaren/:jaar')
  async werkjaar(
    @Param() path: { jaar: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { jaar } = path;
    await this.ask((asOf, page) => new VraagWerkjaar(Number(jaar), asOf, page), {
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
    await this.ask((asOf, page) => new VraagStappen(Number(jaar), asOf, page), {
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

  @Get('trajecten')
  async trajecten(
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const asOf = asOfFrom(when['op'], when['klok']);
    if (asOf === null) problem.sendProblem(response, WRONG_TIME);
    else await this.all((page) => new VraagAlleTrajecten(page, asOf), { request, response });
  }

  @Get('trajecten/:id')
  async traject(
    @Param() path: { id: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const id = path.id.toLowerCase();
    await this.ask((asOf) => new VraagTrajecten([id], asOf), { path, when, request, response });
  }

  @Get('trajecten/:id/procesverloop/:jaar')
  async procesverloop(
    @Param() path: { id: string; jaar: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const [id, jaar] = [path.id.toLowerCase(), Number(path.jaar)];
    await this.ask((asOf, page) => new VraagProcesverloop([id], jaar, asOf, page), {
      path,
      when,
      request,
      response,
    });
  }

  @Get('trajecten/:id/jaartabel/:jaar')
  async jaartabel(
    @Param() path: { id: string; jaar: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const [id, jaar] = [path.id.toLowerCase(), Number(path.jaar)];
    await this.ask((asOf, page) => new VraagJaartabel([id], jaar, asOf, page), {
      path,
      when,
      request,
      response,
    });
  }

  private async all(
    vraag: (page: Bladzijde) => Vraag<unknown[]>,
    { request, response }: { request: AskedRequest; response: Response },
  ): Promise<void> {
    const page = pageOf(request, response);
    if (!page) return;
    const rows = await this.desk.ask(vraag(withNext(page)), askerOf(request));
    sendPage(rows, page, { request, response });
  }

  /** The rows; 404 where there are none, also none on this page, 400 for an id, a year or a past that cannot be read. */
  private async ask(
    vraag: (asOf: AsOf | undefined, page: Bladzijde) => Vraag<object[]>,
    { path, when, request, response }: Asked,
  ): Promise<void> {
    const asOf = asOfFrom(when['op'], when['klok']);
    const wrong = wrongPath(path) ?? (asOf === null ? WRONG_TIME : undefined);
    if (wrong) {
      problem.sendProblem(response, wrong);
      return;
    }
    const page = pageOf(request, response);
    if (!page) return;
    const rows = await this.desk.ask(vraag(asOf ?? undefined, withNext(page)), askerOf(request));
    if (rows.length) sendPage(rows, page, { request, response });
    else problem.sendProblem(response, problem.notFound('Hierover is er niets.'));
  }
}
