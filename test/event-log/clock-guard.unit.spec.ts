/** When nothing may be registered, because the time that it would get cannot be right. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ClockDoubted, ClockGuard } from '../../src/event-log/clock-guard.js';
import type { ClockMark, ClockMarks } from '../../src/event-log/clock-marks.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BEGAN = Date.UTC(2031, 2, 1, 10);

/** What a machine's clocks show, and what the log and its processes know. */
class Machine {
  wall = BEGAN;
  up = 5 * DAY;
  last: Date | null = null;
  mark: ClockMark = { gapFrom: null, said: 0, saidUpTo: null };
  asked = 0;

  passes(ms: number): void {
    this.wall += ms;
    this.up += ms;
  }

  process(): ClockGuard {
    const clock = { wall: () => new Date(this.wall), uptimeMs: () => this.up };
    const lastRegisteredAt = () => {
      this.asked += 1;
      return Promise.resolve(this.last);
    };
    const marks = {
      read: () => Promise.resolve(this.mark),
      say: (saidUpTo: Date | null) => {
        this.mark = { gapFrom: null, said: this.mark.said + 1, saidUpTo };
        return Promise.resolve();
      },
    } as Partial<ClockMarks> as ClockMarks;
    return new ClockGuard({ lastRegisteredAt }, marks, clock);
  }
}

let machine: Machine;
beforeEach(() => {
  machine = new Machine();
});

describe('een klok die voor het laatste gelogde staat', () => {
  it.each([
    ['een minuut', MINUTE, undefined],
    ['meer dan een minuut', MINUTE + 1, { why: 'voor-laatste' }],
    ['400 dagen', 400 * DAY, { why: 'voor-laatste' }],
  ])('%s ervoor', async (_, ms, doubt) => {
    machine.last = new Date(machine.wall + ms);
    const guard = machine.process();
    if (doubt) {
      expect(await guard.doubt()).toMatchObject({ ...doubt, last: machine.last });
      await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
    } else await guard.require();
  });

  it('telt niet in een leeg logboek', async () => {
    await machine.process().require();
  });

  it('mag weer zodra ze juist staat', async () => {
    machine.last = new Date(machine.wall + 2 * MINUTE);
    const guard = machine.process();
    await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
    machine.passes(MINUTE);
    await guard.require();
  });

  it('mag verder als iemand zegt dat ze klopt, ook in een ander proces en na een start; tot er weer later gelogd wordt', async () => {
    machine.last = new Date(machine.wall + 400 * DAY);
    const [een, ander] = [machine.process(), machine.process()];
    for (const guard of [een, ander])
      await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
    await een.isRight();
    for (const guard of [een, ander, machine.process()]) await guard.require();
    machine.last = new Date(machine.last.getTime() + 2 * MINUTE);
    machine.passes(2000);
    await expect(een.require()).rejects.toBeInstanceOf(ClockDoubted);
  });

  it('vraagt het logboek hoogstens eenmaal per seconde naar het laatste', async () => {
    const guard = machine.process();
    for (let n = 0; n < 20; n += 1) {
      machine.passes(100);
      await guard.require();
    }
    expect(machine.asked).toBeLessThanOrEqual(3);
  });
});

describe('een klok die verspringt terwijl Trajectboek loopt', () => {
  it.each([5 * MINUTE + 1, -(5 * MINUTE + 1), 400 * DAY, -400 * DAY])(
    'wordt niet geloofd: %d ms',
    async (ms) => {
      const guard = machine.process();
      machine.passes(DAY);
      await guard.require();
      machine.wall += ms;
      expect(await guard.doubt()).toEqual({ why: 'versprongen', at: new Date(machine.wall), ms });
      machine.passes(DAY);
      await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
    },
  );

  it('wordt ook niet geloofd als ze het in kleine stappen doet', async () => {
    const guard = machine.process();
    for (let n = 0; n < 4; n += 1) {
      machine.wall += 2 * MINUTE;
      machine.passes(MINUTE);
      await guard.doubt();
    }
    await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
  });

  it('mag weer als ze teruggezet is, of als iemand zegt dat ze klopt; een volgende sprong niet', async () => {
    const guard = machine.process();
    machine.wall += DAY;
    await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
    machine.wall -= DAY;
    await guard.require();
    machine.wall += DAY;
    await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
    await guard.isRight();
    await guard.require();
    machine.wall += DAY;
    await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
  });

  it('wat voor zijn start gezegd werd, geldt niet voor een sprong erna', async () => {
    await machine.process().isRight();
    const guard = machine.process();
    await guard.begin();
    machine.wall += DAY;
    await expect(guard.require()).rejects.toBeInstanceOf(ClockDoubted);
  });

  it('is er geen die slaapt, of die langzaam bijgesteld wordt', async () => {
    const steps = fc.array(
      fc.record({
        ms: fc.integer({ min: 0, max: DAY }),
        drift: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
      { maxLength: 50 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        machine = new Machine();
        const guard = machine.process();
        for (const { ms, drift } of all) {
          machine.passes(ms);
          machine.wall += drift * (1000 + ms / 1000) * 0.99;
          await guard.require();
        }
      }),
      { endOnFailure: true },
    );
  });
});
