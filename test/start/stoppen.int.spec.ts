/** SIGTERM while people work: what was acknowledged stands, and nobody is cut off in the middle. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { IncomingMessage } from 'node:http';
import { Belasting, trajectenOp } from '../support/belasting.js';
import { emailVan } from '../support/meld-aan.js';
import { BUILD_MS, Running, built, serve } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';
import { until } from '../projections/support/read-side.js';

const map = tempDir('stoppen');
const env = { DATA_DIR: join(map.path, 'data') };
beforeAll(built, BUILD_MS);
afterAll(map.remove);

const TIJD = 180_000;
const gestopt = { code: 0, signal: null, stderr: '' };

it(
  'midden in het werk maakt de server af wat binnen is, en alles wat bevestigd is staat er',
  async () => {
    const gestart = await serve({ env });
    const { server } = gestart;
    const belasting = await Belasting.op(gestart);
    await until(async () => belasting.bevestigd.length > 50);
    expect(await server.stop()).toMatchObject(gestopt);
    await belasting.klaar();
    expect({ afgebroken: belasting.afgebroken, vreemd: belasting.vreemd }).toEqual({
      afgebroken: [],
      vreemd: [],
    });

    const opnieuw = await serve({ env });
    await until(async () => {
      const er = await trajectenOp(opnieuw);
      return belasting.bevestigd.every((id) => er.has(id));
    });
    expect(await opnieuw.server.stop()).toMatchObject(gestopt);
  },
  TIJD,
);

it(
  'wie al bezig was met sturen krijgt antwoord, wie daarna komt hoort dat hij later moet terugkomen',
  async () => {
    const { server, adres, aangemeld } = await serve({ env });
    const cookie = await aangemeld();
    const body = JSON.stringify({ trajectId: randomUUID(), titel: 'Traag', soort: 'PROEFTUIN' });
    const traag = request(`${adres}/api/commands/StartTraject`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        cookie,
      },
    });
    const antwoord = once(traag, 'response') as Promise<[IncomingMessage]>;
    traag.write(body.slice(0, 10));
    await wait(200); // the server has begun to read it

    server.child.kill('SIGTERM');
    await server.says(/stopt/u);
    const later = await fetch(`${adres}/aanmelden`).catch((error: unknown) => error as Error);
    // Nothing listens any more after a moment: then the door was found shut.
    if (later instanceof Response) {
      expect({ status: later.status, retry: later.headers.get('retry-after') }).toEqual({
        status: 503,
        retry: '5',
      });
    }
    traag.end(body.slice(10));
    const [kreeg] = await antwoord;
    expect({ status: kreeg.statusCode, connection: kreeg.headers.connection }).toEqual({
      status: 201,
      connection: 'close',
    });
    await text(kreeg);
    expect(await server.ended).toMatchObject(gestopt);
  },
  TIJD,
);

it(
  'wie naar het logboek luistert en niets meer aanneemt, houdt het stoppen en de laatste export niet tegen',
  async () => {
    const EXPORT_DIR = join(map.path, 'exports');
    const gestart = await serve({ env: { ...env, EXPORT_DIR } });
    const { server, aangemeld } = gestart;
    await aangemeld();
    const volger = Running.start(
      'bin/trajectboek.js',
      ['log', 'follow', '--na', '0', '--json', '--als', emailVan('An')],
      {
        env,
      },
    );
    const belasting = await Belasting.op(gestart);
    await volger.says(/TrajectGestart/u);
    volger.child.kill('SIGSTOP');
    // More than what lies between two processes: then the server waits for a reader.
    await until(async () => belasting.bevestigd.length > 1500);
    await belasting.stop();

    expect(await server.stop()).toMatchObject(gestopt);
    const [laatste] = readdirSync(EXPORT_DIR).filter((naam) => naam.endsWith('.ndjson'));
    const inhoud = readFileSync(join(EXPORT_DIR, laatste!), 'utf8');
    for (const id of belasting.bevestigd) expect(inhoud).toContain(id);
    volger.child.kill('SIGCONT');
    await volger.stop('SIGKILL');
  },
  TIJD,
);

it(
  'wie nog aan het opstarten is, stopt meteen en zonder fout',
  async () => {
    // A server that takes the call and never answers: without a signal we would wait for it for half a minute.
    const calls: Socket[] = [];
    const silent = createServer((socket) => calls.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const starting = Running.start('dist/bundle/main.js', [], {
      env: { ...env, PORT: '0', EVENTSTOREDB_URL: `esdb://127.0.0.1:${port}?tls=false` },
    });
    await once(silent, 'connection');
    expect(await starting.stop()).toMatchObject(gestopt);
    for (const socket of calls) socket.destroy();
    silent.close();
  },
  TIJD,
);
