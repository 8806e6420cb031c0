import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { PROJECTIONS } from '../../projections/all.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { AppModule } from '../../src/app.module.js';
import { ENTITIES } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import type { Database } from '../../src/database/database.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { openEventLog } from '../../src/event-log/open-event-log.js';
import { openTestDatabase } from '../support/database.js';
import { accountVan, cookieVan } from '../support/meld-aan.js';

/** The log of a server that does not answer. */
const nobody = (): never => {
  throw new LogUnavailable('no answer');
};

let database: Database;
let nest: NestExpressApplication;
beforeAll(async () => {
  database = await openTestDatabase({ entities: ENTITIES });
  const config = readConfig({});
  const opened = await openEventLog(config, database);
  const { log } = opened;
  Object.assign(log.sealed, {
    append: () => Promise.reject(new LogUnavailable('no answer')),
    readStream: nobody,
  });
  const app = AppModule.with({ config, database, ...opened });
  nest = await NestFactory.create<NestExpressApplication>(app, {
    logger: false,
    bodyParser: false,
  });
  await nest.init();
  const runner = nest.get(ProjectionRunner, { strict: false });
  for (const { name } of PROJECTIONS) await runner.rebuild(name);
});
afterAll(async () => {
  await nest.close();
  await database.close();
});

describe('een logboek dat niet antwoordt', () => {
  const PROBLEEM = {
    status: 503,
    type: 'urn:trajectboek:probleem:logboek-onbereikbaar',
    title: 'Het logboek antwoordt niet. Probeer opnieuw met dezelfde Idempotency-Key.',
  };

  it('is voor een opdracht 503, met de raad om dezelfde sleutel te sturen', async () => {
    const Cookie = await cookieVan({ nest }, await accountVan({ nest }, 'An'));
    const { body, headers } = await request(nest.getHttpServer())
      .post('/api/commands/OpenWerkjaar')
      .set({ Cookie, 'Idempotency-Key': randomUUID(), Host: 'localhost' })
      .send({ jaar: 2024 })
      .expect(503)
      .expect('content-type', /^application\/problem\+json/);
    expect(body).toEqual(PROBLEEM);
    expect(headers['retry-after']).toBe('5');
  });

  it('is voor een vraag naar het verleden ook 503', async () => {
    const { body } = await request(nest.getHttpServer())
      .get('/api/werkjaren/2024?op=2024-06-01')
      .set({
        Cookie: await cookieVan({ nest }, await accountVan({ nest }, 'An')),
        Host: 'localhost',
      })
      .expect(503);
    expect(body).toMatchObject({ type: PROBLEEM.type });
  });
});
