import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { PRECISIES } from './precisies.js';
import type { Application } from '../../src/application.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { STAPSTATUSSEN } from '../../src/domain/traject/waarden.js';
import { QueryBus } from '@nestjs/cqrs';
import { VraagAlleTrajecten } from '../../projections/onderdelen/trajecten.query.js';
import { VraagProcesverloop } from '../../projections/procesverloop/procesverloop.query.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { ReportService } from '../../src/report/report.service.js';
import { VOORBEELDJAAR } from '../../src/example/voorbeeld-id.js';
import { vulVoorbeeld } from '../../src/example/vul-voorbeeld.js';
import { VRAGER } from '../support/namen.js';
import { startTestApplication } from '../support/application.js';

describe('het voorbeeldjaar', () => {
  let application: Application;

  beforeAll(async () => {
    application = await startTestApplication();
    await vulVoorbeeld(application, () => undefined);
    await application.nest.get(ProjectionRunner).waitFor((await application.log.head())!, 20_000);
  });
  afterAll(() => application.close());

  const events = async (): Promise<number> => {
    const { events } = await application.log.readAll(null, 10_000);
    return events.length;
  };

  it('toont elke precisie en elke toestand van een stap', async () => {
    const { events } = await application.log.readAll(null, 10_000);
    const stappen = events
      .map(({ type, data }) => ({ type, data }) as unknown as TrajectEvent)
      .flatMap((event) =>
        event.type === 'StapGelogd' || event.type === 'StapGepland' ? [event.data.gegevens] : [],
      );
    expect(stappen.length).toBeGreaterThanOrEqual(50);
    expect(new Set(stappen.map(({ wanneer }) => wanneer.precisie))).toEqual(new Set(PRECISIES));

    const queries = application.nest.get(QueryBus);
    const trajecten = await queries.execute(new VraagAlleTrajecten());
    const ids = trajecten.map(({ streamId }) => streamId);
    const verloop = await queries.execute(new VraagProcesverloop(ids, VOORBEELDJAAR));
    const toestanden = new Set(verloop.flatMap(({ stap }) => (stap ? [stap.status] : [])));
    expect(toestanden).toEqual(new Set(STAPSTATUSSEN));
    expect(verloop.some(({ ingetrokken }) => ingetrokken)).toBe(true);
  });

  it('geeft een verslag met vier rijen of meer per traject', async () => {
    const report = await application.nest.get(ReportService).report(VRAGER, VOORBEELDJAAR);
    const tables = report!.sections.flatMap((section) =>
      section.kind === 'table' ? [section] : [],
    );
    expect(tables).toHaveLength(7);
    expect(tables.map(({ rows }) => rows.length).sort()).toEqual([4, 4, 4, 4, 4, 4, 6]);
  });

  it('komt er bij een tweede start niet nog eens bij', async () => {
    const before = await events();
    await vulVoorbeeld(application, () => undefined);
    expect(await events()).toBe(before);
  });
});
