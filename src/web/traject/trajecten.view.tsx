import type { VNode } from 'preact';
import type { TrajectRij } from '../../../projections/onderdelen/trajecten.query.js';
import { FASE } from '../../wording/namen.js';
import { NEW_TRAJECT, trajectAddress } from '../addresses.js';

interface Props {
  readonly trajecten: readonly TrajectRij[];
  /** The year whose numbers are shown; undefined while none was opened. */
  readonly jaar: number | undefined;
  /** Number in that year's report by id; '' where it has a place without a number. */
  readonly cijfers: ReadonlyMap<string, string>;
}

export const TrajectenLijst = ({ trajecten, jaar, cijfers }: Props): VNode => (
  <>
    <div class="titelregel">
      <h1>Trajecten</h1>
      <a class="knop" href={NEW_TRAJECT}>
        Traject beginnen
      </a>
    </div>
    {trajecten.length === 0 ? (
      <p>Hier komen alle trajecten te staan, met hun fase. Er is er nog geen.</p>
    ) : (
      <ul class="trajectenlijst kaal">
        {trajecten.map(({ streamId, titel, fase }) => (
          <li>
            <a href={trajectAddress(streamId, jaar)}>{titel}</a>
            <span class="stil klein">
              {FASE[fase]} · {plaats(jaar, cijfers.get(streamId))}
            </span>
          </li>
        ))}
      </ul>
    )}
  </>
);

function plaats(jaar: number | undefined, cijfers: string | undefined): string {
  if (!jaar) return 'nog geen werkjaar';
  if (cijfers === undefined) return `niet in het verslag van ${String(jaar)}`;
  return cijfers ? `${cijfers} in ${String(jaar)}` : `in het verslag van ${String(jaar)}`;
}
