/** What was withdrawn from a traject, behind a click: nothing is ever gone. */
import type { VNode } from 'preact';
import { DoButton } from './actions.view.js';
import { type Props, Regel } from './around-lists.view.js';
import { naamVan } from './part-name.js';

/** Behind a click: nothing is ever gone. */
export const Ingetrokken = ({ stand, waar }: Props): VNode | null => {
  const weg = stand.delen.ingetrokken;
  if (!weg.length) return null;
  return (
    <details class="ingetrokken">
      <summary>Toon ingetrokken ({weg.length})</summary>
      <ul class="kaal">
        {weg.map(({ deel }) => (
          <Regel
            menu={
              <DoButton
                naam="herstellen"
                waar={{ ...waar, deel: `${deel.soort}/${deel.id}` }}
                klasse="knop-klein"
              >
                Herstellen<span class="onzichtbaar">: {naamVan(deel)}</span>
              </DoButton>
            }
          >
            {naamVan(deel)}
          </Regel>
        ))}
      </ul>
    </details>
  );
};
