/** Answers command lines of other processes while this one holds the data directory. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Application } from '../application.js';
import { answer } from './answer.js';
import { reasonOf } from './reason.js';
import { CliRefused, type CliMessage, type CliRequest } from './request.js';

/**
 * Every line of the answer is a `CliMessage`; the socket itself has checked that the asker may ask.
 * @returns waits until nobody is being answered: to be called before the application closes. With `cutOffMs` no longer than that:
 * who is left, such as one that reads no more, then hears nothing more; what was being done for them goes on until that close
 */
export function serveCommandLine(application: Application): (cutOffMs?: number) => Promise<void> {
  const busy = new Map<Promise<void>, ServerResponse>();
  const stopping = new AbortController();
  application.database.serve((request, response) => {
    const answered = respond(application, { request, response }, stopping.signal).catch(
      (error: unknown) => {
        response.end(line({ exit: 1, reason: reasonOf(error) }));
      },
    );
    busy.set(answered, response);
    void answered.then(() => busy.delete(answered));
  });
  return async (cutOffMs) => {
    stopping.abort(new CliRefused('Het Trajectboek dat de gegevensmap in gebruik had, stopt.'));
    const settled = allOf(busy);
    if (cutOffMs === undefined) return settled;
    await Promise.race([settled, wait(cutOffMs, undefined, { ref: false })]);
    for (const response of busy.values()) response.destroy();
  };
}

async function allOf(busy: ReadonlyMap<Promise<void>, unknown>): Promise<void> {
  while (busy.size > 0) await Promise.all(busy.keys());
}

async function respond(
  application: Application,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  stopping: AbortSignal,
): Promise<void> {
  const asked = (await json(request)) as CliRequest;
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  response.flushHeaders(); // who is cut off from here on must not ask the same again
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const ended = AbortSignal.any([stopping, gone.signal]);
  await answer(application, asked, (message) => sent(response, message), ended);
  response.end();
  await finished(response).catch(() => undefined); // the asker may have gone away
}

/** Resolves when there is room for more, or nobody listens any longer. */
function sent(response: ServerResponse, message: CliMessage): Promise<void> {
  return new Promise((resolve) => {
    if (response.write(line(message)) || response.destroyed) {
      resolve();
      return;
    }
    const go = (): void => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}

const line = (message: CliMessage): string => `${JSON.stringify(message)}\n`;
