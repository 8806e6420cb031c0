/** Starting and stopping the server as `npm start` and `npm run example` do. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { BUILD_MS, built, Running, serve, type Ended, type Served } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('start');
const pad = (naam: string): string => join(map.path, naam);
beforeAll(built, BUILD_MS);
afterAll(map.remove);

const TIJD = 180_000;
const meet = (wat: string, sinds: number): void => {
  process.stdout.write(`${wat}: ${((performance.now() - sinds) / 1000).toFixed(1)} s\n`);
};

async function eerstePagina(adres: string): Promise<string> {
  const antwoord = await fetch(`${adres}/aanmelden`);
  expect(antwoord.status).toBe(200);
  return antwoord.text();
}

describe('de server', () => {
  const env = { DATA_DIR: pad('eigen') };

  it(
    'zegt bij het starten waar hij luistert en waar de gegevens staan, en stopt netjes',
    async () => {
      const sinds = performance.now();
      const { server, adres, link } = await serve({ env });
      const bestand = pad('eigen/eerste-account.txt');
      expect(readFileSync(bestand, 'utf8')).toBe(`${link!}\n`);
      expect(statSync(bestand).mode & 0o777).toBe(0o600);
      expect(await eerstePagina(adres)).toContain('Nog niemand kan zich aanmelden');
      meet('Van eerste start tot eerste pagina', sinds);
      await server.says(/ingebouwde database/u);
      expect(await server.stop()).toEqual({
        code: 0,
        signal: null,
        stdout: [
          `De databank wordt gemaakt in ${env.DATA_DIR} (enkele seconden).`,
          `Trajectboek luistert op ${adres}`,
          'Er is nog geen account. Maak het eerste met deze link, die één keer werkt:',
          ...['', `  ${link!}`, ''],
          `Ze staat ook in eerste-account.txt in ${env.DATA_DIR}, en elke start maakt een nieuwe.`,
          `Gegevens in ${env.DATA_DIR} (ingebouwde database, één proces)`,
          'Trajectboek stopt…',
          '',
        ].join('\n'),
        stderr: '',
      });
    },
    TIJD,
  );

  it(
    'start weer met de gegevens die er staan, en laat geen tweede toe',
    async () => {
      const sinds = performance.now();
      const { server, adres } = await serve({ env });
      await eerstePagina(adres);
      meet('Van start met gegevens tot eerste pagina', sinds);
      const tweede = Running.start('dist/bundle/main.js', [], { env: { ...env, PORT: '0' } });
      expect(await tweede.ended).toEqual({
        code: 1,
        signal: null,
        stdout: '',
        stderr: expect.stringMatching(
          /^De gegevensmap .*eigen is in gebruik door een ander Trajectboek \(proces \d+\)\. .*DATA_DIR.*\n$/u,
        ),
      });
      await eerstePagina(adres);
      expect(await server.stop('SIGINT')).toMatchObject({ code: 0, stderr: '' });
    },
    TIJD,
  );
});

describe('het voorbeeld', () => {
  // Where somebody's environment points is not where the example goes.
  const env = { DATABASE_URL: 'postgres://nergens.invalid/db', LOG_LEVEL: 'warn' };

  it(
    'heeft een eigen map, en zegt dat alles verzonnen is',
    async () => {
      const sinds = performance.now();
      const { server, adres } = await serve({ env, cwd: map.path }, '--voorbeeld');
      expect(await eerstePagina(adres)).toContain('voorbeeld');
      meet('Van eerste voorbeeld tot eerste pagina', sinds);
      await server.says(/verzonnen/u);
      const { code, stdout, stderr } = await server.stop();
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Voorbeeldjaar 2025 aangemaakt: 8 trajecten.');
      expect(stdout).toContain(`Gegevens in ${pad('voorbeeld-data')}`);
      expect(existsSync(pad('data'))).toBe(false);
    },
    TIJD,
  );

  it(
    'is de tweede keer al gevuld',
    async () => {
      const { server } = await serve({ env, cwd: map.path }, '--voorbeeld');
      expect((await server.stop()).stdout).not.toContain('aangemaakt');
    },
    TIJD,
  );

  it(
    'heeft een gemerkte map, waarin geen echte gegevens bewaard worden',
    async () => {
      const echt = { DATA_DIR: pad('voorbeeld-data'), PORT: '0' };
      const { code, stderr } = await Running.start('dist/bundle/main.js', [], { env: echt }).ended;
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^.*voorbeeld-data is de map van het voorbeeld, .*\n$/u),
      });
    },
    TIJD,
  );

  it(
    'komt niet bij eigen gegevens',
    async () => {
      const eigen = { DATA_DIR: pad('met-werk') };
      const gestart = await serve({ env: eigen });
      await openWerkjaar(gestart);
      await gestart.server.stop();
      const start = Running.start('dist/bundle/main.js', ['--voorbeeld'], { env: eigen });
      const { code, stderr }: Ended = await start.ended;
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^In de gegevensmap .* staan al andere gegevens: .*\n$/u),
      });
    },
    TIJD,
  );
});

/** As a person does it: make the first account, open a year. */
async function openWerkjaar({ adres, aangemeld }: Served): Promise<void> {
  const { status } = await fetch(`${adres}/api/commands/OpenWerkjaar`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await aangemeld() },
    body: JSON.stringify({ jaar: 2030 }),
  });
  expect(status).toBe(201);
}
