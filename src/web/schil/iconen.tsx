/** Icons of one kind: 24 × 24, strokes of 1.5 px, in the colour of the text. Always beside a word. */
import type { VNode } from 'preact';

const PADEN = {
  vol: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  ring: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  kruis: 'M7 7l10 10M17 7L7 17',
  pauze: 'M9 6v12M15 6v12',
  vink: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  meer: 'M5 12h.01M12 12h.01M19 12h.01',
  let: 'M12 8v5M12 16.5v.01M12 3.5l9 16H3l9-16Z',
} as const;
export type Icoonnaam = keyof typeof PADEN;

export const Icoon = ({ naam }: { naam: Icoonnaam }): VNode => (
  <svg class={`icoon icoon-${naam}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PADEN[naam]} />
  </svg>
);
