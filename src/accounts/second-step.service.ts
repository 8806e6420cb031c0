/** The second step of signing in: whose password was right shows that he has his phone too, or a recovery code. */
import { Injectable } from '@nestjs/common';
import { AccessLog } from './access-log.service.js';
import { Factors } from './factors.service.js';
import { Guesses, type Guess } from './guesses.service.js';
import { RecoveryCodes } from './recovery-codes.service.js';
import { digitsOf } from './authenticator.js';

export interface SecondStepGiven extends Guess {
  /** Whose password was right. */
  readonly accountId: string;
  /** Six digits of the app, or a recovery code. */
  readonly code: string;
}

export type SecondStepOutcome =
  | { readonly uitkomst: 'klopt'; readonly factor: 'TOTP' | 'RECOVERY_CODE' }
  | { readonly uitkomst: 'klopt-niet' }
  /** `seconds` until the next guess may be made. */
  | { readonly uitkomst: 'wacht'; readonly seconds: number };

const LONGEST = 100;

@Injectable()
export class SecondStep {
  constructor(
    private readonly factors: Factors,
    private readonly codes: RecoveryCodes,
    private readonly guesses: Guesses,
    private readonly log: AccessLog,
  ) {}

  /** Guesses are limited as those of passwords are, in a count of their own; a refusal is noted. */
  async withCode(given: SecondStepGiven): Promise<SecondStepOutcome> {
    const { accountId, address } = given;
    const by = { accountId: null, deur: 'WEB' as const, address };
    const about = { aboutId: accountId, details: { stap: 'TWEEDE_STAP' } };
    const taken = await this.guesses.take(given, 'FACTOR');
    if (typeof taken !== 'function') {
      if (taken.isFirst) await this.log.note(by, { what: 'AANMELDEN_MOET_WACHTEN', ...about });
      return { uitkomst: 'wacht', seconds: taken.seconds };
    }
    const factor = await this.accepted(accountId, given.code.slice(0, LONGEST));
    if (factor) {
      await taken();
      return { uitkomst: 'klopt', factor };
    }
    await this.log.note(by, { what: 'AANMELDEN_GEWEIGERD', ...about });
    return { uitkomst: 'klopt-niet' };
  }

  private async accepted(
    accountId: string,
    code: string,
  ): Promise<'TOTP' | 'RECOVERY_CODE' | undefined> {
    if (digitsOf(code) !== undefined)
      return (await this.factors.acceptsCode(accountId, code)) ? 'TOTP' : undefined;
    return (await this.codes.use(accountId, code)) ? 'RECOVERY_CODE' : undefined;
  }
}
