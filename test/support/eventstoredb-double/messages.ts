/** The double's side of the client's own generated messages. */
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Proposed, Stored, Written } from './store.js';

const TICKS_PER_MS = 10_000n;

export function eventMessage(event: Stored): InstanceType<typeof streams.ReadResp> {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  const position = event.position.toString();
  recorded.setId(new shared.UUID().setString(event.id));
  recorded.setStreamIdentifier(identifier(event.stream));
  recorded.setStreamRevision(String(event.revision));
  recorded.setCommitPosition(position).setPreparePosition(position);
  recorded.setData(event.data).setCustomMetadata(event.metadata);
  const about = recorded.getMetadataMap();
  about.set('type', event.type).set('content-type', event.contentType);
  about.set('created', String(BigInt(event.created) * TICKS_PER_MS));
  const resolved = new streams.ReadResp.ReadEvent();
  resolved.setEvent(recorded).setCommitPosition(position);
  return new streams.ReadResp().setEvent(resolved);
}

export const confirmation = (): InstanceType<typeof streams.ReadResp> =>
  new streams.ReadResp().setConfirmation(
    new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId('double'),
  );

export function checkpointMessage({ position }: Stored): InstanceType<typeof streams.ReadResp> {
  const checkpoint = new streams.ReadResp.Checkpoint();
  checkpoint.setCommitPosition(position.toString()).setPreparePosition(position.toString());
  return new streams.ReadResp().setCheckpoint(checkpoint);
}

export const notFound = (stream: string): InstanceType<typeof streams.ReadResp> =>
  new streams.ReadResp().setStreamNotFound(
    new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifier(stream)),
  );

export function appendAnswer(
  written: Written,
  expected: number,
): InstanceType<typeof streams.AppendResp> {
  const answer = new streams.AppendResp();
  if ('conflict' in written) return answer.setWrongExpectedVersion(conflict(written, expected));
  const position = new streams.AppendResp.Position();
  const at = written.position.toString();
  position.setCommitPosition(at).setPreparePosition(at);
  const success = new streams.AppendResp.Success();
  success.setCurrentRevision(String(written.revision)).setPosition(position);
  return answer.setSuccess(success);
}

function conflict({ conflict: current }: { conflict: number | undefined }, expected: number) {
  const message = new streams.AppendResp.WrongExpectedVersion();
  if (current === undefined) message.setCurrentNoStream(new shared.Empty());
  else message.setCurrentRevision(String(current));
  if (expected < 0) message.setExpectedNoStream(new shared.Empty());
  else message.setExpectedRevision(String(expected));
  return message;
}

export function proposedOf(
  message: InstanceType<typeof streams.AppendReq.ProposedMessage>,
): Proposed {
  const about = message.getMetadataMap();
  return {
    id: message.getId()?.getString() ?? '',
    type: about.get('type') ?? '',
    contentType: about.get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

export const nameOf = (id?: InstanceType<typeof shared.StreamIdentifier>): string =>
  Buffer.from(id?.getStreamName_asU8() ?? []).toString('utf8');

const identifier = (stream: string): InstanceType<typeof shared.StreamIdentifier> =>
  new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));
