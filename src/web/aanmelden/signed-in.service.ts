/** What happens in a browser when somebody signed in: a new session, a known device, a line in the access log. */
import { Injectable } from '@nestjs/common';
import { AccessLog, type By } from '../../accounts/access-log.service.js';
import { Devices } from '../../accounts/devices.service.js';
import type { Guess } from '../../accounts/guesses.service.js';
import { Sessions, type Factor, type SignedIn } from '../../accounts/sessions.service.js';
import { SessionCookie } from '../../access/session-cookie.js';
import type { PageRequest } from '../page-request.js';

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
  from(request: PageRequest): Pick<Guess, 'device' | 'address'> {
    return { device: this.cookie.device(request), address: request.ip ?? '' };
  }

  /**
   * The session that this browser had ends: a token that somebody planted opens nothing.
   * @returns the account that was signed in here before, also where its session was over; undefined where none was
   */
  async begin(
    request: PageRequest,
    { accountId, ownDevice, factor }: Proven,
  ): Promise<string | undefined> {
    const before = this.cookie.read(request);
    const writer = before === undefined ? undefined : await this.sessions.ownerOf(before);
    if (before !== undefined) await this.sessions.endByToken(before);
    await this.endHalf(request);
    const device = request.get('user-agent') ?? '';
    const token = await this.sessions.open({ accountId, ownDevice, device, factor });
    this.cookie.set(request, token, ownDevice);
    const known = this.cookie.device(request) || undefined;
    this.cookie.setDevice(request, await this.devices.remember(known, accountId));
    await this.log.note(byWeb(request, accountId), {
      ...{ what: 'AANGEMELD', details: { ownDevice, ...(factor ? { factor } : {}) } },
    });
    return writer;
  }

  /** His password was right, and he has a second factor: he is signed in once he showed that too. */
  async beginHalf(request: PageRequest, { accountId, ownDevice }: Proven): Promise<void> {
    await this.endHalf(request);
    const device = request.get('user-agent') ?? '';
    const token = await this.sessions.open({ accountId, ownDevice, device, awaitsFactor: true });
    this.cookie.setHalf(request, token);
  }

  /** Who is half signed in in this browser; undefined where nobody is, or he waited too long. */
  async half(request: PageRequest): Promise<SignedIn | undefined> {
    const token = this.cookie.readHalf(request);
    return token === undefined ? undefined : this.sessions.find(token, true);
  }

  /** The same session goes on under a new token, with the factor that was set up in it just now. */
  async renew(request: PageRequest, factor: Factor): Promise<void> {
    const before = this.cookie.read(request);
    const token = before === undefined ? undefined : await this.sessions.rotate(before, factor);
    if (token !== undefined) this.cookie.set(request, token, request.session?.ownDevice ?? false);
  }

  /** Who is signed in in this browser, also where a page asks nobody who he is. */
  async current(request: PageRequest): Promise<SignedIn | undefined> {
    const token = this.cookie.read(request);
    return token === undefined ? undefined : this.sessions.find(token);
  }

  private async endHalf(request: PageRequest): Promise<void> {
    const token = this.cookie.readHalf(request);
    if (token === undefined) return;
    await this.sessions.endByToken(token);
    this.cookie.clearHalf(request);
  }

  async end(request: PageRequest): Promise<void> {
    await this.endHalf(request);
    const token = this.cookie.read(request);
    if (token === undefined) return;
    const found = await this.sessions.find(token);
    await this.sessions.endByToken(token);
    this.cookie.clear(request);
    if (found) await this.log.note(byWeb(request, found.accountId), { what: 'AFGEMELD' });
  }
}

/** Somebody at a page, and from where. */
export const byWeb = ({ ip }: PageRequest, accountId: string | null): By => ({
  accountId,
  deur: 'WEB',
  address: ip,
});
