/** Keeps the right to move the projections while this process lives. */
import { randomUUID } from 'node:crypto';
import { Subscription, exhaustMap, timer } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { Checkpoints } from './checkpoints.js';
import type { Lease } from './checkpoint-changes.js';
import type { Follower } from './follower.js';

/** For a runner that begins. @param ms how long it keeps what it has without a word */
export const newLease = ({ options }: DataSource, ms: number): Lease => ({
  ...{ owner: randomUUID(), ms },
  // The embedded database has no address: nobody else can reach it.
  alone: (options as { url?: string }).url === undefined,
});

/** Until it is unsubscribed; never fails: the fence of each move tells what is true. Nothing where nobody else can be. */
export function keepLeases(checkpoints: Checkpoints, followers: readonly Follower[]): Subscription {
  const { alone, ms } = checkpoints.lease;
  if (alone) return Subscription.EMPTY;
  const every = ms / 3;
  return timer(every, every)
    .pipe(exhaustMap(() => renew(checkpoints, followers).catch(() => undefined)))
    .subscribe();
}

/** A projection that another process took over and let go again is taken up at its next look. */
async function renew(checkpoints: Checkpoints, followers: readonly Follower[]): Promise<void> {
  const kept = await checkpoints.renew(followers);
  for (const follower of followers)
    if (follower.checkpoint && !kept.includes(follower.name)) await follower.lookAgain();
}
