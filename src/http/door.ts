/** Knows which requests are under way, so that a stop can let them finish and tell new ones to come back later. */
import { Injectable } from '@nestjs/common';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { NextFunction, Request, Response } from 'express';

/** How long requests that are on their way are still answered, with 503, before nothing listens any more. */
const SHORTEST_LINGER_MS = 100;
const LONGEST_LINGER_MS = 1000;
/** How long requests that are under way may still take. */
const PATIENCE_MS = 10_000;
/** Seconds: a restart takes less. */
const RETRY_AFTER = '5';
const LOOK_MS = 50;

@Injectable()
export class Door {
  isClosing = false;
  private readonly inside = new Set<Response>();

  /** Middleware, before all other. */
  readonly enter = (request: Request, response: Response, next: NextFunction): void => {
    this.inside.add(response);
    response.once('close', () => this.inside.delete(response));
    if (this.isClosing) refuse(request, response);
    else next();
  };

  /** Finishes what is inside, for a while at most; new requests are told to come back, then find nobody. */
  async shut(server: Server): Promise<void> {
    this.isClosing = true;
    // A connection that stays open would bring another request.
    for (const response of this.inside) response.shouldKeepAlive = false;
    await linger(server);
    const closed = once(server, 'close');
    server.close();
    const patience = new AbortController();
    const emptied = this.emptied(patience.signal).then(() => server.closeAllConnections());
    await closed;
    patience.abort();
    await emptied;
  }

  /** Resolves when no request is under way any more, or the patience with them is over. */
  private async emptied(stopped: AbortSignal): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    do await wait(LONGEST_LINGER_MS, undefined, { signal: stopped }).catch(() => undefined);
    while (this.inside.size > 0 && Date.now() < until && !stopped.aborted);
  }
}

/** An open connection may be about to bring a request: this waits for it, but not for long. */
async function linger(server: Server): Promise<void> {
  const connections = promisify(server.getConnections.bind(server));
  const began = Date.now();
  await wait(SHORTEST_LINGER_MS);
  while ((await connections()) > 0 && Date.now() - began < LONGEST_LINGER_MS) await wait(LOOK_MS);
  // A request may have arrived while this process was busy: it is read first.
  for (let turns = 0; turns < 3; turns += 1) await turn();
}

/** Answers 503 once the whole request has come: a browser that is still sending would not read the answer. */
function refuse(request: Request, response: Response): void {
  response.shouldKeepAlive = false;
  request.resume().once('end', () => {
    response
      .status(503)
      .set('retry-after', RETRY_AFTER)
      .type('text/plain')
      .send('Trajectboek stopt of herstart. Probeer zo dadelijk opnieuw.\n');
  });
}
