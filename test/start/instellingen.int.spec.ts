/** Settings that cannot be used, and starts that cannot be: one line, and nothing is made. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BUILD_MS, built, Running, trajectboek, type Ended } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('start');
const gegevens = join(map.path, 'data');
beforeAll(built, BUILD_MS);
afterAll(map.remove);

const start = (env: Record<string, string>, ...args: string[]): Promise<Ended> =>
  Running.start('dist/bundle/main.js', args, { env: { DATA_DIR: gegevens, PORT: '0', ...env } })
    .ended;

const eenZin = (zin: RegExp) => ({
  code: 1,
  signal: null,
  stdout: '',
  stderr: expect.stringMatching(new RegExp(`^[^\\n]*${zin.source}[^\\n]*\\n$`, 'u')),
});

describe('een instelling die niet kan', () => {
  it.each([
    [{ PORT: 'poort' }, /PORT=poort is geen poort/u],
    [{ PORT: '70000' }, /PORT=70000 is geen poort/u],
    [
      { ALLOW_UNAUTHENTICATED: 'yes' },
      /ALLOW_UNAUTHENTICATED bestaat niet meer: iedereen meldt zich nu aan/u,
    ],
    [{ LOG_LEVEL: 'luid' }, /LOG_LEVEL=luid bestaat niet: kies error, warn/u],
    [{ DATABASE_URL: 'mysql://geheim@server/db' }, /DATABASE_URL moet beginnen met postgres:\/\//u],
    [{ EVENTSTOREDB_URL: 'http://server' }, /EVENTSTOREDB_URL moet beginnen met esdb:\/\//u],
    [
      { DATABASE_URL: 'postgres://an:geheim@127.0.0.1:1/db' },
      /Geen verbinding .*127\.0\.0\.1:1\/db/u,
    ],
  ])('%j: één Nederlandse zin', async (env, zin) => {
    const ended = await start(env);
    expect(ended).toEqual(eenZin(zin));
    expect(ended.stderr).not.toContain('geheim');
    expect(existsSync(gegevens)).toBe(false);
  });

  it('geldt ook voor de opdrachtregel', async () => {
    const ended = await trajectboek(['projections', 'status'], { env: { LOG_LEVEL: 'luid' } });
    expect(ended).toEqual(eenZin(/LOG_LEVEL=luid bestaat niet/u));
  });
});

describe('een start die niet kan', () => {
  it('zegt dat de gegevensmap geen map is', async () => {
    const bestand = join(map.path, 'bestand');
    writeFileSync(bestand, '');
    expect(await start({ DATA_DIR: bestand })).toEqual(eenZin(/is geen map/u));
  });

  it('zegt dat het adres niet van deze machine is, of de poort bezet', async () => {
    const elders = await start({ HOST: 'geen.adres.invalid' });
    expect(elders).toMatchObject({
      code: 1,
      stderr: 'HOST=geen.adres.invalid is geen adres van deze machine.\n',
    });
    const bezet = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => bezet.once('listening', resolve));
    const { port } = bezet.address() as AddressInfo;
    const { code, stderr } = await start({ PORT: String(port) });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^Poort \d+ is al in gebruik: .*PORT.*\n$/u),
    });
    await new Promise((resolve) => bezet.close(resolve));
  }, 120_000);
});
