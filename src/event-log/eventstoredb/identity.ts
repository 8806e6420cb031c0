/** Which log this is: made once, by whoever opens it first, and stored in it. */
import { randomUUID } from 'node:crypto';
import { NO_STREAM } from '../event-log.js';
import type { Connection } from './eventstoredb-connection.js';
import { IDENTITY_STREAM } from './recorded-event.js';

/** Waits for a server that is still starting. */
export async function identityOf(connection: Connection): Promise<string> {
  const { openingMs } = connection.patience;
  const read = async (): Promise<string | undefined> => {
    const { events } = await connection.call(
      (client) => client.readStream(IDENTITY_STREAM, 0, 1),
      openingMs,
    );
    return (events[0]?.data as { logId: string } | undefined)?.logId;
  };
  const known = await read();
  if (known) return known;
  const event = {
    id: randomUUID(),
    type: 'LogboekAangemaakt',
    data: { logId: randomUUID() },
    metadata: {},
  };
  // Of two that open an empty log at the same time one is refused; both then read what the other or they themselves wrote.
  await connection.call((client) => client.append(IDENTITY_STREAM, NO_STREAM, [event]), openingMs);
  const made = await read();
  if (!made) throw new Error(`stream ${IDENTITY_STREAM} is empty`);
  return made;
}
