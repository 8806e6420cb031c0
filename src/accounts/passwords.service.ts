/** Hashes and compares passwords: argon2id, off the main thread, a few at a time. */
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { newToken } from './secret-token.js';
import { AccountRefused } from './account-refused.js';
import { asTyped, weaknessOf } from './password-strength.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes. `2` is the library's number for argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, algorithm: 2 } as const;
/** The files of the embedded database share their threads (four) with this. */
const AT_ONCE = 2;

@Injectable()
export class Passwords {
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private decoy: Promise<string> | undefined;

  /** As it is kept: '$argon2id$v=19$m=19456,t=2,p=1$…' */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(asTyped(password), COST));
  }

  /**
   * The same, of one that somebody chooses.
   * @param ownWords what is known of him: name, e-mail
   * @throws AccountRefused where somebody could guess it
   */
  async hashNew(password: string, ownWords: readonly string[]): Promise<string> {
    const weak = await weaknessOf(password, ownWords);
    if (weak !== undefined) throw new AccountRefused(weak);
    return this.hash(password);
  }

  /**
   * Whether this is the password; takes as long where there is none to compare with.
   * @param kept null for an account without a password and for no account at all: then never
   */
  async matches(kept: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash(newToken());
    const against = kept ?? (await this.decoy);
    const same = await this.inTurn(() => verify(against, asTyped(password)).catch(() => false));
    return same && kept !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.busy += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }
}
