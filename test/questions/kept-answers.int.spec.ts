/** What was read from rows is kept while no row changes, and never longer. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import { VraagDelenInLogboek } from '../../projections/onderdelen/delen-van.query.js';
import { VraagProcesverloop } from '../../projections/procesverloop/procesverloop.query.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { VraagAlleTrajecten } from '../../projections/onderdelen/trajecten.query.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { VraagMedewerkers } from '../../src/questions/medewerkers.query.js';
import { QuestionDesk } from '../../src/questions/question-desk.js';
import { vragerMet } from '../support/namen.js';
import { TestServer } from '../support/server.js';
import { JAAR, voorbeeld, type Voorbeeld } from '../support/web-voorbeeld.js';

let server: TestServer;
let er: Voorbeeld;
let asked: ReturnType<typeof jest.spyOn>;
const asker = vragerMet({ id: '0f2f6f7e-6d8f-4f0e-9f5f-3b6b5c0f1a11', soort: 'mens' });
const ask = <R>(vraag: Query<R>): Promise<R> =>
  server.application.nest.get(QuestionDesk, { strict: false }).ask(vraag, asker);
const stappen = () => new VraagProcesverloop([er.trajectId], JAAR);

beforeAll(async () => {
  server = await TestServer.start();
  er = await voorbeeld(server);
  asked = jest.spyOn(server.application.nest.get(QueryBus, { strict: false }), 'execute');
});
beforeEach(() => void asked.mockClear());
afterAll(() => server.close());

describe('an answer from rows', () => {
  it('is read once for all who ask the same, also at the same moment', async () => {
    const [one, other] = await Promise.all([ask(stappen()), ask(stappen())]);
    expect(await ask(stappen())).toBe(one);
    expect(other).toBe(one);
    expect(one).toHaveLength(2);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is another for another question', async () => {
    expect(await ask(new VraagProcesverloop([er.trajectId], JAAR + 1))).toEqual([]);
    expect(await ask(stappen())).toHaveLength(2);
  });

  it('cannot be changed by who gets it', async () => {
    const [row] = await ask(new VraagAlleTrajecten());
    expect(() => Object.assign(row!, { titel: 'anders' })).toThrow(TypeError);
  });

  it('is read anew after each change, and shows it', async () => {
    for (const titel of ['Tuin', 'Veld', 'Werf']) {
      await server.doe(StartTraject, { trajectId: randomUUID(), titel, soort: 'PROEFTUIN' });
      expect((await ask(new VraagAlleTrajecten())).map((rij) => rij.titel)).toContain(titel);
    }
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('is read anew after an erasure, also where no row was left to change', async () => {
    await ask(stappen());
    asked.mockClear();
    const runner = server.application.nest.get(ProjectionRunner, { strict: false });
    await runner.erase(`traject-${randomUUID()}`, 0n);
    await ask(stappen());
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is read anew after a rebuild', async () => {
    await ask(stappen());
    asked.mockClear();
    await server.application.nest.get(ProjectionRunner, { strict: false }).rebuild('procesverloop');
    await ask(stappen());
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

it.each<readonly [string, () => Query<unknown>]>([
  ['names', () => new VraagMedewerkers()],
  ['what forms are made of', () => new VraagDelenInLogboek('traject', er.trajectId)],
  [
    'the past',
    () =>
      new VraagProcesverloop([er.trajectId], JAAR, { dag: '2022-06-01', klok: 'GEBEURD' } as never),
  ],
])('%s are never kept', async (_, vraag) => {
  await ask(vraag()).catch(() => undefined);
  await ask(vraag()).catch(() => undefined);
  expect(asked).toHaveBeenCalledTimes(2);
});
