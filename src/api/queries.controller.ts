import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus, type Query as Vraag } from '@nestjs/cqrs';
import type { Response } from 'express';
import type { AsOf } from '../../projections/as-of.js';
import { VraagJaartabel } from '../../projections/jaartabel/jaartabel.query.js';
import { VraagProcesverloop } from '../../projections/procesverloop/procesverloop.query.js';
import { VraagAlleTrajecten, VraagTrajecten } from '../../projections/trajecten/trajecten.query.js';
import { VraagWerkjaar, VraagWerkjaren } from '../../projections/werkjaar/werkjaar.query.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';
import { asOfFrom } from './as-of.js';
import * as problem from './problem.js';

type When = Readonly<Record<string, unknown>>;

/** The read models as JSON, now or as of a day (`?op=JJJJ-MM-DD&klok=gebeurd|geregistreerd`). */
@Controller('api')
export class QueriesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly medewerkers: Medewerkers,
  ) {}

  @Get('medewerkers')
  async wie(@Res() response: Response): Promise<void> {
    response.json(await this.medewerkers.alle());
  }

  @Get('werkjaren')
  async werkjaren(@Res() response: Response): Promise<void> {
    response.json(await this.queries.execute(new VraagWerkjaren()));
  }

  @Get('werkjaren/:jaar')
  async werkjaar(
    @Param('jaar') jaar: string,
    @Query() when: When,
    @Res() response: Response,
  ): Promise<void> {
    await this.ask((asOf) => new VraagWerkjaar(Number(jaar), asOf), when, response);
  }

  @Get('trajecten')
  async trajecten(@Res() response: Response): Promise<void> {
    response.json(await this.queries.execute(new VraagAlleTrajecten()));
  }

  @Get('trajecten/:id')
  async traject(
    @Param('id') id: string,
    @Query() when: When,
    @Res() response: Response,
  ): Promise<void> {
    await this.ask((asOf) => new VraagTrajecten([id], asOf), when, response);
  }

  @Get('trajecten/:id/procesverloop/:jaar')
  async procesverloop(
    @Param() { id, jaar }: { id: string; jaar: string },
    @Query() when: When,
    @Res() response: Response,
  ): Promise<void> {
    await this.ask((asOf) => new VraagProcesverloop([id], Number(jaar), asOf), when, response);
  }

  @Get('trajecten/:id/jaartabel/:jaar')
  async jaartabel(
    @Param() { id, jaar }: { id: string; jaar: string },
    @Query() when: When,
    @Res() response: Response,
  ): Promise<void> {
    await this.ask((asOf) => new VraagJaartabel([id], Number(jaar), asOf), when, response);
  }

  /** The rows; 404 where there are none, 400 for a past that cannot be read. */
  private async ask(
    vraag: (asOf: AsOf | undefined) => Vraag<object[]>,
    when: When,
    response: Response,
  ): Promise<void> {
    const asOf = asOfFrom(when['op'], when['klok']);
    if (asOf === null) {
      const zin = 'Schrijf ?op=JJJJ-MM-DD, eventueel met klok=gebeurd of klok=geregistreerd.';
      problem.sendProblem(response, problem.badRequest('tijdstip-ongeldig', zin));
      return;
    }
    const rows = await this.queries.execute(vraag(asOf));
    if (rows.length) response.json(rows);
    else problem.sendProblem(response, problem.notFound('Hierover is er niets.'));
  }
}
