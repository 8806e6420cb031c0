import type { AppendResult, NewEvent, RecordedEvent } from '../event-log.js';
import type { Connection } from './eventstoredb-connection.js';

/** The answer of an append whose events stand already where these would come: they were sent before, and stored. */
export async function storedBefore(
  connection: Connection,
  stream: string,
  expectedRevision: number,
  events: readonly NewEvent[],
): Promise<AppendResult | undefined> {
  const from = expectedRevision + 1;
  let last: RecordedEvent | undefined;
  for (let seen = 0; seen < events.length;) {
    const { events: there, isWhole } = await connection.call((client) =>
      client.readStream(stream, from + seen, events.length - seen),
    );
    if (there.some(({ id }, index) => id !== events[seen + index]!.id)) return undefined;
    seen += there.length;
    if (isWhole && seen < events.length) return undefined;
    last = there.at(-1);
  }
  const { revision, checkpoint } = last!;
  return { outcome: 'duplicate', revision, position: checkpoint.position };
}
