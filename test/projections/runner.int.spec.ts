import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECTIONS } from '../../projections/all.js';
import { procesverloop } from '../../projections/procesverloop/procesverloop.projection.js';
import { titels } from './support/titels.js';
import { KENNISMAKING, MOESTUIN, PLANTDAG, REPAIRCAFE } from '../support/namen.js';
import { gegevens, gepland, gestart, ingetrokken } from '../support/voorbeelden.js';
import { append, openReadSide, type ReadSide } from './support/read-side.js';

describe('de leesmodellen volgen het logboek', () => {
  let side: ReadSide;
  beforeAll(async () => {
    side = await openReadSide();
  });
  afterAll(() => side.close());

  it('bouwt op wat er al stond en toont daarna elke wijziging', async () => {
    const { log } = side;
    const first = await append(log, `traject-${MOESTUIN}`, gestart(), gepland(KENNISMAKING));
    const runner = side.runner();
    await runner.start();
    expect(await runner.waitFor(first, 5000)).toBe(true);
    expect(await side.rows(titels)).toMatchObject([{ streamId: MOESTUIN, ingetrokken: false }]);
    expect(await side.rows(procesverloop)).toMatchObject([{ id: KENNISMAKING, volgorde: 0 }]);

    await append(log, `traject-${MOESTUIN}`, gepland(PLANTDAG, gegevens()), ingetrokken());
    const last = await append(
      log,
      `traject-${REPAIRCAFE}`,
      gestart({ trajectId: REPAIRCAFE, titel: 'Repair Café' }),
    );
    expect(await runner.waitFor(last, 5000)).toBe(true);
    expect(await side.rows(titels)).toMatchObject([
      { streamId: MOESTUIN, ingetrokken: true },
      { streamId: REPAIRCAFE, titel: 'Repair Café' },
    ]);
    expect(await side.rows(procesverloop)).toHaveLength(2);
    for (const { name, lag, status, failure } of await runner.status())
      expect({ name, lag, status, failure }).toEqual({
        name,
        lag: 0n,
        status: 'live',
        failure: null,
      });
    await runner.stop();
  });

  it('geeft na een herbouw dezelfde rijen', async () => {
    const runner = side.runner();
    for (const projection of PROJECTIONS) {
      const before = await side.rows(projection);
      const steps: number[] = [];
      await runner.rebuild(projection.name, ({ fraction }) => steps.push(fraction));
      expect(await side.rows(projection)).toEqual(before);
      expect(steps.at(-1)).toBe(1);
    }
  });
});
