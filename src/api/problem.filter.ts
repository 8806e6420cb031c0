import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import {
  AskerUnknown,
  FactorNeeded,
  NotAllowed,
  TokenOnlyReads,
  TooFast,
} from '../access/not-allowed.js';
import { NotMadeYet } from '../../projections/not-made-yet.js';
import { isDatabaseAway } from '../database/away.js';
import { ClockDoubted } from '../event-log/clock-guard.js';
import { EventTooNew } from '../event-log/codec-errors.js';
import { LogDamaged, LogUnavailable } from '../event-log/event-log-errors.js';
import {
  badRequest,
  bug,
  factorNeeded,
  notAllowed,
  notFound,
  sendProblem,
  tokenOnlyReads,
  tooFast,
  unknownAsker,
  type Problem,
} from './problem.js';
import {
  clockDoubted,
  databaseAway,
  logAway,
  logDamaged,
  newerAtWork,
  notMadeYet,
} from './away-problems.js';

/** What goes wrong behind a door of the API, as problem details; the pages have their own words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('api');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof TooFast && !response.headersSent)
      response.setHeader('Retry-After', String(error.seconds));
    if (response.headersSent) response.end();
    else sendProblem(response, this.problemOf(error));
  }

  /** A bug gets a reference that stands in the server's output too. */
  private problemOf(error: unknown): Problem {
    const known = KNOWN.find(([kind]) => error instanceof kind);
    if (known) return (known[1] as (of: unknown) => Problem)(error);
    if (error instanceof NotAllowed) return notAllowed(error.mag);
    if (error instanceof TooFast) return tooFast(error.seconds);
    if (error instanceof LogDamaged) {
      this.logger.error(error.message);
      return logDamaged();
    }
    if (isDatabaseAway(error)) {
      this.logger.warn(`the database does not answer: ${String(error)}`);
      return databaseAway();
    }
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status === 404) return notFound('Dit adres bestaat niet.');
    if (status < 500) return badRequest('verzoek-ongeldig', 'Dit verzoek begrijpen we niet.');
    const kenmerk = randomBytes(4).toString('hex');
    this.logger.error(`${kenmerk} ${error instanceof Error ? error.stack : String(error)}`);
    return bug(kenmerk);
  }
}

/** What passes by itself, or is the asker's to mend. */
const KNOWN = [
  [ClockDoubted, ({ doubt }: ClockDoubted): Problem => clockDoubted(doubt)],
  [AskerUnknown, unknownAsker],
  [FactorNeeded, factorNeeded],
  [TokenOnlyReads, tokenOnlyReads],
  [LogUnavailable, logAway],
  [EventTooNew, newerAtWork],
  [NotMadeYet, notMadeYet],
] as const;
