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
/** Whoever would come after these would wait for seconds, and all who wait keep what they typed in memory. */
const MOST_INSIDE = 64;

/** Too many want something of a password at this moment: whoever is told so comes back in a few seconds. */
export class PasswordsBusy extends Error {
  override readonly name = 'PasswordsBusy';
}

@Injectable()
export class Passwords {
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private inside = 0;
  private decoy: Promise<string> | undefined;

  /** As it is kept: '$argon2id$v=19$m=19456,t=2,p=1$…' */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(asTyped(password), COST));
  }

  /**
   * The same, of one that somebody chooses.
   * @param ownWords what is known of him: name, e-mail
   * @throws AccountRefused where somebody could guess it
   * @throws PasswordsBusy
   */
  hashNew(password: string, ownWords: readonly string[]): Promise<string> {
    return this.admitted(async () => {
      const weak = await weaknessOf(password, ownWords);
      if (weak !== undefined) throw new AccountRefused(weak);
      return this.hash(password);
    });
  }

  /**
   * Does what needs a password, where there is room for one more.
   * @throws PasswordsBusy and nothing was done
   */
  async admitted<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= MOST_INSIDE) throw new PasswordsBusy();
    this.inside += 1;
    try {
      return await work();
    } finally {
      this.inside -= 1;
    }
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
