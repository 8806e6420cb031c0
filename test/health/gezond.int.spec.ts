import { PROJECTIONS } from '../../projections/all.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ProjectionRunner } from '../../projections/runner.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { Door } from '../../src/http/door.js';
import type { Readiness } from '../../src/health/readiness.service.js';
import { until } from '../projections/support/read-side.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { TestServer } from '../support/server.js';

let double: EventStoreDbDouble;
let server: TestServer;
beforeAll(async () => {
  double = await EventStoreDbDouble.start();
  server = await TestServer.start({ EVENTSTOREDB_URL: double.url });
  await server.doe(StartTraject, { trajectId: randomUUID(), titel: 'Tuin', soort: 'PROEFTUIN' });
});
afterAll(async () => {
  await server.close();
  double.stop();
});

const vraag = async (pad: string, headers: Record<string, string> = {}) => {
  const { status, body, headers: kreeg } = await server.vreemde().get(pad).set(headers);
  return { status, body: body as Readiness, headers: kreeg as Record<string, string> };
};
const klaar = () => vraag('/health/ready');
const runner = (): ProjectionRunner =>
  server.application.nest.get(ProjectionRunner, { strict: false });

describe('/health', () => {
  it('zegt dat het proces leeft en dat elk leesmodel volgt, zonder te vragen wie het is', async () => {
    expect(await vraag('/health/live', { host: 'app.intern:3000' })).toMatchObject({
      status: 200,
      body: { leeft: true },
      headers: { 'cache-control': 'no-store' },
    });
    const { status, body } = await vraag('/health/ready', { host: '10.1.2.3' });
    expect({ status, klaar: body.klaar, nietInOrde: body.nietInOrde }).toEqual({
      ...{ status: 200, klaar: true, nietInOrde: [] },
    });
    expect(body.leesmodellen).toHaveLength(PROJECTIONS.length);
    for (const leesmodel of body.leesmodellen)
      expect(leesmodel).toEqual({
        ...{ naam: expect.any(String), staat: 'volgt', inOrde: true, achter: '0', opzij: 0 },
        hartslag: expect.any(String),
      });
    expect((await vraag('/trajecten', { host: 'app.intern:3000' })).status).toBe(421);
  });

  it('noemt wat gepauzeerd is, tot het weer volgt', async () => {
    await runner().pause('onderdelen');
    const { status, body } = await klaar();
    expect({ status, nietInOrde: body.nietInOrde }).toEqual({
      ...{ status: 503, nietInOrde: ['leesmodel onderdelen: gepauzeerd'] },
    });
    await runner().resume('onderdelen');
    await until(async () => (await klaar()).status === 200);
  });

  it('zegt het als het logboek niet antwoordt, en als het er weer is', async () => {
    double.stop();
    await until(async () => {
      const { status, body } = await klaar();
      expect(body.nietInOrde).not.toContain('databank');
      return status === 503 && body.nietInOrde.includes('logboek');
    });
    expect((await vraag('/health/live')).status).toBe(200);
    await double.listen();
    await until(async () => !(await klaar()).body.nietInOrde.includes('logboek'));
  }, 60_000);

  it('antwoordt ook als de databank weg is of als de deur dichtgaat', async () => {
    const weg = await TestServer.start();
    await weg.application.database.dataSource.destroy();
    const zonder = await weg.vreemde().get('/health/ready');
    expect({ status: zonder.status, ...(zonder.body as Readiness) }).toMatchObject({
      ...{ status: 503, klaar: false, leesmodellen: [] },
      nietInOrde: ['databank', 'logboek'],
    });
    await weg.application.database.dataSource.initialize();
    const weer = (await weg.vreemde().get('/health/ready')).body as Readiness;
    expect(weer.nietInOrde.filter((wat) => !wat.startsWith('leesmodel'))).toEqual([]);
    expect(weer.leesmodellen).toHaveLength(PROJECTIONS.length); // they wait longer after each try; when they come back is not tried here
    await weg.close();

    server.application.nest.get(Door, { strict: false }).isClosing = true;
    expect((await klaar()).body.nietInOrde).toContain('stopt');
    expect((await vraag('/health/live')).status).toBe(200);
    expect((await vraag('/trajecten')).status).toBe(503);
    server.application.nest.get(Door, { strict: false }).isClosing = false;
  });
});
