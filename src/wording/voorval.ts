/** The story of a stream: every registered fact in words, oldest first. */
import type { DomainEvent, Feit, Vastgelegd } from '../domain/aggregate.js';
import type { Teruggezet } from '../domain/deelsoort.js';
import type { Benoemd } from '../domain/staat.js';
import type { Deel } from '../domain/traject/traject-delen.js';
import { Geheugen, type Verteld } from './geheugen.js';
import { tekstGewist } from './voorval-gewist.js';
import { IN_WOORDEN } from './voorval-traject.js';
import { HELE_DELEN_IN_WOORDEN, onthoudHeel } from './voorval-heel-deel.js';
import { WERKJAAR_IN_WOORDEN } from './voorval-werkjaar.js';

export interface Voorval extends Verteld {
  readonly type: string;
  readonly bij: Vastgelegd;
}

type Woorden = Readonly<Record<string, (data: object, geheugen: Geheugen) => Verteld>>;
const ALLE = {
  TekstGewist: tekstGewist,
  ...HELE_DELEN_IN_WOORDEN,
  ...IN_WOORDEN,
  ...WERKJAAR_IN_WOORDEN,
} as unknown as Woorden;

/**
 * @param feiten all facts of one stream: a later one is named by what an earlier one said
 * @param personen id → name, of those whose names stand outside the log
 */
export function vertel(feiten: readonly Feit[], personen?: ReadonlyMap<string, string>): Voorval[] {
  const geheugen = new Geheugen(personen);
  const voorvallen: Voorval[] = [];
  for (const { type, data, bij } of feiten) {
    const verteld = isTeruggezet(data) ? teruggezet(data, geheugen) : ALLE[type]!(data, geheugen);
    voorvallen.push({ type, bij, ...verteld, zin: metOngedaan(data, verteld.zin, voorvallen) });
  }
  return voorvallen;
}

const isTeruggezet = (data: object): data is Teruggezet['data'] => 'onderdelen' in data;

/** Every part that it gave back is told of from then on as it then was. */
function teruggezet({ onderdelen }: Teruggezet['data'], geheugen: Geheugen): Verteld {
  for (const { was } of onderdelen)
    if (was && !onthoudHeel(was as Benoemd, geheugen)) geheugen.onthoudDeel(was as Deel);
  return { zin: 'Wijziging ongedaan gemaakt' };
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
