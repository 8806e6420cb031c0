/** How a real server answers reads and subscriptions. */
import type { IStreamsServer } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { failure } from './grpc.js';
import { checkpointMessage, confirmation, eventMessage, nameOf, notFound } from './messages.js';
import type { Store, Stored } from './store.js';

export type ReadCall = Parameters<IStreamsServer['read']>[0];
type Options = NonNullable<ReturnType<ReadCall['request']['getOptions']>>;

/** A checkpoint names the place after so many events that were looked at, times the interval that was asked. */
const LOOKED_AT = 32;

/**
 * @param beforeEach what each event waits for, as on a thin line
 * @throws Failure for a position at which nothing stands
 */
export async function answerRead(
  call: ReadCall,
  store: Store,
  beforeEach: () => Promise<unknown>,
): Promise<void> {
  const options = call.request.getOptions()!;
  const stream = options.getStream();
  const name = nameOf(stream?.getStreamIdentifier());
  if (stream && store.stream(name).length === 0) call.write(notFound(name));
  const events = stream
    ? store.stream(name).slice(Number(stream.getRevision() || 0))
    : ofAll(options, store);
  for (const event of events.slice(0, Number(options.getCount()))) {
    await beforeEach();
    call.write(eventMessage(event));
  }
  call.end();
}

/** From a position: inclusive forwards, exclusive backwards. */
function ofAll(options: Options, store: Store): readonly Stored[] {
  const isBack = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
  const from = options.getAll()?.getPosition()?.getCommitPosition();
  const events = isBack ? store.all.toReversed() : store.all;
  if (from === undefined) return events;
  const position = BigInt(from);
  const beyond = position > (store.all.at(-1)?.position ?? -1n);
  if (!beyond && !store.all.some((event) => event.position === position))
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what gRPC sends is no Error
    throw failure('UNKNOWN', 'Unexpected ReadAllResult: Error');
  return events.filter((event) =>
    isBack ? event.position < position : event.position >= position,
  );
}

/** From now on, filtered by the type of the event; @returns what ends it */
export function answerSubscription(call: ReadCall, store: Store): () => void {
  const filter = call.request.getOptions()?.getFilter();
  const wanted = new RegExp(filter?.getEventType()?.getRegex() ?? '');
  const interval = LOOKED_AT * (filter?.getCheckpointintervalmultiplier() ?? 1);
  let next = store.all.length;
  call.write(confirmation());
  return store.onAppend(() => {
    for (; next < store.all.length; next += 1) {
      const event = store.all[next]!;
      if (wanted.test(event.type)) call.write(eventMessage(event));
      if ((next + 1) % interval === 0) call.write(checkpointMessage(event));
    }
  });
}
