import type { VNode } from 'preact';
import type { TrajectRij } from '../../../projections/onderdelen/trajecten.query.js';
import type { Knoop } from '../../domain/werkjaar/werkjaar-delen.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';
import { OPEN_YEAR, reportAddress } from '../addresses.js';
import { newNodeAddress } from '../node-addresses.js';
import { useMay } from '../shell/what-one-may.js';
import type { OutlineTree } from './outline-tree.js';
import type { YearState } from './year-state.service.js';
import { Gaps } from './gaps.view.js';
import { Toevoegen } from './node-menu.view.js';
import { Balk } from './year-state.view.js';
import { Tak } from './outline.view.js';
import { NietIngedeeld, Ingetrokken } from './outside-report.view.js';

export interface WerkjaarProps {
  readonly jaar: number;
  readonly boom: OutlineTree;
  readonly stand: YearState;
  /** Trajecten that have no place in this year's report. */
  readonly los: readonly TrajectRij[];
  readonly ingetrokken: readonly Knoop[];
  readonly fouten: FormFaults;
}

export const Werkjaarpagina = (props: WerkjaarProps): VNode => {
  const { jaar, boom, stand, fouten } = props;
  const may = useMay();
  return (
    <>
      <ErrorSummary fouten={fouten} />
      <div class="titelregel">
        <h1>Werkjaar {jaar}</h1>
        <a class="knop" href={reportAddress(jaar)}>
          Verslag bekijken
        </a>
      </div>
      <Balk stand={stand.stand} />
      <div class="kolommen">
        <section aria-labelledby="opbouw">
          <h2 id="opbouw">Inhoud van het verslag</h2>
          {boom.knopen.length === 0 && (
            <p>
              Hier komt de inhoudstafel van het verslag: doelstellingen, rubrieken en trajecten,
              genummerd in hun volgorde.
              {may(newNodeAddress(jaar, 'HOOFDSTUK')) &&
                ' Begin met een eerste doelstelling of hoofdstuk.'}
            </p>
          )}
          <Tak {...props} ouderId={null} />
          <Toevoegen jaar={jaar} boom={boom} />
        </section>
        <div>
          <NietIngedeeld {...props} />
          <Gaps jaar={jaar} gaten={stand.gaten} />
          <Ingetrokken {...props} />
          <AnderJaar />
        </div>
      </div>
    </>
  );
};

const AnderJaar = (): VNode | null =>
  useMay()(OPEN_YEAR) ? (
    <section aria-labelledby="ander-jaar">
      <h2 id="ander-jaar">Ander jaar</h2>
      <p>
        <a href={OPEN_YEAR}>Werkjaar openen</a>
      </p>
    </section>
  ) : null;
