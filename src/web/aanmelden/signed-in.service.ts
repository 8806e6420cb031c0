/** What happens in a browser when somebody signed in: a new session, a known device, a line in the access log. */
import { Injectable } from '@nestjs/common';
import { AccessLog, type By } from '../../accounts/access-log.service.js';
import { Devices } from '../../accounts/devices.service.js';
import type { Guess } from '../../accounts/guesses.service.js';
import { Sessions, type Factor } from '../../accounts/sessions.service.js';
import { SessionCookie } from '../../access/session-cookie.js';
import type { Verzoek } from '../page-request.js';

export interface Proven {
  readonly accountId: string;
  readonly ownDevice: boolean;
  readonly factor?: Factor;
}

@Injectable()
export class SignedInHere {
  constructor(
    private readonly sessions: Sessions,
    private readonly devices: Devices,
    private readonly cookie: SessionCookie,
    private readonly log: AccessLog,
  ) {}

  /** From where somebody tries to sign in. */
  from(request: Verzoek): Pick<Guess, 'device' | 'address'> {
    return { device: this.cookie.device(request), address: request.ip ?? '' };
  }

  /**
   * The session that this browser had ends: a token that somebody planted opens nothing.
   * @returns the account that was signed in here before, also where its session was over; undefined where none was
   */
  async begin(
    request: Verzoek,
    { accountId, ownDevice, factor }: Proven,
  ): Promise<string | undefined> {
    const before = this.cookie.read(request);
    const writer = before === undefined ? undefined : await this.sessions.ownerOf(before);
    if (before !== undefined) await this.sessions.endByToken(before);
    const device = request.get('user-agent') ?? '';
    const token = await this.sessions.open({ accountId, ownDevice, device, factor });
    this.cookie.set(request, token, ownDevice);
    const known = this.cookie.device(request) || undefined;
    this.cookie.setDevice(request, await this.devices.remember(known, accountId));
    await this.log.note(byWeb(request, accountId), { what: 'AANGEMELD', details: { ownDevice } });
    return writer;
  }

  async end(request: Verzoek): Promise<void> {
    const token = this.cookie.read(request);
    if (token === undefined) return;
    const found = await this.sessions.find(token);
    await this.sessions.endByToken(token);
    this.cookie.clear(request);
    if (found) await this.log.note(byWeb(request, found.accountId), { what: 'AFGEMELD' });
  }
}

/** Somebody at a page, and from where. */
export const byWeb = ({ ip }: Verzoek, accountId: string | null): By => ({
  accountId,
  deur: 'WEB',
  address: ip,
});
