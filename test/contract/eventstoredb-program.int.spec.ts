import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ProjectionRunner } from '../../projections/runner.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { TestServer } from '../support/server.js';

let double: EventStoreDbDouble;
let server: TestServer;
beforeAll(async () => {
  double = await EventStoreDbDouble.start();
  server = await TestServer.start({ EVENTSTOREDB_URL: double.url });
});
afterAll(async () => {
  await server.close();
  double.stop();
});

it('houdt feiten in EventStoreDB bij en toont ze uit de databank, ook nadat de server even weg was', async () => {
  const { log, nest } = server.application;
  expect(log.sealed).toBeInstanceOf(EventStoreDbLog);
  const start = (titel: string) =>
    server.doe(StartTraject, { trajectId: randomUUID(), titel, soort: 'PROEFTUIN' });
  await start('Moestuin aan de vaart');
  double.stop();
  await double.listen();
  await start('Repair café');
  double.store.writeSystem(500);
  const pagina = await (await server.als()).get('/trajecten').expect(200);
  expect(pagina.text).toContain('Repair café');
  const runner = nest.get(ProjectionRunner, { strict: false });
  await runner.waitFor(double.store.all.at(-1)!.position, 10_000);
  for (const { name, lag, failure } of await runner.status())
    expect({ name, lag, failure }).toEqual({ name, lag: 0n, failure: null });
});
