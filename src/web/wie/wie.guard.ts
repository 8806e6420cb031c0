import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { WhoAsks } from '../../access/who-asks.service.js';
import type { Verzoek } from '../verzoek.js';

/** Nobody has said yet who they are: the filter shows the page that asks it, and keeps what was sent. */
export class WieOnbekend extends Error {
  override readonly name = 'WieOnbekend';
}

@Injectable()
export class WieGuard implements CanActivate {
  constructor(private readonly whoAsks: WhoAsks) {}

  /** @throws WieOnbekend */
  async canActivate(context: ExecutionContext): Promise<true> {
    const verzoek = context.switchToHttp().getRequest<Verzoek>();
    if (!(await this.whoAsks.request(verzoek))) throw new WieOnbekend();
    return true;
  }
}
