/** What an importer could also have read otherwise, and what a person does about it. */

/** What to do about a doubt, by what became of the words: Dutch sentences. */
export const WHAT_TO_DO = {
  LEFT_OUT: 'Hoort het toch in het verslag, zet het er dan zelf bij.',
  HEADING: 'Klopt een kop of zijn plaats niet, verander dat in de opbouw van het werkjaar.',
  ROW: 'Staat een tekst in het verkeerde vak, zet ze dan in het juiste en haal ze hier weg.',
  EMPTY: 'Vul het vak in bij het traject, als er iets in hoort.',
  LIST: 'Is een zin verkeerd geknipt, herstel hem dan in zijn vak.',
  STEP: 'Kijk de stap na bij het traject, en verbeter haar stand of haar dag waar nodig.',
  NO_STEP: 'Log de stap zelf bij het traject als ze moet meetellen.',
  YEAR: 'Is het het verkeerde jaar of bestand, begin dan opnieuw in een lege gegevensmap.',
} as const;

export type WhatToDo = keyof typeof WHAT_TO_DO;

/** Lines count from 1. */
export interface Doubt {
  readonly line: number;
  /** A Dutch sentence; its first letter may be small and its full stop missing. */
  readonly message: string;
  readonly todo: WhatToDo;
}

/** What was doubted, as a whole Dutch sentence. */
export const doubtInWords = ({ message }: Pick<Doubt, 'message'>): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?…]$/u.test(message) ? '' : '.'}`;
