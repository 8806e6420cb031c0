import type { EventLog } from '../../event-log/event-log.js';
import type { ProjectionRunner } from '../../../projections/runner.js';
import { CliRefused } from '../request.js';

/** A first start after an update makes the rows anew. */
const WAIT_MS = 60_000;

/**
 * Waits until the rows have all that stands in the log: a file that lacks what was just logged would not show that it does.
 * @throws CliRefused where they do not
 */
export async function requireRows(runner: ProjectionRunner, log: EventLog): Promise<void> {
  const head = await log.head();
  if (head === null || (await runner.waitFor(head, WAIT_MS))) return;
  throw new CliRefused(
    'De leesmodellen lopen achter op het logboek ("trajectboek projections status" toont hoeveel). Probeer zo dadelijk opnieuw.',
  );
}
