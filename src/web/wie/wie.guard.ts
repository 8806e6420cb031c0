import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Verzoek } from '../verzoek.js';
import { ActorCookie } from './actor-cookie.js';

/** Nobody has said yet who they are: the filter shows the page that asks it, and keeps what was sent. */
export class WieOnbekend extends Error {
  override readonly name = 'WieOnbekend';
}

@Injectable()
export class WieGuard implements CanActivate {
  constructor(private readonly cookie: ActorCookie) {}

  /** @throws WieOnbekend */
  async canActivate(context: ExecutionContext): Promise<true> {
    const verzoek = context.switchToHttp().getRequest<Verzoek>();
    const wie = await this.cookie.lees(verzoek);
    if (!wie) throw new WieOnbekend();
    verzoek.wie = wie;
    return true;
  }
}
