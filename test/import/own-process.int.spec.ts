/** A report is read in a process of its own: the same plan, and an end whatever the file is. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { planApart } from '../../src/import/import-process.js';
import { makePlan } from '../../src/import/plan/make-plan.js';
import { ImportRefused } from '../../src/import/refused.js';
import { HEAD, TABLE, YEAR } from './support/imported-report.js';

const VERSLAG = [
  ...HEAD,
  ...TABLE,
  '| Procesverloop | Op 3 mei was er een workshop. Op 9 mei 2199 was er een gesprek. |',
].join('\n');
const bestand = (markdown: string) => ({ markdown, jaar: YEAR, fileHash: 'een sleutel' });
const TIJD = 60_000;

describe('een verslag lezen', () => {
  it(
    'geeft in een eigen proces hetzelfde plan',
    async () => {
      expect(await planApart(bestand(VERSLAG))).toEqual(makePlan(VERSLAG, YEAR, 'een sleutel'));
    },
    TIJD,
  );

  it(
    'dat te lang duurt eindigt met een zin, en het volgende lukt gewoon',
    async () => {
      const lang = planApart(bestand(VERSLAG), { seconds: 0, megabytes: 512 });
      await expect(lang).rejects.toThrow(ImportRefused);
      await expect(lang).rejects.toThrow(/duurt langer dan 0 seconden.*niets ingelezen/u);
      expect((await planApart(bestand(VERSLAG))).jaar).toBe(YEAR);
    },
    TIJD,
  );

  it(
    'dat te veel geheugen vraagt ook',
    async () => {
      const groot = `${VERSLAG}\n\n${'Een woord en nog een. '.repeat(400_000)}`;
      await expect(planApart(bestand(groot), { seconds: 60, megabytes: 40 })).rejects.toThrow(
        /meer dan 40 MB geheugen.*niets ingelezen/u,
      );
    },
    TIJD,
  );
});
