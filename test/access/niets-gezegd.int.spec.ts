import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { AccessGuard, Iedereen } from '../../src/access/access.guard.js';
import { AccessLog } from '../../src/accounts/access-log.service.js';
import { CONFIG } from '../../src/config.js';
import { WhoAsks } from '../../src/access/who-asks.service.js';
import { ProblemFilter } from '../../src/api/problem.filter.js';
import { VRAGER } from '../support/namen.js';

@Controller()
class Vergeten {
  @Get('vergeten')
  vergeten(): string {
    return 'geheim';
  }

  @Iedereen()
  @Get('open')
  open(): string {
    return 'voor iedereen';
  }
}

@Module({
  controllers: [Vergeten],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: CONFIG, useValue: { factorForAll: false } },
    { provide: AccessLog, useValue: { note: () => Promise.resolve() } },
    { provide: WhoAsks, useValue: { request: () => Promise.resolve(VRAGER) } },
  ],
})
class Klein {}

let nest: NestExpressApplication;
beforeAll(async () => {
  nest = await NestFactory.create<NestExpressApplication>(Klein, {
    logger: false,
    abortOnError: false,
  });
  nest.useGlobalFilters(new ProblemFilter());
  await nest.init();
});
afterAll(() => nest.close());

it('een adres dat niet zegt wie mag, mag niemand, ook wie alle rollen heeft', async () => {
  const { body, text } = await request(nest.getHttpServer()).get('/vergeten').expect(403);
  expect(body).toMatchObject({ title: 'Dit mag niemand.', mag: [] });
  expect(text).not.toContain('geheim');
});

it('een adres dat voor iedereen is, vraagt niets', async () => {
  const { text } = await request(nest.getHttpServer()).get('/open').expect(200);
  expect(text).toBe('voor iedereen');
});
