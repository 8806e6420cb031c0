/** Fields that several forms about a year have. */
import type { Veld } from '../formulier/velden.js';

export const TITEL: Veld = { naam: 'titel', label: 'Titel', soort: 'regel' };

export const TEKSTVELDEN: readonly Veld[] = [
  { naam: 'kop', label: 'Kop', soort: 'regel', optioneel: true },
  {
    naam: 'tekst',
    label: 'Tekst',
    soort: 'tekst',
    hint: 'Een witregel maakt een nieuwe alinea; een regel die met "- " begint, wordt een punt van een lijst.',
  },
];
