/** What the program says of itself as JSON: one id through all of it, and nobody's words. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../projections/support/read-side.js';
import { BUILD_MS, built, Running, trajectboek } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';
import { cookieOp, emailVan } from '../support/meld-aan.js';

const map = tempDir('logregels');
beforeAll(built, BUILD_MS);
afterAll(map.remove);

type Regel = Readonly<Record<string, unknown>>;

it('draagt één kenmerk van verzoek tot feit en leesmodel, en herhaalt niemands woorden', async () => {
  const env = { DATA_DIR: join(map.path, 'data'), LOG_LEVEL: 'debug', LOG_FORMAT: 'json' };
  const server = Running.start('dist/bundle/main.js', [], { env: { ...env, PORT: '0' } });
  const regels = (): Regel[] =>
    server.stderr
      .split('\n')
      .slice(0, -1)
      .map((regel) => JSON.parse(regel) as Regel);
  const van = (context: string): Regel[] =>
    regels().filter((regel) => regel['context'] === context);
  const adresIn = (): string | undefined =>
    /luistert op (http:\S+)/u.exec(
      van('start')
        .map(({ msg }) => msg)
        .join('\n'),
    )?.[1];
  await until(async () => adresIn() !== undefined);
  const adres = adresIn()!;

  const zeg = await fetch(`${adres}/aanmelden`);
  expect(zeg.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
  const link = /http:\S+?\/eerste-account\/[\w-]+/u;
  await until(async () => link.test(server.stderr));
  const cookie = await cookieOp(adres, link.exec(server.stderr)![0]);
  const [kenmerk, trajectId] = [randomUUID(), randomUUID()];
  const gestart = await fetch(`${adres}/api/commands/StartTraject`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'x-request-id': kenmerk },
    body: JSON.stringify({ trajectId, titel: 'Zonnebloemtuin', soort: 'PROEFTUIN' }),
  });
  expect({ status: gestart.status, id: gestart.headers.get('x-request-id') }).toEqual({
    ...{ status: 201, id: kenmerk },
  });
  await fetch(`${adres}/trajecten?zoek=Zonnebloemtuin`);
  await fetch(`${adres}/Zonnebloemtuin`);
  await until(async () => van('projections').length >= 3 && van('http').length >= 5);

  expect(van('commands')).toEqual([
    expect.objectContaining({
      ...{ level: 'info', correlationId: kenmerk, command: 'StartTraject' },
      ...{ uitkomst: 'vastgelegd', stroom: `traject-${trajectId}`, revisie: 0 },
    }),
  ]);
  expect(van('http')).toContainEqual(
    expect.objectContaining({
      ...{ level: 'info', correlationId: kenmerk, method: 'POST', status: 201 },
      route: '/api/commands/:naam',
    }),
  );
  for (const regel of van('projections')) expect(regel['correlationIds']).toEqual([kenmerk]);
  expect(await server.stop()).toMatchObject({ code: 0, stdout: '' });
  expect(server.stderr).not.toMatch(/an@voorbeeld|paraplu|Zonnebloemtuin/u);

  const uitvoer = join(map.path, 'alles.ndjson');
  await trajectboek(['log', 'export', uitvoer, '--als', emailVan('An')], { env });
  expect(readFileSync(uitvoer, 'utf8')).toContain(`"correlationId":"${kenmerk}"`);
}, 120_000);
