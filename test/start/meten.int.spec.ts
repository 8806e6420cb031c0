/** OpenTelemetry: a command's trace and the measures reach a collector; without one nothing of it is loaded. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { until } from '../projections/support/read-side.js';
import { BUILD_MS, built, serve } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('meten');
const ontvangen: { pad: string; inhoud: unknown }[] = [];
let verzamelaar: Server;
let adresVanVerzamelaar: string;
beforeAll(async () => {
  await built();
  verzamelaar = createServer((verzoek, antwoord) => {
    void json(verzoek).then((inhoud) => {
      ontvangen.push({ pad: verzoek.url!, inhoud });
      antwoord.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((klaar) => verzamelaar.listen(0, '127.0.0.1', klaar));
  adresVanVerzamelaar = `http://127.0.0.1:${(verzamelaar.address() as AddressInfo).port}`;
}, BUILD_MS);
afterAll(() => {
  verzamelaar.close();
  map.remove();
});

interface Spoor {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: { key: string; value: { stringValue?: string } }[];
}

/** Everything under this key, however deep. */
function onder(waarde: unknown, sleutel: string): unknown[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]: [string, unknown]) =>
    naam === sleutel ? (deel as unknown[]) : onder(deel, sleutel),
  );
}
const sporen = (): Spoor[] => onder(ontvangen, 'spans') as Spoor[];
const metingen = (): Set<string> =>
  new Set((onder(ontvangen, 'metrics') as { name: string }[]).map(({ name }) => name));

/** Starts a traject on a server of its own; answers which files of a library the server had loaded when it stopped. */
async function geladen(env: Record<string, string>, kenmerk: string, genoeg: () => boolean) {
  const dekking = join(map.path, randomUUID());
  const served = await serve({ env: { ...env, NODE_V8_COVERAGE: dekking } });
  const { server, adres, aangemeld } = served;
  const cookie = await aangemeld();
  const gestart = await fetch(`${adres}/api/commands/StartTraject`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'x-request-id': kenmerk },
    body: JSON.stringify({ trajectId: randomUUID(), titel: 'Zonnebloem', soort: 'PROEFTUIN' }),
  });
  expect(gestart.status).toBe(201);
  await until(() => Promise.resolve(genoeg()));
  expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  const scripts = readdirSync(dekking).flatMap(
    (naam) =>
      (JSON.parse(readFileSync(join(dekking, naam), 'utf8')) as { result: { url: string }[] })
        .result,
  );
  return scripts
    .filter(({ url }) => url.startsWith('file:') && existsSync(fileURLToPath(url)))
    .filter(({ url }) =>
      /node_modules\/@opentelemetry\/sdk/u.test(url + readFileSync(fileURLToPath(url), 'utf8')),
    )
    .map(({ url }) => url);
}

it('stuurt het spoor van een opdracht tot in de leesmodellen, met de metingen, en niemands woorden', async () => {
  const kenmerk = randomUUID();
  const env = {
    DATA_DIR: join(map.path, 'aan'),
    OTEL_EXPORTER_OTLP_ENDPOINT: adresVanVerzamelaar,
    OTEL_BSP_SCHEDULE_DELAY: '100',
    OTEL_METRIC_EXPORT_INTERVAL: '300',
  };
  const alles = (): boolean =>
    sporen().some(({ name }) => name === 'projection batch') &&
    ['append.ms', 'events.appended', 'projection.events', 'projection.lag'].every((naam) =>
      metingen().has(naam),
    );
  expect(await geladen(env, kenmerk, alles)).not.toEqual([]);

  const van = (name: string): Spoor => sporen().find((spoor) => spoor.name === name)!;
  const opdracht = van('command StartTraject');
  const verzoek = sporen().find(({ spanId }) => spanId === opdracht.parentSpanId)!;
  expect(verzoek.name).toBe('HTTP POST');
  expect(van('append')).toMatchObject({ parentSpanId: opdracht.spanId, traceId: verzoek.traceId });
  const tekst = (spoor: Spoor, sleutel: string): string | undefined =>
    spoor.attributes.find(({ key }) => key === sleutel)?.value.stringValue;
  expect(tekst(verzoek, 'correlationId')).toBe(kenmerk);
  expect(tekst(verzoek, 'http.route')).toBe('/api/commands/:naam');
  expect(tekst(opdracht, 'correlationId')).toBe(kenmerk);
  expect(tekst(van('projection batch'), 'correlationIds')).toBe(kenmerk);
  expect(new Set(ontvangen.map(({ pad }) => pad))).toEqual(new Set(['/v1/traces', '/v1/metrics']));
  expect(JSON.stringify(ontvangen)).not.toMatch(/Wilhelmina|Zonnebloem/u);
}, 120_000);

it('laadt er niets van als er niets gevraagd is', async () => {
  const al = ontvangen.length;
  const env = { DATA_DIR: join(map.path, 'uit') };
  expect(await geladen(env, randomUUID(), () => true)).toEqual([]);
  expect(ontvangen).toHaveLength(al);
}, 120_000);

it('stopt op tijd als de verzamelaar er niet is', async () => {
  const env = {
    DATA_DIR: join(map.path, 'weg'),
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
  };
  expect(await geladen(env, randomUUID(), () => true)).not.toEqual([]);
}, 120_000);
