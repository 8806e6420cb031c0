/**
 * What an import doubted can be shown again, at the command line and to a program. It quotes the report: where words are erased
 * it goes too, and comes back in no way.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CliRequest, Output } from '../../src/cli/request.js';
import { importReport } from '../../src/cli/verbs/import.js';
import { keptDoubts } from '../../src/cli/verbs/kept-doubts.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { Eraser } from '../../src/erasure/eraser.service.js';
import { CommandHashes } from '../../src/event-log/command-hashes.js';
import { makePlan } from '../../src/import/plan/make-plan.js';
import type { Twijfelregel } from '../../src/questions/twijfels.query.js';
import { KLEIN_VERSLAG } from '../cli/klein-verslag.js';
import { inMemory, inTables } from '../erasure/traces.js';
import { vragerMet } from '../support/namen.js';
import { TestServer } from '../support/server.js';

const WOORD = 'Kwetsbaarheden';
const VERSLAG = KLEIN_VERSLAG.replace(
  '| Lessons learned |',
  `| ${WOORD} van Jan | Groot. |\n| Lessons learned |`,
).replace('2. Interne werking', '4. Interne werking');
const wie = vragerMet({ id: '0f2f6f7e-6d8f-4f0e-9f5f-3b6b5c0f1a11', soort: 'mens' });
let server: TestServer;
const of = <T>(what: new (...args: never[]) => T): T =>
  server.application.nest.get(what, { strict: false });

beforeAll(async () => {
  server = await TestServer.start();
  await server.doe(StartTraject, {
    ...{ trajectId: randomUUID(), titel: 'Moestuin', soort: 'PROEFTUIN' },
  });
});
afterAll(() => server.close());

/** What a verb says. */
async function gezegd(
  verb: typeof importReport,
  options: CliRequest['options'],
  input?: string,
): Promise<string> {
  let said = '';
  const output: Output = {
    line: (text) => void (said += `${text}\n`),
    remark: (text) => void (said += `${text}\n`),
    entry: () => Promise.resolve(),
    progress: () => undefined,
    file: (bytes) => Promise.resolve(void (said += Buffer.from(bytes).toString('utf8'))),
    ended: new AbortController().signal,
  };
  await verb(server.application, { verb: 'x', options, ...(input && { input }) }, output, wie);
  return said;
}
const twijfels = (format?: string, year = '2021'): Promise<string> =>
  gezegd(keptDoubts, { year, format });
const regels = async (): Promise<Twijfelregel[]> =>
  (await twijfels('json'))
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel) as Twijfelregel);

describe('de twijfels van een import', () => {
  it('worden niet bewaard door een proef', async () => {
    await gezegd(importReport, { year: '2021', dryRun: true }, VERSLAG);
    await expect(twijfels()).rejects.toThrow(
      /^In het werkjaar 2021 is hier geen verslag ingelezen/u,
    );
    await (await server.als()).get('/api/werkjaren/2021/twijfels').expect(404);
  });

  it('zijn nog eens te tonen zoals het inlezen ze zei, met het traject bij naam', async () => {
    const bijInlezen = await gezegd(importReport, { year: '2021' }, VERSLAG);
    const [deel] = /^Twijfels \(2\):\n(?: .*\n)+/mu.exec(bijInlezen)!;
    expect(bijInlezen).toMatch(/\n"trajectboek twijfels 2021" toont de twijfels nog eens\.\n$/u);
    const weer = await twijfels();
    expect(weer).toContain(`  regel 25 (Kooklessen Distelveld): Het opschrift "${WOORD} van Jan"`);
    expect(weer.replaceAll(' (Kooklessen Distelveld)', '')).toBe(deel);
  });

  it('zijn er als objecten en als tabel, en voor een programma', async () => {
    const rijen = await regels();
    expect(rijen).toEqual([
      {
        ...{ regel: 25, traject: 'Kooklessen Distelveld' },
        twijfel: `Het opschrift "${WOORD} van Jan" is niet bekend; de rij staat met dat opschrift in het procesverloop.`,
        doen: expect.stringMatching(/^Staat een tekst in het verkeerde vak, .*\.$/u),
      },
      {
        ...{ regel: 28, traject: null },
        twijfel: 'Nummer 4 staat na 1.2: daartussen ontbreekt een nummer.',
        doen: expect.stringMatching(/^Klopt een kop of zijn plaats niet, .*\.$/u),
      },
    ]);
    expect(await twijfels('csv')).toMatch(
      /^regel,traject,twijfel,doen\r\n25,Kooklessen Distelveld,"Het opschrift ""Kw.*\r\n28,,Nummer 4 /u,
    );
    await expect(twijfels('docx')).rejects.toThrow('Formaat docx bestaat niet');
    const an = await server.als();
    const { body, headers } = await an.get('/api/werkjaren/2021/twijfels?limiet=1').expect(200);
    expect(body).toEqual(rijen.slice(0, 1));
    expect(headers['link']).toContain('vanaf=1');
    await an.get('/api/werkjaren/1066/twijfels').expect(400);
    await server.vreemde().get('/api/werkjaren/2021/twijfels').expect(401);
  });

  it('zijn er geen waar niets te betwijfelen viel', async () => {
    await gezegd(importReport, { year: '2020' }, KLEIN_VERSLAG.replaceAll('2021', '2020'));
    expect(await twijfels('tekst', '2020')).toBe(
      'Bij het verslag dat in 2020 ingelezen is, staat geen twijfel meer open.\n',
    );
  });

  it('zijn weg waar een tekst van dat traject gewist wordt; de andere blijven, ook met hetzelfde bestand', async () => {
    const voor = await regels();
    const plan = makePlan(VERSLAG, 2021, of(CommandHashes).ofFile(VERSLAG));
    const alinea = plan.trajecten[1]!.find(({ velden }) => JSON.stringify(velden).includes(WOORD))!;
    const { trajectId, alineaId } = alinea.velden as { trajectId: string; alineaId: string };
    await server.doe(WisTekst, {
      ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'ALINEA', id: alineaId },
      grond: 'OP_VERZOEK',
    });
    await of(Eraser).catchUp();
    expect(await regels()).toEqual(voor.slice(1));
    await gezegd(importReport, { year: '2021' }, VERSLAG);
    expect(await regels()).toEqual(voor.slice(1));
    const { dataSource } = server.application.database;
    expect(await inTables(dataSource)).not.toContain(WOORD.toLowerCase());
    expect(await inMemory(server.application, [WOORD], Buffer.from(WOORD))).toEqual([]);
  });
});
