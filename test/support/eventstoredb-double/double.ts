/**
 * An EventStoreDB server in this process, made from the client's own service definitions: the real adapter with its real
 * client runs against it, and whatever a server did to it once happens here on demand.
 *
 * @example
 * const double = await EventStoreDbDouble.start();
 * double.nextAppend('stored, then the connection drops');
 * await EventStoreDbLog.open(double.url);
 */
import features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import services, { type IStreamsServer } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { type Failure, failure, grpc } from './grpc.js';
import { appendAnswer, nameOf, proposedOf } from './messages.js';
import { type ReadCall, answerRead, answerSubscription } from './reading.js';
import { denied, ofServer, plainUrl, secureUrl } from './security.js';
import { Store } from './store.js';

type AppendCall = Parameters<IStreamsServer['append']>[0];
type AppendReply = Parameters<IStreamsServer['append']>[1];

export type AppendFault =
  | 'stored, then the connection drops'
  | 'stored, never answered'
  | 'stored, then the deadline passes'
  | 'lost, never answered';

/** What a server does to all calls at once. */
export type State = 'ready' | 'not ready' | 'frozen';

const MOST_BYTES = 1_048_576;

export class EventStoreDbDouble {
  readonly store = new Store();
  state: State = 'ready';
  /** Where the leader is; then this one is a follower. */
  leader: EventStoreDbDouble | undefined;
  /** What each event of a read waits for. */
  beforeEachEvent: () => Promise<unknown> = () => Promise.resolve();
  /** Calls that came in, of all kinds. */
  calls = 0;
  /** Appends that ended without an answer. */
  givenUp = 0;
  port = 0;
  private server = new grpc.Server();
  private readonly faults: AppendFault[] = [];
  private readonly subscriptions = new Map<ReadCall, () => void>();

  private constructor(private readonly isSecure: boolean) {}

  static async start(isSecure = false): Promise<EventStoreDbDouble> {
    const double = new EventStoreDbDouble(isSecure);
    await double.listen();
    return double;
  }

  get url(): string {
    return this.isSecure ? secureUrl(this.port) : plainUrl(this.port);
  }

  get subscribers(): number {
    return this.subscriptions.size;
  }

  /** What happens to the appends to come, in this order. */
  nextAppend(...faults: AppendFault[]): void {
    this.faults.push(...faults);
  }

  /** As at a kill -9, or to a consumer that was too slow. None of them sees an end. */
  dropSubscriptions(because: 'killed' | 'too slow'): void {
    const reason =
      because === 'killed'
        ? failure('UNAVAILABLE', 'Connection dropped')
        : failure('ABORTED', 'Consumer too slow to handle event while live.');
    for (const call of this.subscriptions.keys()) call.emit('error', reason);
  }

  /** Cuts every connection; what was stored stays. */
  stop(): void {
    this.server.forceShutdown();
    this.server = new grpc.Server();
  }

  /** On the same port as before. */
  async listen(): Promise<void> {
    const { server } = this;
    server.addService(services.StreamsService, {
      append: (call: AppendCall, reply: AppendReply) => this.append(call, reply),
      read: (call: ReadCall) => this.read(call),
      batchAppend: () => undefined, // the road whose deadlines do not hold: never answered
      delete: () => undefined,
      tombstone: () => undefined,
    });
    server.addService(features.ServerFeaturesService, { getSupportedMethods: () => undefined });
    this.port = await new Promise((resolve, reject) => {
      const address = `127.0.0.1:${this.port}`;
      server.bindAsync(address, ofServer(this.isSecure), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
  }

  private read(call: ReadCall): void {
    const refusal = this.refusal(call);
    if (refusal) call.emit('error', refusal);
    if (refusal || this.state === 'frozen') return;
    if (call.request.getOptions()?.hasSubscription()) return this.subscribe(call);
    answerRead(call, this.store, this.beforeEachEvent).catch((error: unknown) =>
      call.emit('error', error),
    );
  }

  private subscribe(call: ReadCall): void {
    const end = answerSubscription(call, this.store);
    const leave = (): void => {
      end();
      this.subscriptions.delete(call);
    };
    this.subscriptions.set(call, leave);
    call.on('cancelled', leave);
    call.on('error', leave);
    call.on('close', leave);
  }

  private append(call: AppendCall, reply: AppendReply): void {
    const messages: Parameters<typeof proposedOf>[0][] = [];
    let stream = '';
    let expected = -1;
    call.on('data', (message) => {
      const options = message.getOptions();
      if (options) {
        stream = nameOf(options.getStreamIdentifier());
        expected = options.hasRevision() ? Number(options.getRevision()) : -1;
      }
      const proposed = message.getProposedMessage();
      if (proposed) messages.push(proposed);
    });
    let answered = false;
    const answer: AppendReply = (...said) => {
      answered = true;
      reply(...said);
    };
    call.on('cancelled', () => (this.givenUp += answered ? 0 : 1));
    const complete = (): void => {
      if (call.cancelled) return;
      const refusal = this.refusal(call) ?? refusalOf(messages.map(proposedOf));
      if (refusal) return answer(refusal);
      if (this.state === 'frozen') return;
      this.keep(answer, stream, expected, messages.map(proposedOf));
    };
    // A connection that breaks ends the call too, in this library, and cancels it a moment later.
    call.on('end', () => setImmediate(complete));
  }

  private keep(
    reply: AppendReply,
    stream: string,
    expected: number,
    events: readonly ReturnType<typeof proposedOf>[],
  ): void {
    const fault = this.faults.shift();
    if (fault === 'lost, never answered') return;
    const written = this.store.append(stream, expected, events);
    if (fault === 'stored, never answered') return;
    if (fault === 'stored, then the connection drops')
      return reply(failure('UNAVAILABLE', 'Connection dropped'));
    if (fault) return reply(failure('ABORTED', 'Operation timed out: Commit phase timeout.'));
    reply(null, appendAnswer(written, expected));
  }

  private refusal(call: { metadata: { get(key: string): unknown[] } }): Failure | undefined {
    this.calls += 1;
    const denial = this.isSecure ? denied(call) : undefined;
    if (denial) return denial;
    if (this.state === 'not ready') return failure('UNAVAILABLE', 'Server Is Not Ready');
    if (!this.leader || call.metadata.get('requires-leader').length === 0) return undefined;
    return failure('NOT_FOUND', 'Leader info available', {
      exception: 'not-leader',
      'leader-endpoint-host': '127.0.0.1',
      'leader-endpoint-port': String(this.leader.port),
    });
  }
}

function refusalOf(events: readonly ReturnType<typeof proposedOf>[]): Failure | undefined {
  if (events.some(({ id, type }) => !id || !type))
    return failure('UNKNOWN', 'Exception was thrown by handler.');
  const bytes = events.reduce((sum, { data }) => sum + data.length, 0);
  if (bytes <= MOST_BYTES) return undefined;
  return failure('INVALID_ARGUMENT', `Maximum Append Size of ${MOST_BYTES} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(MOST_BYTES),
  });
}
