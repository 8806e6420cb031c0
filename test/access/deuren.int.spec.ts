/** Every route, command, question and verb × every role and none: allowed or refused as its list says, by every door. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { NotAllowed } from '../../src/access/not-allowed.js';
import type { Asker } from '../../src/access/asker.js';
import { giveRoles } from '../../src/accounts/accounts.service.js';
import { answer } from '../../src/cli/answer.js';
import type { CliMessage } from '../../src/cli/request.js';
import { VERBS } from '../../src/cli/verbs/verb-list.js';
import { COMMAND_LIST } from '../../src/commands/command-list.js';
import { ROLLEN, type Rol } from '../../src/domain/rol.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import { QuestionDesk } from '../../src/questions/question-desk.js';
import { QUESTIONS } from '../../src/questions/question-list.js';
import { magInWoorden } from '../../src/wording/mag.js';
import { JAAR, MOESTUIN, VRAGER } from '../support/namen.js';
import { accountVan, emailVan } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { adresVan, inExpress, routesOf, type Route } from './routes.js';
import { mag, WIE } from './wie.js';

let server: TestServer;
let an: request.Agent;
let anId: string;
beforeAll(async () => {
  server = await TestServer.start();
  await server.doe(OpenWerkjaar, { jaar: JAAR });
  await server.doe(StartTraject, { trajectId: MOESTUIN, titel: 'Moestuin', soort: 'PROEFTUIN' });
  an = await server.als('An');
  anId = await accountVan(server.application, 'An');
});
afterAll(() => server.close());

/** From now on An has these roles and no other; she stays signed in, and proved just now who she is. */
const krijgt = (rollen: readonly Rol[]): Promise<void> =>
  server.application.database.dataSource.transaction(async (sql) => {
    await giveRoles(anId, rollen, sql);
    await sql.query('update accounts.session set signed_in_at = now()');
  });

const vraag = ({ methode, pad }: Route, adres: string): request.Test => {
  if (methode !== 'POST') return an.get(adres);
  if (pad === '/afmelden') return server.vreemde().post(adres); // An goes on
  return pad.startsWith('/api') ? an.post(adres).send({}) : an.post(adres);
};

describe('elk adres', () => {
  it('zegt wie mag, en staat in de lijst die hier gevolgd wordt', () => {
    const routes = routesOf(server.application.nest);
    expect(routes.filter((route) => (route.mag as unknown) === undefined)).toEqual([]);
    const known = routes.map(({ methode, pad }) => `${methode} ${pad}`);
    const missed = inExpress(server.application.nest).filter(
      (one) => !known.includes(one) && !known.includes(one.replace(/^\S+/u, 'ALL')),
    );
    expect(missed).toEqual([]);
  });

  it.each(WIE)('laat %s toe of weigert hem, zoals het zegt', async (_naam, rollen) => {
    await krijgt(rollen);
    for (const route of routesOf(server.application.nest)) {
      const { status, text } = await vraag(route, adresVan(route));
      const waar = `${route.methode} ${route.pad}`;
      if (route.mag === 'iedereen' || mag(rollen, route.mag)) {
        expect({ waar, status }).not.toMatchObject({ status: 401 });
        expect({ waar, status: status < 500 }).toEqual({ waar, status: true });
        if (!route.pad.startsWith('/api/commands'))
          expect({ waar, status }).not.toMatchObject({ status: 403 });
      } else {
        expect({ waar, status }).toEqual({ waar, status: 403 });
        expect(text).toContain(magInWoorden(route.mag));
      }
    }
  });

  it('vraagt eerst wie iemand is, waar niet iedereen mag', async () => {
    for (const route of routesOf(server.application.nest)) {
      const vreemde = server.vreemde();
      const adres = adresVan(route);
      const { status, headers } = await (route.methode === 'POST'
        ? vreemde.post(adres).send(route.pad.startsWith('/api') ? {} : undefined)
        : vreemde.get(adres));
      const waar = `${route.methode} ${route.pad}`;
      if (route.mag === 'iedereen') continue;
      const verwezen = route.methode === 'GET' && !route.pad.startsWith('/api');
      expect({ waar, status }).toEqual({ waar, status: verwezen ? 303 : 401 });
      if (verwezen) expect(headers['location']).toMatch(/^\/aanmelden\?/u);
    }
  });
});

it('wat geweigerd werd staat in het toegangslogboek, met wie en wie wel mag', async () => {
  await krijgt([]);
  await an.get('/trajecten').expect(403);
  const [laatst] = await server.application.database.dataSource.query<object[]>(
    'select * from accounts.access_log order by id desc limit 1',
  );
  expect(laatst).toMatchObject({ what: 'GEWEIGERD', account_id: anId, door: 'WEB' });
});

describe('elke opdracht, langs de API', () => {
  it.each(WIE)('wordt van %s aanvaard of geweigerd, zoals de lijst zegt', async (_naam, rollen) => {
    await krijgt(rollen);
    for (const { klasse, mag: lijst } of COMMAND_LIST) {
      const { status, body } = await an.post(`/api/commands/${klasse.name}`).send({});
      const wat = { naam: klasse.name, status };
      if (mag(rollen, lijst)) expect(wat).toEqual({ ...wat, status: 400 });
      else {
        expect(wat).toEqual({ ...wat, status: 403 });
        const nooit = rollen.length === 0 ? ROLLEN : lijst;
        expect(body).toMatchObject({ title: magInWoorden(nooit), mag: nooit });
      }
    }
  });

  it('wordt van wie niet aangemeld is nooit aanvaard', async () => {
    for (const { klasse } of COMMAND_LIST) {
      const { body } = await request(server.adres)
        .post(`/api/commands/${klasse.name}`)
        .send({})
        .expect(401);
      expect(body).toMatchObject({ type: 'urn:trajectboek:probleem:niet-aangemeld' });
    }
  });
});

describe('wat vastgelegd wordt', () => {
  it('zegt met welke rollen en langs welke deur', async () => {
    await krijgt(['COORDINATOR']);
    const titel = { trajectId: MOESTUIN, titel: 'Tuin', revisie: 0 };
    await an.post('/api/commands/HernoemTraject').send(titel).expect(201);
    const pagina = await an.get(`/trajecten/${MOESTUIN}/wijzig/hernoemen`).expect(200);
    const velden = Object.fromEntries(
      [...pagina.text.matchAll(/name="(\w+)" value="([^"]*)"/gu)].map(([, veld, waarde]) => [
        veld,
        waarde,
      ]),
    );
    await an
      .post(`/trajecten/${MOESTUIN}/wijzig/hernoemen`)
      .type('form')
      .send({ ...velden, titel: 'Buurttuin' })
      .expect(303);
    const gelezen = (await server.application.log.readAll(null, 100)).events;
    expect(gelezen.slice(-2).map(({ metadata }) => metadata)).toMatchObject([
      { actor: { id: anId, soort: 'mens' }, rollen: ['COORDINATOR'], deur: 'API' },
      { actor: { id: anId, soort: 'mens' }, rollen: ['COORDINATOR'], deur: 'WEB' },
    ]);
  });
});

describe('elke vraag', () => {
  it.each(WIE)(
    'van %s wordt beantwoord of geweigerd, zoals de lijst zegt',
    async (_naam, rollen) => {
      const desk = server.application.nest.get(QuestionDesk, { strict: false });
      const vrager: Asker = { ...VRAGER, rollen };
      for (const { vraag: klasse, mag: lijst } of QUESTIONS) {
        const gesteld = Object.create(klasse.prototype as object) as InstanceType<typeof klasse>;
        // Without what it asks about, who may ask gets any other answer.
        const fout: unknown = await desk.ask(gesteld, vrager).catch((error: unknown) => error);
        const geweigerd = fout instanceof NotAllowed;
        expect({ vraag: klasse.name, geweigerd }).toEqual({
          vraag: klasse.name,
          geweigerd: !mag(rollen, lijst),
        });
        expect(desk.isFor(klasse, vrager)).toBe(!geweigerd);
      }
    },
  );
});

describe('elke opdrachtregel', () => {
  const opties = { als: emailVan('An'), year: '1999', name: 'geen', file: '/geen/bestand' };
  const gestopt = AbortSignal.abort();

  it.each(WIE)(
    'van %s wordt uitgevoerd of geweigerd, zoals de lijst zegt',
    async (_naam, rollen) => {
      await krijgt(rollen);
      for (const [verb, { mag: lijst }] of Object.entries(VERBS)) {
        const gezegd: CliMessage[] = [];
        const options = verb.startsWith('log')
          ? { als: emailVan('An'), file: opties.file }
          : opties;
        await answer(
          server.application,
          { verb, options },
          (one) => void gezegd.push(one),
          gestopt,
        );
        const geweigerd = { exit: 1, reason: magInWoorden(lijst) };
        if (mag(rollen, lijst)) expect(gezegd).not.toContainEqual(geweigerd);
        else expect({ verb, gezegd }).toEqual({ verb, gezegd: [geweigerd] });
      }
    },
  );
});
