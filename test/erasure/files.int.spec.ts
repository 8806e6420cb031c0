/** `doctor --opruimen`: what was erased stands in no byte of the data directory any more. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type Application } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { LegLesVast } from '../../src/domain/traject/lessen.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { Opdrachtregel } from '../cli/opdrachtregel.js';
import { emailVan } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

const hier = Opdrachtregel.inMap('opruimen');
const TIJD = 180_000;
const [WOORD, STAM] = ['Kwetsbaarheden', 'kwetsbar'];
const [trajectId, lesId, ander] = [randomUUID(), randomUUID(), randomUUID()];
const map = hier.pad('data');
const env = { DATA_DIR: map };
const als = ['--als', emailVan('An')];
let sleutel: Buffer;

/** The files of the data directory in which these bytes or words stand; of words the case of letters does not count. */
function bestandenMet(gezocht: Buffer | string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const inhoud = readFileSync(path);
      if (typeof gezocht !== 'string') return inhoud.includes(gezocht);
      return inhoud.toString('latin1').toLowerCase().includes(gezocht);
    });
}

async function metProgramma(werk: (application: Application) => Promise<void>): Promise<void> {
  const application = await openApplication(readConfig({ LOG_LEVEL: 'error', ...env }));
  try {
    await werk(application);
  } finally {
    await application.close();
  }
}

beforeAll(
  () =>
    metProgramma(async (application) => {
      const server = await TestServer.of(application);
      await server.doe(StartTraject, { trajectId, titel: 'Moestuin', soort: 'PROEFTUIN' });
      for (const id of [lesId, ander])
        await server.doe(LegLesVast, {
          ...{ trajectId, lesId: id, jaar: 2031, themas: [] },
          tekst: id === lesId ? `${WOORD} van Jan` : 'Iets heel anders',
        });
      const { dataSource } = application.database;
      await dataSource.query('checkpoint');
      await dataSource.query('analyze');
      const [row] = await dataSource.query<[{ secret: Buffer }]>(
        `select secret from keys.texts where part = 'LES/${lesId}'`,
      );
      sleutel = row.secret;
    }),
  TIJD,
);

describe('opruimen na het wissen', () => {
  it(
    'haalt woorden, stammen en sleutel ook uit de bestanden van de gegevensmap; de rest blijft',
    async () => {
      const weg = [WOORD.toLowerCase(), STAM, sleutel];
      for (const bytes of weg) expect(bestandenMet(bytes)).not.toEqual([]);

      const gewist = await hier.zeg(
        ...[env, 'erase', 'traject', trajectId, 'LES', lesId, '--grond', 'OP_VERZOEK', ...als],
      );
      expect(gewist).toMatchObject({ code: 0, stderr: '' });
      for (const bytes of weg) expect(bestandenMet(bytes)).not.toEqual([]);

      const { code, stdout, stderr } = await hier.zeg(env, 'doctor', '--opruimen', ...als);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(
        /^goed {2}Opgeruimd: \d+ tabellen opnieuw geschreven, zonder wat eruit gewist is\ngoed {2}Opgeruimd: de logbestanden .* van de schijf\nAlles in orde\.$/mu,
      );
      for (const bytes of weg) expect(bestandenMet(bytes)).toEqual([]);
      expect(bestandenMet('iets heel anders')).not.toEqual([]);
    },
    TIJD,
  );

  it(
    'gaat ook terwijl de server draait, die gewoon verder dient',
    async () => {
      const { adres } = await hier.serveer(env);
      const { code, stderr } = await hier.zeg(env, 'doctor', '--opruimen', ...als);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect((await fetch(`${adres}/health/ready`)).status).toBe(200);
      for (const bytes of [WOORD.toLowerCase(), STAM, sleutel])
        expect(bestandenMet(bytes)).toEqual([]);
    },
    TIJD,
  );
});
