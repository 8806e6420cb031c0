import { REGISTRY } from '../src/event-log/codec-registry.js';

/** JSON pointers of what a person typed in a part of this kind; `*` stands for each item of a list. */
export const tekstVelden = (categorie: string, soort: string): readonly string[] =>
  REGISTRY.parts(categorie)[soort] ?? [];
