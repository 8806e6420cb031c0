import services from '@eventstore/db-client/generated/streams_grpc_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ofCaller } from './security.js';

/** Longer than a message needs to arrive on one machine, in milliseconds. */
const ARRIVED_MS = 300;

/** Sends one event of an append to a new stream, and takes the call back before its end, as a deadline does. */
export async function halfAppend(url: string, stream: string): Promise<void> {
  const { host, credentials, metadata } = ofCaller(url);
  const client = new services.StreamsClient(host, credentials);
  const call = client.append(metadata, () => undefined);
  call.on('error', () => undefined); // cancelled, by us
  const options = new streams.AppendReq.Options()
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(stream)))
    .setNoStream(new shared.Empty());
  call.write(new streams.AppendReq().setOptions(options));
  const proposed = new streams.AppendReq.ProposedMessage()
    .setId(new shared.UUID().setString(randomUUID()))
    .setData(Buffer.from('{}'));
  proposed.getMetadataMap().set('type', 'Proef').set('content-type', 'application/json');
  call.write(new streams.AppendReq().setProposedMessage(proposed));
  await pause(ARRIVED_MS);
  call.cancel();
  await pause(ARRIVED_MS);
  client.close();
}
