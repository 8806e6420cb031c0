/** Whether passkeys can be used at the name by which somebody came, and what a browser is asked. */
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Request } from 'express';
import { Challenges } from '../../accounts/challenges.service.js';
import type { Site } from '../../accounts/passkeys.service.js';
import { CONFIG, type Config } from '../../config.js';
import { passkeyHost } from '../../public-url.js';
import type { PasskeyAsked } from './passkey-form.view.js';

const TIMEOUT_MS = 5 * 60 * 1000;

@Injectable()
export class PasskeySite {
  private readonly logger = new Logger('accounts');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly challenges: Challenges,
  ) {}

  /** Undefined where the name is not the one to which passkeys are bound: a number is none. */
  of(request: Request): Site | undefined {
    const host = passkeyHost(this.config);
    if (request.hostname !== host) return undefined;
    const asked = `${request.protocol}://${request.get('host') ?? ''}`;
    return { host, origin: this.config.publicUrl?.origin ?? asked };
  }

  /** For whoever signs in: the browser shows the passkeys that it has. Undefined where there can be none. */
  ask(request: Request): PasskeyAsked | undefined {
    const site = this.of(request);
    if (!site) return undefined;
    try {
      const { challenge, sealed } = this.challenges.give(null);
      const options = { challenge, rpId: site.host, userVerification: 'required' };
      return { options: JSON.stringify({ ...options, timeout: TIMEOUT_MS }), sealed };
    } catch (error) {
      // Where the key can be neither read nor made, people still sign in with a password.
      this.logger.error(`Passkeys werken niet: ${String(error)}`);
      return undefined;
    }
  }
}
