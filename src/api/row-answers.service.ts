/** Where the questions of the API are put that are answered in rows, a page at a time. */
import { Injectable } from '@nestjs/common';
import { type Query as Vraag } from '@nestjs/cqrs';
import type { Response } from 'express';
import type { AsOf } from '../../projections/as-of.js';
import type { Bladzijde } from '../../projections/projection.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { askerOf, type AskedRequest } from '../access/who-asks.service.js';
import { asOfFrom, WRONG_TIME } from './as-of-parameters.js';
import { pageOf, sendPage, withNext } from './page.js';
import { wrongPath, type Path } from './path.js';
import * as problem from './problem.js';

export type When = Readonly<Record<string, unknown>>;

interface Asked {
  readonly path: Path;
  readonly when: When;
  readonly request: AskedRequest;
  readonly response: Response;
}

@Injectable()
export class RowAnswers {
  constructor(private readonly desk: QuestionDesk) {}

  /** The rows of a page, also where there are none. */
  async all(
    vraag: (page: Bladzijde) => Vraag<unknown[]>,
    { request, response }: { request: AskedRequest; response: Response },
  ): Promise<void> {
    const page = pageOf(request, response);
    if (!page) return;
    const rows = await this.desk.ask(vraag(withNext(page)), askerOf(request));
    sendPage(rows, page, { request, response });
  }

  /** The rows; 404 where there are none, also none on this page, 400 for an id, a year or a past that cannot be read. */
  async ask(
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
