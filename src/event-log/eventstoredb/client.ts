/**
 * EventStoreDB through its own client: the only file that knows it, so that another client is another file.
 *
 * Version 6.2.1 has traps (docs/eventstoredb.md): those that are the client's own are held here.
 */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type AppendResult as Answer,
  BACKWARDS,
  END,
  EventStoreDBClient,
  type JSONType,
  START,
  excludeSystemEvents,
  jsonEvent,
} from '@eventstore/db-client';
import { ConfigInvalid } from '../../config.js';
import { type AppendResult, type Checkpoint, NO_STREAM, type NewEvent } from '../event-log.js';
import { type Credentials, type Endpoint, addressOf, credentialsOf } from './connection-string.js';
import { NoAnswer, typeOf, within } from './eventstoredb-failures.js';
import { type Part, type Reading, partOf } from './part.js';

/** An event that goes to the store; ours carry `Metadata`. */
export type Outgoing = Omit<NewEvent, 'metadata'> & { readonly metadata: object };

export interface Listener {
  /** Something was stored, or nothing of ours in a long run of the system's events. */
  readonly moved: () => void;
  readonly confirmed: () => void;
  /** Nothing comes any more: subscribe anew. */
  readonly dropped: (error: unknown) => void;
}

/**
 * We stop waiting, the call goes on: at a deadline Node's HTTP/2 sends the end of the request before it takes it back, and
 * the server then stores what had come of the events so far (182 of 300 calls that were cut off halfway).
 */
const NO_DEADLINE = Infinity;
/** Events that the server looks at before it names a checkpoint: 32 times this. */
const CHECKPOINT_INTERVAL = 32;

let clients = 0;

export class StoreClient {
  private readonly client: EventStoreDBClient;
  private readonly credentials: Credentials;
  private isUsed = false;

  /**
   * Connects at the first call.
   * @param answerMs how long each call may take
   * @param node one node of the cluster, instead of the address's own hosts
   * @throws ConfigInvalid for an address that the client does not take
   */
  constructor(
    url: string,
    private readonly answerMs: number,
    node?: Endpoint,
  ) {
    this.credentials = credentialsOf(url);
    const address = addressOf(url, clients, node);
    clients += 1;
    try {
      this.client = EventStoreDBClient.connectionString(address);
    } catch (error) {
      // What the client says may quote the address, password included; only about files it does not.
      const reason = /file was not found/i.test(String(error)) ? 'een certificaat ontbreekt' : '';
      throw new ConfigInvalid(`EVENTSTOREDB_URL kan niet gebruikt worden: ${reason || 'adres'}.`);
    }
    // On an error it closes its channel under the feet of other calls; an append that starts on a closed channel rejects
    // where nobody listens, which ends the process. Whoever holds this client makes another one instead.
    Object.assign(this.client, { handleError: () => Promise.resolve() });
  }

  /** Outcome `appended` for what stood already too: the server does not tell them apart. */
  async append(
    stream: string,
    expectedRevision: number,
    events: readonly Outgoing[],
  ): Promise<AppendResult> {
    this.isUsed = true;
    const answer = this.client.appendToStream(stream, events.map(asJson), {
      expectedRevision: expectedRevision === NO_STREAM ? 'no_stream' : BigInt(expectedRevision),
      credentials: this.credentials, // with them it takes the plain road, whose failures stay with their own client
      requiresLeader: true,
      deadline: NO_DEADLINE,
    });
    try {
      return outcomeOf(await within(this.answerMs, answer));
    } catch (error) {
      if (typeOf(error) !== 'wrong-expected-version') throw error;
      const { actualVersion } = error as { actualVersion?: unknown };
      const actual = typeof actualVersion === 'bigint' ? Number(actualVersion) : NO_STREAM;
      return { outcome: 'conflict', actual };
    }
  }

  /** At most `max` events of a stream from a revision (inclusive), from the leader; a missing stream has none. */
  async readStream(stream: string, from: number, max: number): Promise<Part> {
    const options = { fromRevision: BigInt(from), maxCount: max, requiresLeader: true };
    try {
      return await this.part(this.client.readStream(stream, options));
    } catch (error) {
      if (typeOf(error) === 'stream-not-found') return { events: [], isWhole: true };
      throw error;
    }
  }

  /** At most `max` events of all streams, the system's too, from a checkpoint (inclusive) or the first. */
  readAll(from: Checkpoint | null, max: number): Promise<Part> {
    return this.part(
      this.client.readAll({
        fromPosition: from ? positionOf(from) : START,
        maxCount: max,
        requiresLeader: true,
      }),
    );
  }

  /** At most `max` events before a checkpoint (exclusive) or the end, newest first, the system's too. */
  readBack(before: Checkpoint | null, max: number): Promise<Part> {
    return this.part(
      this.client.readAll({
        direction: BACKWARDS,
        fromPosition: before ? positionOf(before) : END,
        maxCount: max,
        requiresLeader: true,
      }),
    );
  }

  /** Hears what is stored from now on, `$` events left out, until `dropped` or the returned function is called. */
  follow(listener: Listener): () => void {
    this.isUsed = true;
    const subscription = this.client.subscribeToAll({
      fromPosition: END,
      filter: excludeSystemEvents({
        checkpointInterval: CHECKPOINT_INTERVAL,
        checkpointReached: () => listener.moved(),
      }),
    });
    subscription.on('confirmation', () => listener.confirmed());
    subscription.on('data', () => listener.moved());
    subscription.on('error', (error) => listener.dropped(error));
    subscription.on('end', () => listener.dropped(new NoAnswer(0)));
    return () => void subscription.unsubscribe().catch(() => undefined); // it never began
  }

  /** Ends what is under way and frees the connection. */
  async close(): Promise<void> {
    if (!this.isUsed) return;
    await this.client.dispose();
    const { getChannel } = this.client as unknown as {
      getChannel: () => Promise<{ close: () => void }>;
    };
    // Where no node is found, nothing is open.
    const channel = await within(this.answerMs, getChannel()).catch(() => undefined);
    await pause(1); // who waited for the same channel starts its call first
    channel?.close();
  }

  private part(reading: Reading): Promise<Part> {
    this.isUsed = true;
    return partOf(reading, this.answerMs);
  }
}

/** The client writes JSON where an error ends the process: metadata is written here, data was tried by `acceptedData`. */
const asJson = ({ id, type, data, metadata }: Outgoing) =>
  jsonEvent({ id, type, data: data as JSONType, metadata: Buffer.from(JSON.stringify(metadata)) });

/** Positions of a checkpoint that the server named can differ; of an event they are the same. */
const positionOf = ({ position, prepare = position }: Checkpoint) => ({
  commit: position,
  prepare,
});

function outcomeOf({ success, nextExpectedRevision, position }: Answer): AppendResult {
  const revision = Number(nextExpectedRevision);
  if (!success) return { outcome: 'conflict', actual: revision }; // throwOnAppendFailure=false in the address
  if (!position) throw new Error('the answer to an append has no position');
  return { outcome: 'appended', revision, position: position.commit };
}
