/** Command lines of others that are being answered when this process is done itself, or has to stop. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Application } from '../../src/application.js';
import { serveCommandLine } from '../../src/cli/serve.js';
import { vragerMet } from '../support/namen.js';

const WIE = { id: '0d2f7b6a-3a57-4d6e-9a43-0c6f2f1f7a11', soort: 'mens' as const };

let server: Server;
let settled: (cutOffMs?: number) => Promise<void>;
let finish: () => void;
beforeEach(async () => {
  let listener: RequestListener = () => undefined;
  const replay = () =>
    new Promise((resolve) => (finish = () => resolve({ replayed: [], failed: [] })));
  settled = serveCommandLine({
    config: { logLevel: 'info' },
    nest: {
      get: () => ({
        ...{ replay, note: () => Promise.resolve() },
        commandLine: () => Promise.resolve(vragerMet(WIE)),
      }),
    },
    database: { serve: (answer: RequestListener) => (listener = answer) },
  } as unknown as Application);
  server = createServer((...call) => listener(...call)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Resolves when the answer has begun, though nothing was said yet. */
async function asked(): Promise<{ said: Promise<string> }> {
  const { port } = server.address() as AddressInfo;
  const call = request({ port, method: 'POST' });
  call.end(JSON.stringify({ verb: 'projections replay', options: { name: 'onderdelen' } }));
  const [response] = (await once(call, 'response')) as [NodeJS.ReadableStream];
  return { said: text(response).catch(() => 'cut off') };
}

it('are waited for, however long that takes', async () => {
  const { said } = await asked();
  let over = false;
  const waiting = settled().then(() => (over = true));
  await wait(100);
  expect(over).toBe(false);
  finish();
  await waiting;
  expect(await said).toMatch(/"exit":0/u);
});

it('are cut off in time at a stop: what they hear is an answer that broke off', async () => {
  const { said } = await asked();
  const { said: other } = await asked();
  await settled(100);
  expect([await said, await other]).toEqual(['cut off', 'cut off']);
  finish();
});

it('hear it where they are ready before that time', async () => {
  const { said } = await asked();
  const waiting = settled(60_000);
  finish();
  await waiting;
  expect(await said).toMatch(/"exit":0/u);
});
