/** The tree of a werkjaar: which node stands where, and its number (docs/domain.md, "Numbers"). */
import { Seq } from 'immutable';
import type { Uuid } from '../dag.js';
import { schik } from '../schikking.js';
import { alle, type Staat } from '../staat.js';
import type { DeelVanWerkjaar, Knoop } from './werkjaar-delen.js';

/** Which kinds of node may stand under which (null = the report itself). */
export const DRAAGT: Readonly<Record<string, readonly Knoop['soortKnoop'][]>> = {
  VERSLAG: ['STRATEGISCHE_DOELSTELLING', 'HOOFDSTUK', 'TRAJECT', 'TEKSTBLOK'],
  STRATEGISCHE_DOELSTELLING: ['RUBRIEK', 'TRAJECT', 'TEKSTBLOK'],
  HOOFDSTUK: ['RUBRIEK', 'TRAJECT', 'TEKSTBLOK'],
  RUBRIEK: ['RUBRIEK', 'TRAJECT', 'TEKSTBLOK'],
  TRAJECT: ['TRAJECT', 'TEKSTBLOK'],
  TEKSTBLOK: [],
};

/** Rubrieken nest at most three levels. */
export const DIEPSTE_RUBRIEK = 3;

export const knopenVan = (staat: Staat<DeelVanWerkjaar>): Knoop[] =>
  alle<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP').map(({ deel }) => deel);

/** The nodes directly under a parent in order, withdrawn ones among them. */
export const kinderenVan = (staat: Staat<DeelVanWerkjaar>, ouderId: Uuid | null): Knoop[] =>
  schik(knopenVan(staat).filter((knoop) => knoop.ouderId === ouderId));

export interface GenummerdeKnoop extends Knoop {
  /** From 1: how deep it stands. */
  readonly diepte: number;
  /** '2.1.7'; absent for tekstblokken, and for what stands under one without a number. */
  readonly cijfers?: string;
}

/**
 * All nodes that are not withdrawn, nor under one that is, in reading order, numbered: siblings of every kind share one
 * counter, tekstblokken do not count, a forced number replaces the last segment and counting goes on from it.
 */
export function genummerdeBoom(knopen: readonly Knoop[]): GenummerdeKnoop[] {
  const kinderen = Seq(knopen).groupBy(({ ouderId }) => ouderId);
  const uit: GenummerdeKnoop[] = [];
  const loop = (ouderId: Uuid | null, diepte: number, voor: string | undefined): void => {
    let teller = 0;
    for (const knoop of schik(kinderen.get(ouderId)?.toArray() ?? [])) {
      if (knoop.ingetrokken) continue;
      if (voor === undefined || knoop.soortKnoop === 'TEKSTBLOK') {
        uit.push({ ...knoop, diepte });
        loop(knoop.id, diepte + 1, undefined);
        continue;
      }
      teller = knoop.nummer ?? teller + 1;
      const cijfers = `${voor}${teller}`;
      uit.push({ ...knoop, diepte, cijfers });
      loop(knoop.id, diepte + 1, `${cijfers}.`);
    }
  };
  loop(null, 1, '');
  return uit;
}
