/** Read your own writes: a page waits for its reader's last change, in what it shows. */
import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type CustomDecorator,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { ProjectionRunner } from '../../../projections/runner.js';
import { cookie, setCookie } from '../../http/cookie.js';
import type { PageRequest } from '../page-request.js';

const NAAM = 'trajectboek_positie';
const ONTHOUDEN_MS = 60_000;
const WACHTEN_MS = 1000;
const LEESMODELLEN = 'leesmodellen';
/** The frame of every page names the years that were opened. */
const KADER = 'werkjaar';

/**
 * The read models that a page shows, beside its frame's; on a method, or on a controller for all of its methods. A page that
 * declares nothing waits for all of them.
 */
export const Shows = (...leesmodellen: readonly string[]): CustomDecorator =>
  SetMetadata(LEESMODELLEN, [...new Set([KADER, ...leesmodellen])]);

/** The same, where one method shows pages that differ. */
export const ShowsPerPage = (van: (verzoek: PageRequest) => readonly string[]): CustomDecorator =>
  SetMetadata(LEESMODELLEN, (verzoek: PageRequest) => [...new Set([KADER, ...van(verzoek)])]);

/** So that every next page of this browser knows what it must show, whatever its address. */
export function rememberPosition(antwoord: Response, positie: bigint): void {
  setCookie(antwoord, { name: NAAM, value: String(positie), maxAge: ONTHOUDEN_MS });
}

/** In front of every page (`PageController`): marks it where what it shows is behind or not there yet. */
@Injectable()
export class CatchUpInterceptor implements NestInterceptor {
  constructor(
    private readonly runner: ProjectionRunner,
    private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const verzoek = context.switchToHttp().getRequest<PageRequest>();
    const plaatsen = [context.getHandler(), context.getClass()];
    const gezegd = this.reflector.getAllAndOverride<
      readonly string[] | ((van: PageRequest) => readonly string[]) | undefined
    >(LEESMODELLEN, plaatsen);
    const namen = typeof gezegd === 'function' ? gezegd(verzoek) : gezegd;
    verzoek.eindigtVroeger = this.runner.isLeftToNewer(namen);
    verzoek.inOpbouw = (await this.runner.unmade(namen)).length > 0;
    const positie = cookie(verzoek, NAAM) ?? '';
    if (verzoek.method === 'GET' && /^\d{1,19}$/.test(positie))
      verzoek.looptAchter = !(await this.runner.waitFor(BigInt(positie), WACHTEN_MS, namen));
    return next.handle();
  }
}
