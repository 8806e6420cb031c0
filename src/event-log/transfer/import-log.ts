/** From an exported file to a log, in two passes: the first writes nothing, the second meets nothing new. */
import type { EventLog } from '../event-log.js';
import { MOST_TOGETHER } from '../event-limits.js';
import type { MovedEvent } from './check-event.js';
import { TransferRefused, refused } from './transfer-errors.js';
import { readExport } from './read-export.js';
import type { StoredKey } from '../sealing/key-table.js';
import { type Run, groupsOf, runsOf } from './runs.js';
import { eventsOf, isSame } from './standing.js';

export interface Checked {
  readonly file: string;
  readonly events: number;
  /** How many of them, from the first, stand in the log already: an import that was cut off, or an older copy of it. */
  readonly standing: number;
}

type OnProgress = (events: number) => void;

/** How often who waits hears something. */
const TELL_EACH = 500;

/**
 * Reads the whole file and the log beside it, sealed both.
 * @param keys those of the file: each of its texts must open; without them only whether it is whole is seen
 * @throws TransferRefused for a file that is not whole, and for a log that holds anything but the file's first events
 */
export async function checkImport(
  file: string,
  log: EventLog,
  keys: readonly StoredKey[] | undefined,
  onProgress: OnProgress,
): Promise<Checked> {
  const there = eventsOf(log);
  let here = await there.next();
  let events = 0;
  let standing = 0;
  for await (const event of readExport(file, keys)) {
    events += 1;
    if (events % TELL_EACH === 0) onProgress(events);
    if (here.done) continue;
    if (!isSame(here.value, event)) throw notEmpty();
    standing += 1;
    here = await there.next();
  }
  if (!here.done) throw notEmpty();
  return { file, events, standing };
}

/**
 * Appends what does not stand there yet, in the order of the file. Cut off, it is finished by checking and importing again.
 * @throws TransferRefused where somebody else writes in this log meanwhile
 * @throws LogUnavailable
 */
export async function importLog(
  { file, standing }: Checked,
  log: EventLog,
  onProgress: OnProgress,
): Promise<void> {
  let done = standing;
  const runs = runsOf(without(readExport(file), standing));
  for await (const group of groupsOf(runs, log.keepsOrder ? MOST_TOGETHER.appends : 1)) {
    await Promise.all(group.map((run) => append(log, run)));
    done += group.reduce((sum, run) => sum + run.length, 0);
    onProgress(done);
  }
}

async function* without(
  events: AsyncIterable<MovedEvent>,
  first: number,
): AsyncGenerator<MovedEvent> {
  let number = 0;
  for await (const event of events) {
    number += 1;
    if (number > first) yield event;
  }
}

async function append(log: EventLog, run: Run): Promise<void> {
  const [{ stream, revision }] = run;
  const events = run.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }));
  const { outcome } = await log.append(stream, revision - 1, events);
  if (outcome === 'conflict')
    throw new TransferRefused(
      'Iets anders schrijft in dit logboek terwijl het wordt ingelezen. Stop dat, en begin opnieuw met een leeg logboek.',
    );
}

const notEmpty = () =>
  refused(
    'In dit logboek staan al andere gebeurtenissen. Lees in een lege installatie in: kies met DATA_DIR, DATABASE_URL of EVENTSTOREDB_URL een andere plaats.',
  );
