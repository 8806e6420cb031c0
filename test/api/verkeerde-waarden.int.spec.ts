/**
 * Every operation of the description with wrong values, as each role and as nobody: an answer that says what is wrong, never a
 * fault of ours, and never what is another's.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { request as call } from 'node:http';
import { text } from 'node:stream/consumers';
import { ProjectionRunner } from '../../projections/runner.js';
import { giveRoles } from '../../src/accounts/accounts.service.js';
import { COMMAND_LIST } from '../../src/commands/command-list.js';
import type { Rol } from '../../src/domain/rol.js';
import { mag, WIE } from '../access/wie.js';
import { accountVan, emailVan } from '../support/meld-aan.js';
import { formulier } from '../support/formulier.js';
import { TestServer } from '../support/server.js';
import { ApiClient } from './api-client.js';
import { PROEFJAAR, PROEFTRAJECT } from './proef.js';
import { SCENARIO } from './scenario.js';
import { wrongRequest, type Operation, type Parameter, type Sent } from './wrong-values.js';

/** Of every operation and every role; found anew with another SEED. */
const PER_OPERATION = 10;
const SEED = 15;
/** Characters of a request that a failure shows. */
const LEGIBLE = 300;
/** Node answers it, before anything of ours. */
const LINE_TOO_LONG = 431;
const LEZERS: readonly Rol[] = ['MEDEWERKER', 'COORDINATOR', 'STUURGROEPLID'];

let server: TestServer;
let an: ApiClient;
let cis: { id: string; cookie: string };
let operations: readonly Operation[];

beforeAll(async () => {
  server = await TestServer.start({ LOG_LEVEL: 'error' });
  an = await ApiClient.of(server);
  for (const proef of SCENARIO) expect((await an.proef(proef)).status).toBe(201);
  const { nest, log } = server.application;
  await nest.get(ProjectionRunner, { strict: false }).waitFor((await log.head())!, 20_000);
  await onbewaard();
  const { cookie, wie: id } = await ApiClient.of(server, 'Cis');
  cis = { id, cookie };
  operations = operationsIn((await an.get('openapi.json').expect(200)).body as Document);
});
afterAll(() => server.close());

const NIET_BEWAARD = 'wat An nog aan niemand toonde';
/** An typed something that she did not save. */
async function onbewaard(): Promise<void> {
  const agent = await server.als('An');
  const adres = `/trajecten/${PROEFTRAJECT}/stappen/nieuw?jaar=${String(PROEFJAAR)}`;
  const { actie, velden } = formulier((await agent.get(adres).expect(200)).text, 'Annuleren');
  const [pad, vraag = ''] = actie.split('?');
  await agent
    .post(`${pad!}/onbewaard?${vraag}`)
    .type('form')
    .send({ ...velden, verslag: NIET_BEWAARD })
    .expect(200);
  expect((await agent.get(adres)).text).toContain(NIET_BEWAARD);
}

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { parameters?: readonly Parameter[] }>>>
  >;
}

const operationsIn = ({ paths }: Document): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => {
      const proef = SCENARIO.find(({ naam }) => path === `/api/commands/${naam}`);
      const body = proef ? { ...an.ingevuld(proef) } : undefined;
      return { path, method: method === 'post' ? 'POST' : 'GET', parameters, body };
    }),
  );

interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** As it stands, whatever a client would make of it. */
function send({ method, path, headers, body }: Sent, cookie?: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const given = { ...headers, ...(cookie ? { cookie } : {}) };
    const sending = call(`${server.adres}/`, { method, path, headers: given }, (response) => {
      const { statusCode: status = 0, headers: got } = response;
      text(response).then(
        (said) => resolve({ status, type: got['content-type'] ?? '', text: said }),
        reject,
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** What stands in the database and is nobody's to read by the API: who signs in with what, and what somebody did not save. */
const NIEMANDS = [emailVan('An'), emailVan('Cis'), '$argon2', NIET_BEWAARD];
/** Words of the year, for whoever may read. */
const INHOUD = ['Buurtkeuken', 'Leestafel', 'Wijkhuis', 'Kookboek'];

const verzoeken = (operation: Operation, seed: number): Sent[] =>
  fc.sample(wrongRequest(operation), { seed, numRuns: PER_OPERATION });

async function alles(rollen: readonly Rol[], cookie: string | undefined): Promise<void> {
  const verboden = [...NIEMANDS, ...(mag(rollen, LEZERS) ? [] : INHOUD)];
  for (const [index, operation] of operations.entries())
    for (const sent of verzoeken(operation, SEED + index)) {
      const answer = await send(sent, cookie);
      const waar = `${sent.method} ${sent.path.slice(0, LEGIBLE)} ${(sent.body ?? '').slice(0, LEGIBLE)}`;
      if (answer.status >= 500) throw new Error(`${waar}: ${answer.text}`);
      if (answer.status >= 400 && answer.status !== LINE_TOO_LONG)
        expect({ waar, type: answer.type }).toEqual({
          waar,
          type: expect.stringContaining('application/problem+json'),
        });
      // What was sent may come back in the sentence that refuses it.
      const andermans = verboden.filter(
        (een) => answer.text.includes(een) && !`${sent.path}${sent.body ?? ''}`.includes(een),
      );
      expect({ waar, andermans }).toEqual({ waar, andermans: [] });
    }
}

it('kent van elke opdracht een aanvaard voorbeeld', () => {
  const commands = operations.filter(({ method }) => method === 'POST');
  expect(commands).toHaveLength(COMMAND_LIST.length);
  expect(commands.filter(({ body }) => body === undefined)).toEqual([]);
  expect(operations.length - commands.length).toBeGreaterThan(10);
});

describe('elk adres van de API, met verkeerde waarden', () => {
  it.each(WIE)('antwoordt %s zonder fout, en toont niets van een ander', async (_naam, rollen) => {
    await server.application.database.dataSource.transaction((sql) =>
      giveRoles(cis.id, rollen, sql),
    );
    const before = await server.application.log.head();
    await alles(rollen, cis.cookie);
    // Whoever may write may have been understood now and then; nobody else has changed a thing.
    if (!mag(rollen, ['MEDEWERKER', 'COORDINATOR']))
      expect(await server.application.log.head()).toBe(before);
  });

  it('antwoordt wie niet aangemeld is zonder fout, en toont niets', async () => {
    const before = await server.application.log.head();
    await alles([], undefined);
    expect(await server.application.log.head()).toBe(before);
    expect(await accountVan(server.application, 'Cis')).toBe(cis.id);
  });
});
