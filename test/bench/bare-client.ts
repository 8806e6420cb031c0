/** The client of EventStoreDB by itself, on the path that our adapter takes, and on its batch path beside it. */
import { EventStoreDBClient, jsonEvent, type JSONType } from '@eventstore/db-client';
import type { NewEvent } from '../../src/event-log/event-log.js';
import { newStream } from '../contract/cases/support.js';

interface Load {
  readonly callers: number;
  readonly events: number;
  readonly each: number;
}

export interface Bare {
  readonly name: string;
  readonly write: (load: Load, event: () => NewEvent) => Promise<void>;
  /** Another way, for the record. */
  readonly beside?: (load: Load, event: () => NewEvent) => Promise<void>;
  readonly end: () => Promise<unknown>;
}

const credentials = { username: 'an', password: 'an' };

export function bareClient(url: string): Bare {
  const client = EventStoreDBClient.connectionString(url);
  const by =
    (options: object): Bare['write'] =>
    async ({ callers, events, each }, event) => {
      const caller = async (): Promise<void> => {
        const stream = newStream();
        for (let n = 0; n < each; n += 1) {
          const sent = Array.from({ length: events }, () => {
            const { id, type, data, metadata } = event();
            return jsonEvent({ id, type, data: data as JSONType, metadata: { ...metadata } });
          });
          const expectedRevision = n === 0 ? 'no_stream' : BigInt(n * events - 1);
          await client.appendToStream(stream, sent, { expectedRevision, ...options });
        }
      };
      await Promise.all(Array.from({ length: callers }, caller));
    };
  return {
    name: 'bare client',
    write: by({ credentials, requiresLeader: true }),
    beside: by({}),
    end: () => client.dispose(),
  };
}
