import { Controller, Get, Param, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { VraagJaartabel } from '../../projections/jaartabel/jaartabel.query.js';
import { VraagProcesverloop } from '../../projections/procesverloop/procesverloop.query.js';
import {
  VraagAlleTrajecten,
  VraagTrajecten,
} from '../../projections/onderdelen/trajecten.query.js';
import { Mag } from '../access/access.guard.js';
import { LEZEN } from '../access/rights.js';
import type { AskedRequest } from '../access/who-asks.service.js';
import { asOfFrom, WRONG_TIME } from './as-of-parameters.js';
import { MadeGuard } from './made.guard.js';
import * as problem from './problem.js';
import { ProblemFilter } from './problem.filter.js';
import { RowAnswers, type When } from './row-answers.service.js';

/** The trajecten as JSON, now or as of a day (`?op=JJJJ-MM-DD&klok=gebeurd|geregistreerd`). */
@Mag(LEZEN)
@UseFilters(ProblemFilter)
@UseGuards(MadeGuard)
@Controller('api')
export class TrajectQueriesController {
  constructor(private readonly rows: RowAnswers) {}

  @Get('trajecten')
  async trajecten(
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const asOf = asOfFrom(when['op'], when['klok']);
    if (asOf === null) problem.sendProblem(response, WRONG_TIME);
    else await this.rows.all((page) => new VraagAlleTrajecten(page, asOf), { request, response });
  }

  @Get('trajecten/:id')
  async traject(
    @Param() path: { id: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const id = path.id.toLowerCase();
    await this.rows.ask((asOf) => new VraagTrajecten([id], asOf), {
      path,
      when,
      request,
      response,
    });
  }

  @Get('trajecten/:id/procesverloop/:jaar')
  async procesverloop(
    @Param() path: { id: string; jaar: string },
    @Query() when: When,
    @Req() request: AskedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const [id, jaar] = [path.id.toLowerCase(), Number(path.jaar)];
    await this.rows.ask((asOf, page) => new VraagProcesverloop([id], jaar, asOf, page), {
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
    await this.rows.ask((asOf, page) => new VraagJaartabel([id], jaar, asOf, page), {
      path,
      when,
      request,
      response,
    });
  }
}
