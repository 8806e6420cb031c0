/** Nobody holds a place by being slow: how long a request may take to arrive, an answer to be taken, and how many may be connected. */
import type { Server } from 'node:http';

/** Times in milliseconds. */
export interface Patience {
  /** Until all headers of a request are there. */
  readonly headers: number;
  /** Until all of it is there: two megabytes over a poor line take some time. */
  readonly request: number;
  /** Without a byte in either direction, whoever should send or read. */
  readonly silence: number;
  /** Open connections; further ones are closed at once. */
  readonly connections: number;
}

export const PATIENCE: Patience = {
  headers: 15_000,
  request: 120_000,
  silence: 130_000,
  connections: 1000,
};

/** From now on; a request that is too late gets 408. Node looks every thirty seconds. */
export function limitSlowClients(server: Server, patience: Patience = PATIENCE): void {
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  server.timeout = patience.silence;
  server.maxConnections = patience.connections;
}
