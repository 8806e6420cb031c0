import type { VNode } from 'preact';
import type { TrajectRij } from '../../../projections/trajecten/trajecten.table.js';
import { FASE } from '../../wording/namen.js';

export const TrajectenLijst = ({ trajecten }: { trajecten: readonly TrajectRij[] }): VNode => (
  <>
    <div class="titelregel">
      <h1>Trajecten</h1>
      <a class="knop" href="/trajecten/nieuw">
        Traject beginnen
      </a>
    </div>
    {trajecten.length === 0 ? (
      <p>Hier komen alle trajecten te staan, met hun fase. Er is er nog geen.</p>
    ) : (
      <ul class="trajectenlijst kaal">
        {trajecten.map(({ streamId, titel, fase }) => (
          <li>
            <a href={`/trajecten/${streamId}`}>{titel}</a> <span class="stil">{FASE[fase]}</span>
          </li>
        ))}
      </ul>
    )}
  </>
);
