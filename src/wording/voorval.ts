/** The story of a stream: every registered fact in words, oldest first. */
import type { DomainEvent, Feit, Vastgelegd } from '../domain/aggregate.js';
import { Geheugen, type Verteld } from './geheugen.js';
import { IN_WOORDEN } from './voorval-traject.js';
import { WERKJAAR_IN_WOORDEN } from './voorval-werkjaar.js';

export interface Voorval extends Verteld {
  readonly type: string;
  readonly bij: Vastgelegd;
}

type Woorden = Readonly<Record<string, (data: object, geheugen: Geheugen) => Verteld>>;
const ALLE = { ...IN_WOORDEN, ...WERKJAAR_IN_WOORDEN } as unknown as Woorden;

/** @param feiten all facts of one stream, of a traject or a werkjaar: a later one is named by what an earlier one said */
export function vertel(feiten: readonly Feit[]): Voorval[] {
  const geheugen = new Geheugen();
  const voorvallen: Voorval[] = [];
  for (const { type, data, bij } of feiten) {
    const verteld = ALLE[type]!(data, geheugen);
    voorvallen.push({ type, bij, ...verteld, zin: metOngedaan(data, verteld.zin, voorvallen) });
  }
  return voorvallen;
}

/** An undo names what it undoes. */
function metOngedaan(
  data: DomainEvent['data'],
  zin: string,
  voorvallen: readonly Voorval[],
): string {
  if (!('commandId' in data)) return zin;
  const ongedaan = voorvallen.find(({ bij }) => bij.commandId === data.commandId);
  return ongedaan ? `Ongedaan gemaakt: ${ongedaan.zin}` : zin;
}
