/** Random histories: a list of wishes, each made into a command for the state that it meets. */
import type { Type } from '@nestjs/common';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Feit } from '../../src/domain/aggregate.js';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import type { Onderdeel, Staat } from '../../src/domain/staat.js';
import { nr } from './namen.js';
import { vervolg, voerUit, type Omstandigheden } from './uitvoering.js';

/** Numbers to choose with; what they choose depends on the command. */
export interface Wens {
  readonly wat: number;
  readonly keuzes: readonly number[];
}

export const wensen = (maxLength: number): fc.Arbitrary<Wens[]> =>
  fc.array(
    fc.record({
      wat: fc.nat({ max: 9_999 }),
      keuzes: fc.array(fc.nat({ max: 9_999 }), { minLength: 8, maxLength: 8 }),
    }),
    { maxLength, size: 'max' },
  );

/** A refused wish is put in other words this many times before it is given up. */
const POGINGEN = 6;

export const kies = <T>(uit: readonly T[], keuze: number | undefined): T =>
  uit[(keuze ?? 0) % uit.length]!;

export interface Opdracht {
  readonly klasse: Type;
  readonly velden: object;
  readonly omstandigheden?: Omstandigheden;
}

/** What one accepted command did; `id` is its commandId. */
export interface Gebeurd {
  readonly id: string;
  readonly opdracht: Opdracht;
  readonly voor: readonly Feit[];
  readonly na: readonly Feit[];
}

/** Carries the wishes out one after the other; what is refused leaves no trace. */
export function speel(
  begin: readonly Feit[],
  wensen: readonly Wens[],
  opdrachtVoor: (wens: Wens, geschiedenis: readonly Feit[]) => Opdracht,
): Gebeurd[] {
  const gebeurd: Gebeurd[] = [];
  let geschiedenis = begin;
  wensen.forEach((wens, index) => {
    for (let poging = 0; poging < POGINGEN; poging += 1) {
      const keuzes = wens.keuzes.map((keuze, plek) => keuze + poging * (plek + 1));
      const opdracht = opdrachtVoor({ ...wens, keuzes }, geschiedenis);
      const id = nr(800_000 + index);
      const na = gedaan(geschiedenis, opdracht, id);
      if (!na) continue;
      gebeurd.push({ id, opdracht, voor: geschiedenis, na });
      geschiedenis = na;
      return;
    }
  });
  return gebeurd;
}

/** The history after the command, or undefined where it was refused; wrong fields are a mistake of the test. */
export function gedaan(
  geschiedenis: readonly Feit[],
  { klasse, velden, omstandigheden }: Opdracht,
  id: string,
): Feit[] | undefined {
  const uitkomst = voerUit(geschiedenis, klasse, velden, omstandigheden);
  if ('fouten' in uitkomst) throw new Error(JSON.stringify([velden, uitkomst.fouten]));
  if ('weigering' in uitkomst) return undefined;
  expect(uitkomst.events).not.toHaveLength(0);
  return vervolg(geschiedenis, uitkomst.events, id);
}

export const ongedaan = (aggregaat: string, aggregaatId: string, commandId: string): Opdracht => ({
  klasse: MaakOngedaan,
  velden: { aggregaat, aggregaatId, commandId },
});

type Delen = Record<string, object>;

export const delen = <D extends object>(staat: Staat<D>): Delen =>
  Object.fromEntries(staat.map(({ deel }: Onderdeel<D>) => deel).entries());

/**
 * Back to what was: each part that was there is exactly as it was, order and wording marks included; what was not there
 * is gone or withdrawn, or (a phase) belongs to a traject that is.
 */
export function verwachtTerug(voor: Delen, terug: Delen): void {
  const bekend = Object.fromEntries(Object.entries(terug).filter(([sleutel]) => sleutel in voor));
  expect(bekend).toEqual(voor);
  for (const [sleutel, deel] of Object.entries(terug))
    if (!(sleutel in voor) && !sleutel.startsWith('FASE/'))
      expect(deel).toMatchObject({ ingetrokken: true });
}
