/** The access log on its page and as a file. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { AccessLog, type AccessFact } from '../../src/accounts/access-log.service.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { formulier, woorden } from '../support/formulier.js';
import { accountVan, emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

const PAD = '/beheer/toegangslogboek';
let server: TestServer;
let an: request.Agent;
let anId: string;
let boId: string;
beforeAll(async () => {
  server = await TestServer.start();
  an = await server.als('An');
  anId = await accountVan(server.application, 'An');
  boId = await accountVan(server.application, 'Bo');
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.application.database.dataSource.transaction(async (sql) => {
    await sql.query(`set local accounts.expiring = 'yes'`);
    await sql.query('delete from accounts.access_log');
  });
});

const noteer = (accountId: string | null, fact: AccessFact, address = '192.0.2.1'): Promise<void> =>
  server.application.nest
    .get(AccessLog, { strict: false })
    .note({ accountId, deur: 'WEB', address }, fact);
const toon = async (vraag = ''): Promise<string> =>
  (await an.get(`${PAD}${vraag}`).expect(200)).text;
const csv = async (vraag = ''): Promise<string[]> => {
  const { text, headers } = await an.get(`${PAD}.csv${vraag}`).expect(200);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe('attachment; filename=toegangslogboek.csv');
  expect(headers['cache-control']).toBe('no-store');
  return text.split('\r\n');
};

describe('het toegangslogboek', () => {
  it('toont in woorden wie wat deed, over wie, langs waar en vanwaar, het laatste eerst', async () => {
    await server
      .vreemde()
      .post('/aanmelden')
      .type('form')
      .send({ email: emailVan('Bo'), wachtwoord: 'verkeerd geraden!' })
      .expect(400);
    await server
      .vreemde()
      .post('/aanmelden')
      .type('form')
      .send({ email: emailVan('Bo'), wachtwoord: WACHTWOORD, eigenToestel: 'ja' })
      .expect(303);
    const rollen = { what: 'ROLLEN_GEGEVEN', aboutId: boId, details: { rollen: ['BEHEERDER'] } };
    await noteer(anId, rollen as AccessFact);
    const tekst = woorden(await toon());
    const [gegeven, aangemeld, mislukt] = [
      /om \d\d\.\d\d rollen gegeven An Bo pagina 192\.0\.2\.1 beheerder/u,
      /om \d\d\.\d\d aangemeld Bo pagina \S+ eigen toestel/u,
      /om \d\d\.\d\d aanmelden mislukt niemand aangemeld Bo pagina/u,
    ].map((regel) => tekst.search(regel));
    expect(gegeven).toBeGreaterThan(0);
    expect(aangemeld).toBeGreaterThan(gegeven!);
    expect(mislukt).toBeGreaterThan(aangemeld!);
    expect(tekst).toContain('3 lijnen');
  });

  it('kiest op soort en op persoon, ook over wie het gaat; wat er niet is, kiest niets uit', async () => {
    await noteer(anId, { what: 'AANGEMELD' });
    await noteer(boId, { what: 'AANGEMELD' });
    await noteer(anId, { what: 'GEBLOKKEERD', aboutId: boId });
    const aantal = async (vraag: string): Promise<string> =>
      /(\d+) lijn(en)?\b/u.exec(woorden(await toon(vraag)))![1]!;
    expect(await aantal('?soort=AANGEMELD')).toBe('2');
    expect(await aantal(`?wie=${boId}`)).toBe('2');
    expect(await aantal(`?wie=${anId}&soort=AANGEMELD`)).toBe('1');
    expect(await aantal('?soort=ONZIN&wie=niemand')).toBe('3');
    const { velden } = formulier(await toon(`?soort=GEBLOKKEERD&wie=${boId}`), 'Tonen');
    expect(velden).toEqual({ soort: 'GEBLOKKEERD', wie: boId });
  });

  it('komt in bladzijden, met de keuze erbij', async () => {
    for (let n = 0; n < 51; n += 1) await noteer(boId, { what: 'AANGEMELD' });
    await noteer(anId, { what: 'AFGEMELD' });
    const eerste = await toon('?soort=AANGEMELD');
    expect(eerste.match(/<th scope="row">/gu)).toHaveLength(50);
    const volgende = /href="([^"]+)" rel="next"/u.exec(eerste)![1]!.replaceAll('&amp;', '&');
    expect(volgende).toBe(`${PAD}?soort=AANGEMELD&vanaf=50`);
    const tweede = (await an.get(volgende).expect(200)).text;
    expect(tweede.match(/<th scope="row">/gu)).toHaveLength(1);
    expect(woorden(await toon('?vanaf=x'))).toContain('1 tot 50 van 52');
  });
});

describe('het toegangslogboek als CSV', () => {
  it('heeft elke lijn van de keuze, ook van een lang logboek, en staat er zelf in', async () => {
    await server.application.database.dataSource.query(
      `insert into accounts.access_log (what, account_id, door) select 'AANGEMELD', $1, 'WEB' from generate_series(1, 1201)`,
      [boId],
    );
    await noteer(anId, { what: 'AFGEMELD' });
    const regels = await csv('?soort=AANGEMELD');
    expect(regels[0]).toBe('wanneer,soort,wat,wie,over,langs,vanwaar,bijzonderheden');
    expect(
      regels.filter((regel) => /Z,AANGEMELD,aangemeld,Bo,,pagina,,$/u.test(regel)),
    ).toHaveLength(1201);
    expect(regels).toHaveLength(1203);
    expect(woorden(await toon())).toMatch(/gegevens meegenomen An pagina \S+ toegangslogboek/u);
  });

  it('wat als formule gelezen zou worden, blijft tekst', async () => {
    const { id } = await server.application.nest
      .get(Medewerkers, { strict: false })
      .metNaam('=HYPERLINK("x","klik")');
    await noteer(id, { what: 'AANGEMELD' }, '+1+1');
    const [, regel] = await csv(`?wie=${id}`);
    expect(regel).toMatch(/AANGEMELD,aangemeld,"'=HYPERLINK\(""x"",""klik""\)",,pagina,'\+1\+1,$/u);
  });

  it('is er alleen voor een beheerder', async () => {
    await server.application.database.dataSource.query(
      `delete from accounts.role where account_id = $1 and role = 'BEHEERDER'`,
      [boId],
    );
    const bo = await server.als('Bo');
    for (const pad of [PAD, `${PAD}.csv`]) await bo.get(pad).expect(403);
  });
});
