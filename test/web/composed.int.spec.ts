/** A page that was composed once is shown again while nothing changed, and never a moment longer. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import { createElement } from 'preact';
import { VraagWerkjaar } from '../../projections/werkjaar/werkjaar.query.js';
import { LegLesVast } from '../../src/domain/traject/lessen.js';
import { HernoemTraject } from '../../src/domain/traject/starten.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { Eraser } from '../../src/erasure/eraser.service.js';
import type { Rol } from '../../src/domain/rol.js';
import { Composed, type Piece } from '../../src/web/shell/composed.service.js';
import { TestServer } from '../support/server.js';
import { JAAR, voorbeeld, type Voorbeeld } from '../support/web-voorbeeld.js';
import { Bezoek } from './support/bezoek.js';

let server: TestServer;
let er: Voorbeeld;
let an: Bezoek;
let bert: Bezoek;
let asked: ReturnType<typeof jest.spyOn>;
beforeAll(async () => {
  server = await TestServer.start();
  er = await voorbeeld(server);
  an = new Bezoek(await server.als('An'));
  bert = new Bezoek(await server.als('Bert'));
  asked = jest.spyOn(server.application.nest.get(QueryBus, { strict: false }), 'execute');
});
beforeEach(() => void asked.mockClear());
afterAll(() => server.close());

const PAGES = (): Readonly<Record<string, string>> => ({
  Start: '/',
  Werkjaar: `/werkjaren/${String(JAAR)}`,
  Traject: er.pad,
  Verslag: `/verslag/${String(JAAR)}`,
});
const idsIn = (html: string): string[] =>
  [...html.matchAll(/name="commandId" value="([^"]*)"/gu)].map(([, id]) => id!);
const withoutIds = (html: string): string => html.replace(/name="commandId" value="[^"]*"/gu, '');

describe.each(['Start', 'Werkjaar', 'Traject', 'Verslag'])('%s', (page) => {
  it('is for the next person what it was for the first, with ids of its own', async () => {
    const path = PAGES()[page]!;
    await an.ga(path);
    await bert.ga(path);
    const names = (html: string): string =>
      withoutIds(html)
        .replace(/(?:An|Bert)(?=\s*<)/gu, '')
        .replace(/ data-wie="[^"]*"/u, '')
        .replace(/Goede\w+ \w+/gu, '');
    expect(names(bert.html)).toBe(names(an.html));
    for (const { html } of [an, bert])
      for (const id of idsIn(html)) expect(id).toMatch(/^[0-9a-f-]{36}$/u);
    expect(new Set([...idsIn(an.html), ...idsIn(bert.html)]).size).toBe(
      idsIn(an.html).length + idsIn(bert.html).length,
    );
    expect(an.html).not.toContain('\uFDD0');
  });

  it('asks nothing of the rows of its year the second time', async () => {
    const path = PAGES()[page]!;
    await an.ga(path);
    asked.mockClear();
    await an.ga(path);
    const calls = asked.mock.calls as unknown as readonly (readonly unknown[])[];
    expect(calls.some(([question]) => question instanceof VraagWerkjaar)).toBe(false);
  });

  it('shows each change at once', async () => {
    for (const titel of [`Anders ${page}`, 'Samentuin Vaartkant']) {
      const revisie = (await revision()) ?? -1;
      await server.doe(HernoemTraject, { trajectId: er.trajectId, titel, revisie });
      expect((await an.ga(PAGES()[page]!)).html).toContain(titel);
    }
  });
});

const revision = async (): Promise<number | undefined> => {
  const sql = `select bij ->> 'revisie' as revisie from rm_onderdelen_1 where key = $1`;
  const [row] = await server.application.database.dataSource.query<{ revisie: string }[]>(sql, [
    `KERN/${er.trajectId}`,
  ]);
  return row && Number(row.revisie);
};

it('a piece is kept for those of the same roles, and made again for whoever has others', async () => {
  const composed = server.application.nest.get(Composed, { strict: false });
  const made: string[] = [];
  const seen = (rollen: readonly Rol[]): Promise<Piece> =>
    composed.piece({ rollen }, 'of each role', () => {
      made.push(rollen.join());
      return Promise.resolve({
        titel: rollen.join(),
        jaar: undefined,
        inhoud: createElement('p', {}),
      });
    });
  const each: readonly (readonly Rol[])[] = [
    ['STUURGROEPLID'],
    ['COORDINATOR'],
    ['COORDINATOR', 'BEHEERDER'],
  ];
  for (const rollen of [...each, ...each]) expect((await seen(rollen)).titel).toBe(rollen.join());
  expect(made).toEqual(each.map((rollen) => rollen.join()));
});

it('a button of a page that was shown before does what it says, once for each who presses it', async () => {
  await an.ga(er.pad);
  await bert.ga(er.pad);
  await an.stuur('Gehouden?', {}, 'stap-gehouden');
  expect(an.status).toBe(200);
  await bert.stuur('Gehouden?', {}, 'stap-gehouden');
  expect(bert.status).toBeGreaterThanOrEqual(409);
});

it('a name is that of the moment', async () => {
  await an.ga(er.pad);
  expect(an.tekst).toMatch(/gelogd op .* door An/u);
  const { dataSource } = server.application.database;
  await dataSource.query(`update medewerker set naam = 'An <Peeters>' where naam = 'An'`);
  await an.ga(er.pad);
  expect(an.tekst).toMatch(/gelogd op .* door An <Peeters>/u);
  expect(an.html).not.toContain('An <Peeters>');
  await dataSource.query(`update medewerker set naam = 'An' where naam = 'An <Peeters>'`);
});

it('what was erased is on no page, whatever was composed before', async () => {
  const lesId = randomUUID();
  await server.doe(LegLesVast, {
    ...{ trajectId: er.trajectId, lesId, jaar: JAAR, themas: [], tekst: 'Over Jefke van de hoek.' },
  });
  for (const page of ['Traject', 'Verslag'])
    expect((await an.ga(PAGES()[page]!)).html).toContain('Jefke');
  await server.doe(WisTekst, {
    ...{ aggregaat: 'traject', aggregaatId: er.trajectId, soort: 'LES', id: lesId },
    grond: 'OP_VERZOEK',
  });
  await server.application.nest.get(Eraser, { strict: false }).catchUp();
  for (const page of ['Traject', 'Verslag'])
    expect((await an.ga(PAGES()[page]!)).html).not.toContain('Jefke');
});
