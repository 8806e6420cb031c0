/** Numbers that a report skips: told where its numbers are seen. */
import type { VNode } from 'preact';
import { trajectAddress } from '../addresses.js';
import { nodeFormAddress } from '../node-addresses.js';
import { AtOnce } from '../form/shell.view.js';
import { NEW_ID } from '../shell/slots.js';
import type { Gat } from './year-state.service.js';

/** Nothing where all numbers follow on each other. */
export const Gaps = ({ jaar, gaten }: { jaar: number; gaten: readonly Gat[] }): VNode | null =>
  gaten.length ? (
    <section aria-labelledby="gaten">
      <h2 id="gaten">Nummers die overgeslagen worden</h2>
      <ul class="los kaal">
        {gaten.map(({ trajectId, titel, cijfers }) => (
          <li>
            <span>
              {cijfers} ontbreekt: <a href={trajectAddress(trajectId, jaar)}>{titel}</a> is
              ingetrokken.
            </span>
            <AtOnce
              actie={nodeFormAddress('intrekken', jaar, trajectId)}
              verborgen={{ commandId: NEW_ID }}
              klasse="knop-klein"
            >
              Nummer weer gebruiken<span class="onzichtbaar">: {cijfers}</span>
            </AtOnce>
          </li>
        ))}
      </ul>
    </section>
  ) : null;
