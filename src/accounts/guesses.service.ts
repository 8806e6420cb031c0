/** Whose guess at a password or a second factor counts where, and whether it may be made now. */
import { Injectable } from '@nestjs/common';
import { isIPv6 } from 'node:net';
import { Attempts, type Counted, type Wait } from './attempts.service.js';
import { Devices } from './devices.service.js';
import { hashOf } from './secret-token.js';

export interface Guess {
  readonly email: string;
  /** Token of the browser's device cookie, '' where it has none. */
  readonly device: string;
  /** Network address of the browser. */
  readonly address: string;
}

/** Somebody mistypes a few times; an office shares an address. */
const FREE_PER_ACCOUNT = 5;
const FREE_PER_ADDRESS = 20;

@Injectable()
export class Guesses {
  constructor(
    private readonly attempts: Attempts,
    private readonly devices: Devices,
  ) {}

  /**
   * Counts it, where it may be made.
   * @param at what is guessed at: each has counts of its own
   * @returns how long to wait, or what forgets it again once it proved to be no guess
   */
  async take(
    guess: Guess,
    at: 'PASSWORD' | 'FACTOR' = 'PASSWORD',
  ): Promise<Wait | (() => Promise<void>)> {
    const known = await this.devices.isKnown(guess.device, guess.email);
    const counted = countedBy(guess, known).map((one) => ({
      ...one,
      key: at === 'FACTOR' ? `f${one.key}` : one.key,
    }));
    for (const one of counted) {
      const wait = await this.attempts.take(one);
      if (wait) return wait;
    }
    return async () => {
      for (const one of counted)
        await (one.isShared ? this.attempts.giveBack(one) : this.attempts.forget(one));
    };
  }
}

/** A device that is known has a count of its own and no other; a stranger's guesses count for his address and for the name. */
function countedBy(
  { device, address }: Guess,
  known: { isKnown: boolean; name: string },
): (Counted & { isShared?: true })[] {
  const name = hashOf(known.name).toString('base64url');
  if (known.isKnown) {
    const key = `d:${hashOf(device).toString('base64url')}:${name}`;
    return [{ key, free: FREE_PER_ACCOUNT }];
  }
  return [
    // Whoever has one password must not wipe out what he guesses at others.
    { key: `a:${networkOf(address)}`, free: FREE_PER_ADDRESS, isShared: true },
    { key: `e:${name}`, free: FREE_PER_ACCOUNT },
  ];
}

const GROUPS = 8;
const OF_A_CUSTOMER = 4;

/** Of IPv6 the half that a provider hands out: whoever has one address of it has all. */
export function networkOf(address: string): string {
  const bare = address.split('%')[0]!;
  if (!isIPv6(bare) || /^::ffff:\d+\./iu.test(bare)) return bare.slice(0, 64);
  // A URL writes it in one way only.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [left, right] = [head, tail ?? ''].map((part) => (part ? part.split(':') : []));
  const zeros = tail === undefined ? 0 : GROUPS - left!.length - right!.length;
  const groups = [...left!, ...Array.from({ length: zeros }, () => '0'), ...right!];
  return groups.slice(0, OF_A_CUSTOMER).join(':');
}
