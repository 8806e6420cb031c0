/** Parked streams tried anew: after a new version of the program, or when what the rows ran into was mended. */
import type { BatchDependencies } from './batch.js';
import { eventsUpTo } from './beginning.js';
import { failureOf, isEventsFault } from './poison-failures.js';
import { makingOf } from './making.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import type { Parked } from './parked.js';

export interface Replayed {
  /** Streams whose rows are whole again. */
  readonly replayed: readonly string[];
  /** Streams that stay parked; the failure that is shown of each is that of this try. */
  readonly failed: readonly string[];
}

/**
 * Each stream as a whole, up to where the projection is: order within a stream is never broken.
 * @param only this stream, by its full name; all parked streams when left out
 */
export async function replay(
  by: BatchDependencies,
  parked: Parked,
  checkpoint: StoredCheckpoint,
  only?: string,
): Promise<Replayed> {
  const replayed: string[] = [];
  const failed: string[] = [];
  for (const stream of await parked.streams()) {
    if (only !== undefined && stream !== only) continue;
    const taken = await takeIn(by, parked, checkpoint, stream);
    (taken ? replayed : failed).push(stream);
  }
  return { replayed, failed };
}

async function takeIn(
  by: BatchDependencies,
  parked: Parked,
  checkpoint: StoredCheckpoint,
  stream: string,
): Promise<boolean> {
  const { projection, dataSource, checkpoints, table } = by;
  const making = makingOf(projection);
  const events = await eventsUpTo(by.log, stream, checkpoint.at);
  try {
    const state = making.fold(making.begin(stream), events);
    const rows = making.rows(stream, state);
    const now = { state, rows, revision: events.length - 1 };
    await dataSource.transaction(async (manager) => {
      await checkpoints.hold(manager, checkpoint);
      await table.write(manager, [{ streamId: making.idOf(stream), now, before: undefined }]);
      await parked.remove(manager, stream);
    });
    return true;
  } catch (error) {
    if (!isEventsFault(error)) throw error;
    await parked.failedAgain(stream, failureOf(error));
    return false;
  }
}
