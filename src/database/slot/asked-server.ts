/** Where the holder of a data directory hears other processes: a socket that answers who knows the token. */
import { timingSafeEqual } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { listen } from './holder-socket.js';

export interface AskedServer {
  readonly address: string;
  /** Answers requests that carry the token; until it is called they get 503, without the token always 403. */
  readonly serve: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
}

export async function openAsked(dataDir: string, token: string): Promise<AskedServer> {
  let answer: RequestListener = (_, response) => reply(response, 503, 'nog niet klaar');
  const server = createServer((request, response) => {
    if (hasToken(request, token)) answer(request, response);
    else reply(response, 403, 'geen toegang');
  });
  return {
    address: await listen(server, dataDir),
    serve: (listener) => {
      answer = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function reply(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(sentence);
}
