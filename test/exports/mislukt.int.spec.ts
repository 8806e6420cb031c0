/** Een export die vanzelf gemaakt wordt en niet lukt, is niet alleen een regel op de server. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeptExports } from '../../src/exports/kept-exports.service.js';
import type { ReadyAnswer } from '../../src/health/health.controller.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('mislukt');
const folder = join(map.path, 'exports');
let server: TestServer;
let kept: KeptExports;
beforeAll(async () => {
  server = await TestServer.start({ EXPORT_DIR: folder, LOG_LEVEL: 'error' });
  kept = server.application.nest.get(KeptExports, { strict: false });
});
afterAll(async () => {
  await server.close();
  map.remove();
});

async function gezien(): Promise<{ aandacht: readonly string[]; start: string }> {
  const { body } = await server.vreemde().get('/health/ready');
  const start = await (await server.als()).get('/').expect(200);
  const { aandacht, nietInOrde } = body as ReadyAnswer;
  expect(nietInOrde).not.toContain('export');
  return { aandacht, start: start.text };
}

it('staat op de eerste pagina en in ready tot er weer een lukt; er wordt intussen gewoon gewerkt', async () => {
  expect(await gezien()).toMatchObject({ aandacht: [] });
  writeFileSync(folder, 'geen map');
  await kept.daily(new Date('2031-03-01T06:00:00Z'));
  const mislukt = await gezien();
  expect(mislukt).toMatchObject({ aandacht: ['export'] });
  expect(mislukt.start).toMatch(
    /De automatische export lukt niet sinds \d+ \w+ \d{4} om \d\d\.\d\d: dat is geen map\. Kies een andere EXPORT_DIR\./u,
  );
  rmSync(folder);
  await kept.daily(new Date('2031-03-01T07:00:00Z'));
  const weer = await gezien();
  expect(weer).toMatchObject({ aandacht: [] });
  expect(weer.start).not.toContain('automatische export');
});
