/** Icons of one set (Lucide): 24 × 24, strokes of 1.5 px, in the colour of the text. Always beside a word. */
import type { VNode } from 'preact';
import generated from './icons.generated.json' with { type: 'json' };

const { tekeningen } = generated;
export type IconName = keyof typeof tekeningen;

export const Icon = ({ naam }: { naam: IconName }): VNode => (
  <svg
    class={`icoon icoon-${naam}`}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    dangerouslySetInnerHTML={{ __html: tekeningen[naam] }}
  />
);
