/** Every question that can be put, a line each, with the roles that may. Every door starts from this list. */
import { QUERIES } from '../../projections/queries.js';
import { BEHEREN, LEZEN } from '../access/rights.js';
import { VraagFeiten, VraagFeitenHandler } from './feiten.query.js';
import { VraagLogboek, VraagLogboekHandler } from './logboek.query.js';
import { VraagMedewerkers, VraagMedewerkersHandler } from './medewerkers.query.js';
import { VraagStappen, VraagStappenHandler } from './stappen.query.js';
import { VraagTwijfels, VraagTwijfelsHandler } from './twijfels.query.js';

/** Those that no read model answers by itself. */
export const OTHER_QUESTIONS = [
  { vraag: VraagFeiten, handler: VraagFeitenHandler, mag: LEZEN },
  { vraag: VraagMedewerkers, handler: VraagMedewerkersHandler, mag: LEZEN },
  { vraag: VraagStappen, handler: VraagStappenHandler, mag: LEZEN },
  { vraag: VraagTwijfels, handler: VraagTwijfelsHandler, mag: LEZEN },
  { vraag: VraagLogboek, handler: VraagLogboekHandler, mag: BEHEREN },
] as const;

export const QUESTIONS = [...QUERIES, ...OTHER_QUESTIONS];
