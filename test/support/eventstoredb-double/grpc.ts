/**
 * The gRPC library of the client itself, so that the double speaks with the very definitions that the client was made with,
 * and no second copy of the library is needed.
 */
import { createRequire } from 'node:module';
import type {
  IStreamsServer,
  StreamsClient,
} from '@eventstore/db-client/generated/streams_grpc_pb.js';

type Reply = Parameters<IStreamsServer['append']>[1];

type Channel = ConstructorParameters<typeof StreamsClient>[1];

interface Pair {
  readonly cert_chain: Buffer;
  readonly private_key: Buffer;
}

interface GrpcServer {
  addService(service: object, handlers: object): void;
  bindAsync(
    address: string,
    credentials: object,
    bound: (error: Error | null, port: number) => void,
  ): void;
  /** Cuts every connection, as a killed process does. */
  forceShutdown(): void;
}

interface Grpc {
  readonly Server: new () => GrpcServer;
  readonly ServerCredentials: {
    createInsecure(): object;
    createSsl(authority: null, pairs: readonly Pair[]): object;
  };
  readonly credentials: {
    createInsecure(): Channel;
    createSsl(authority: Buffer | null): Channel;
  };
  readonly Metadata: new () => Parameters<StreamsClient['append']>[0] & {
    set(key: string, value: string): void;
  };
  readonly status: Readonly<
    Record<
      | ('UNAVAILABLE' | 'UNKNOWN' | 'INVALID_ARGUMENT')
      | ('ABORTED' | 'NOT_FOUND' | 'UNAUTHENTICATED'),
      number
    >
  >;
}

const require = createRequire(import.meta.url);
const client = createRequire(require.resolve('@eventstore/db-client'));
export const grpc = client('@grpc/grpc-js') as Grpc;

export type Failure = Extract<Parameters<Reply>[0], { code: number; details: string }>;

/** An error as the server sends it: `exception` in the trailers tells the client which of its errors it is. */
export function failure(
  code: keyof Grpc['status'],
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): Failure {
  const metadata = new grpc.Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return { code: grpc.status[code], details, metadata } as Failure;
}
