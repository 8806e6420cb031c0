/** Whether an e-mail and a password belong together: the same answer, work and time whether there is such an account or not. */
import { Injectable } from '@nestjs/common';
import { AccessLog } from './access-log.service.js';
import { Accounts } from './accounts.service.js';
import { Guesses, type Guess } from './guesses.service.js';
import { Passwords, PasswordsBusy } from './passwords.service.js';

export interface Credentials extends Guess {
  readonly password: string;
}

export type SignInOutcome =
  /** `needsFactor`: nobody is signed in before a second step. */
  | { readonly uitkomst: 'klopt'; readonly accountId: string; readonly needsFactor: boolean }
  | { readonly uitkomst: 'klopt-niet' }
  /** Too many sign in at this moment: this was no guess, and is not counted. */
  | { readonly uitkomst: 'druk'; readonly seconds: number }
  /** `seconds` until the next guess may be made. */
  | { readonly uitkomst: 'wacht'; readonly seconds: number };

/** Of a password and of an e-mail; what is longer is neither. */
const LONGEST = 512;
/** Of a queue that is full nobody waits longer. */
const BUSY_S = 5;

@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly guesses: Guesses,
    private readonly log: AccessLog,
  ) {}

  /** Notes a refusal; what becomes of a success (a session, a second factor) is the caller's. */
  async withPassword(given: Credentials): Promise<SignInOutcome> {
    try {
      return await this.passwords.admitted(() => this.compared(given));
    } catch (error) {
      if (error instanceof PasswordsBusy) return { uitkomst: 'druk', seconds: BUSY_S };
      throw error;
    }
  }

  private async compared(given: Credentials): Promise<SignInOutcome> {
    const email = given.email.slice(0, LONGEST).normalize('NFC').trim();
    const taken = await this.guesses.take({ ...given, email });
    const by = { accountId: null, deur: 'WEB' as const, address: given.address };
    if (typeof taken !== 'function') {
      // Once a pause: a stranger who goes on without end fills no disk.
      if (taken.isFirst) await this.log.note(by, { what: 'AANMELDEN_MOET_WACHTEN' });
      return { uitkomst: 'wacht', seconds: taken.seconds };
    }
    const { id, password, hasFactor } = await this.accounts.passwordOf(email);
    const same = await this.passwords.matches(password, given.password.slice(0, LONGEST));
    if (id !== null && same) {
      await taken();
      return { uitkomst: 'klopt', accountId: id, needsFactor: hasFactor };
    }
    await this.log.note(by, { what: 'AANMELDEN_GEWEIGERD', ...(id ? { aboutId: id } : {}) });
    return { uitkomst: 'klopt-niet' };
  }
}
