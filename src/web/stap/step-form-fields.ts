/** What the form to log a step asks. */
import { choice, hidden, line, list, newId, screen, ticks } from '../form/fields.js';
import {
  ALL_KINDS,
  DETAILS,
  KEEP,
  OTHER_KINDS,
  REASONS,
  REPORT,
  USUAL_KINDS,
  WHICH,
} from './step-fields.js';
import { YEAR, type AroundNewStep } from './step.scene.js';

export const STEP_FIELDS = {
  stapId: newId(),
  volgendeId: screen(newId(), 'volgende.stapId'),
  werkjaar: screen(hidden(YEAR), 'jaar'),
  trajectId: list<AroundNewStep, string>(
    'Traject',
    ({ trajecten }) => [
      { value: '', label: 'Kies een traject' },
      ...trajecten.map(({ streamId, titel }) => ({ value: streamId, label: titel })),
    ],
    { shown: ({ traject }) => traject === undefined },
  ),
  type: choice('Wat was het?', USUAL_KINDS),
  andertype: screen(list('Wat dan?', OTHER_KINDS, { optional: false }), 'type'),
  typeTekst: line('In eigen woorden', { optional: false }),
  /** Asked in the four after it. */
  wanneer: line('Wanneer?', { optional: false }),
  dag: screen(line('Dag', { optional: false }), 'wanneer'),
  maand: screen(line('Maand', { optional: false }), 'wanneer'),
  jaar: line('Jaar'),
  woorden: screen(line('of in woorden', { optional: false }), 'wanneer'),
  zonderDatum: ticks('Geen datum', [KEEP], { optional: true }),
  toestand: screen(
    choice('Toestand', [
      { value: 'gehouden', label: 'Gehouden' },
      { value: 'gepland', label: 'Gepland' },
      { value: 'niet', label: 'Niet doorgegaan' },
    ]),
    'uitkomst',
  ),
  redencode: list('Waarom ging het niet door?', REASONS, { optional: false }),
  toelichting: line('In je eigen woorden'),
  voorlopig: screen(
    ticks(
      'Komt het er nog van?',
      [{ value: 'ja', label: 'Misschien wel: het gaat voorlopig niet door' }],
      { optional: true },
    ),
    'uitkomst',
  ),
  verslag: REPORT,
  ...DETAILS,
  ...WHICH,
  nummerVoor: screen(hidden()),
  volgendeType: screen(
    list('Wat?', [{ value: '', label: 'geen' } as const, ...ALL_KINDS], { optional: false }),
    'volgende.type',
    'volgende',
  ),
  volgendeWanneer: screen(line('Wanneer? In woorden', { optional: false }), 'volgende.wanneer'),
  volgendeZonderDatum: screen(
    ticks('Wat doen we met deze woorden?', [KEEP], { optional: true }),
    'volgende.zonderDatum',
  ),
} as const;
