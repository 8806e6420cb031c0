/** Per aggregate: how a random history begins, and what a wish means in it. */
import type { Categorie } from '../../src/domain/aggregaten.js';
import type { Feit } from '../../src/domain/aggregate.js';
import type { Opdracht, Wens } from './geschiedenis.js';
import { nr } from './namen.js';
import { opdrachtVoorVerband } from './spel-samenwerkingsverband.js';
import { opdrachtVoorTraject } from './spel-traject.js';
import { opdrachtVoorWerkjaar } from './spel-werkjaar.js';
import { vervolg } from './uitvoering.js';
import { gestart } from './voorbeelden.js';
import { geopend } from './voorbeelden-werkjaar.js';

interface Spel {
  readonly begin: readonly Feit[];
  readonly opdrachtVoor: (wens: Wens, geschiedenis: readonly Feit[]) => Opdracht;
}

export const SPELEN: Readonly<Record<Categorie, Spel>> = {
  traject: { begin: vervolg([], [gestart()], nr(700_000)), opdrachtVoor: opdrachtVoorTraject },
  werkjaar: {
    begin: vervolg([], [geopend()], nr(700_000)),
    opdrachtVoor: opdrachtVoorWerkjaar(true),
  },
  samenwerkingsverband: { begin: [], opdrachtVoor: opdrachtVoorVerband },
};
