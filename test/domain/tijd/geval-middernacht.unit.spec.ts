/** Case 35 beside the repository: which day it is follows Brussels, whatever the machine's zone is. */
import { afterEach, expect, it } from '@jest/globals';
import { eindVanDag, plusDagen, vandaagInBrussel } from '../../../src/domain/kalender.js';
import { leesDag } from '../../../src/domain/tijd/lees-dag.js';
import { dagInWoorden, hoeLangGeleden, ogenblikInWoorden } from '../../../src/wording/ogenblik.js';
import { bijGevallen, geval } from '../../support/geval.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** The last Sunday of a month at 01:00 UTC, when the clocks of the Union change. */
const laatsteZondag = (jaar: number, maand: number): number => {
  const laatste = new Date(Date.UTC(jaar, maand, 0));
  return Date.UTC(jaar, maand - 1, laatste.getUTCDate() - laatste.getUTCDay(), 1);
};

/** The day in Brussels, worked out by the rule of the Union and by nothing of the program. */
const dagInBrussel = (ogenblik: Date): string => {
  const jaar = ogenblik.getUTCFullYear();
  const ms = ogenblik.getTime();
  const zomer = ms >= laatsteZondag(jaar, 3) && ms < laatsteZondag(jaar, 10);
  return new Date(ms + (zomer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10);
};

bijGevallen(['35'], 'een geval van buiten', () => {
  const regels = (): string[] => geval('35').split('\n').filter(Boolean);

  it('35: vandaag, gisteren, het einde van een dag en de geschiedenis volgen de dag in Brussel', () => {
    const verschoven = new Set<number>();
    for (const regel of regels()) {
      const [ogenblik, machine] = regel.split(' TZ=') as [string, string];
      process.env['TZ'] = machine;
      const nu = new Date(ogenblik.replace('Z', ':00Z'));
      verschoven.add(nu.getTimezoneOffset());
      const dag = dagInBrussel(nu);
      const gisteren = plusDagen(dag, -1);
      expect([regel, vandaagInBrussel(nu)]).toEqual([regel, dag]);
      const wanneer = { werkjaar: nu.getUTCFullYear(), vandaag: dag };
      expect(leesDag('vandaag', wanneer, 'laatste')).toBe(dag);
      expect(leesDag('gisteren', wanneer, 'laatste')).toBe(gisteren);
      // As of a day by registration: what was registered then is in it, and not in the day before.
      expect(nu.getTime()).toBeLessThanOrEqual(eindVanDag(dag).getTime());
      expect(nu.getTime()).toBeGreaterThan(eindVanDag(gisteren).getTime());
      expect(ogenblikInWoorden(nu.toISOString())).toContain(`${dagInWoorden(dag)} om `);
      expect(hoeLangGeleden(new Date(eindVanDag(gisteren).getTime() - 3_600_000), nu)).toMatch(
        /^gisteren om /u,
      );
    }
    expect(verschoven.size).toBeGreaterThan(2); // the machine's zone was another one indeed
  });
});
