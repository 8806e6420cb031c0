/** Numbers that the report skips, with the way to what can be done about it for who may. */
import type { VNode } from 'preact';
import { yearAddress } from '../addresses.js';
import { nodeFormAddress } from '../node-addresses.js';
import { useMay } from '../shell/what-one-may.js';
import type { Gat } from '../werkjaar/year-state.service.js';

/** Nothing where all numbers follow on each other. */
export const Overgeslagen = (props: { jaar: number; gaten: readonly Gat[] }): VNode | null => {
  const { jaar, gaten } = props;
  const may = useMay();
  const [eerste] = gaten;
  if (!eerste) return null;
  return (
    <p class="melding">
      {gaten.map(({ cijfers, titel }) => `${cijfers} (${titel})`).join(', ')}:{' '}
      {gaten.length === 1 ? 'dit nummer wordt' : 'deze nummers worden'} overgeslagen, want het
      traject is ingetrokken.{' '}
      {may(nodeFormAddress('intrekken', jaar, eerste.trajectId)) && (
        <a href={`${yearAddress(jaar)}#gaten`}>Wat je kan doen</a>
      )}
    </p>
  );
};
