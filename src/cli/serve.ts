/** Answers command lines of other processes while this one holds the data directory (architecture 10). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Application } from '../application.js';
import { answer } from './answer.js';
import type { CliMessage, CliRequest } from './request.js';

/** Every line of the answer is a `CliMessage`; the socket itself has checked that the asker may ask. */
export function serveCommandLine(application: Application): void {
  application.database.serve((request, response) => {
    respond(application, request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      response.end(`${JSON.stringify({ exit: 1, reason } satisfies CliMessage)}\n`);
    });
  });
}

async function respond(
  application: Application,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = (await json(request)) as CliRequest;
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  await answer(application, asked, (message) => {
    response.write(`${JSON.stringify(message)}\n`);
  });
  response.end();
}
