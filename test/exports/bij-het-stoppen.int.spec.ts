/** Exports of the built program: one at a clean stop, and a line where that cannot be. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_MS, built, serve, trajectboek } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('stop');
const pad = (naam: string): string => join(map.path, naam);
const DATA_DIR = pad('data');
beforeAll(built, BUILD_MS);
afterAll(map.remove);

it('een schone stop laat een export na, maar niet van een voorbeeld', async () => {
  const EXPORT_DIR = pad('exports');
  const { server, aangemeld } = await serve({ env: { DATA_DIR, EXPORT_DIR } });
  await aangemeld();
  expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  const [naam] = readdirSync(EXPORT_DIR).filter((bestand) => bestand.endsWith('.ndjson'));
  const ingelezen = await trajectboek(['log', 'import', join(EXPORT_DIR, naam!)], {
    env: { DATA_DIR: pad('terug') },
  });
  expect(ingelezen).toMatchObject({ code: 0, stderr: '' });

  const env = { DATA_DIR: pad('voorbeeld'), EXPORT_DIR: pad('voorbeeld-exports') };
  const voorbeeld = await serve({ env }, '--voorbeeld');
  await voorbeeld.server.stop();
  expect(existsSync(env.EXPORT_DIR)).toBe(false);
}, 300_000);

it('een export die mislukt is een regel, en het stoppen gaat gewoon door', async () => {
  const EXPORT_DIR = pad('een-bestand');
  writeFileSync(EXPORT_DIR, 'iets anders');
  const { server } = await serve({ env: { DATA_DIR, EXPORT_DIR } });
  const { code, stderr } = await server.stop();
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^\S+ ERROR \[export\] De export naar \S+ is mislukt: dat is geen map\. Kies een andere EXPORT_DIR\.\n$/u,
  );
  expect(readFileSync(EXPORT_DIR, 'utf8')).toBe('iets anders');
}, 300_000);
