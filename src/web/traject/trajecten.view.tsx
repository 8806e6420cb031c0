import type { VNode } from 'preact';
import type { TrajectRij } from '../../../projections/onderdelen/trajecten.query.js';
import { FASE } from '../../wording/namen.js';
import { FormLink, useMay } from '../shell/what-one-may.js';
import { NEW_TRAJECT, TRAJECTEN, trajectAddress, trajectFormAddress } from '../addresses.js';
import { vraagVan, Zoalskeuze, type Zoals } from '../verslag/as-of-choice.view.js';

interface Props {
  readonly trajecten: readonly TrajectRij[];
  readonly ingetrokken: readonly TrajectRij[];
  /** The year whose numbers are shown; undefined while none was opened. */
  readonly jaar: number | undefined;
  /** Number in that year's report by id; '' where it has a place without a number. */
  readonly cijfers: ReadonlyMap<string, string>;
  readonly zoals: Zoals;
  /** This year, for an example where none was opened. */
  readonly dit: number;
}

export const TrajectenLijst = ({
  trajecten,
  ingetrokken,
  jaar,
  dit,
  cijfers,
  zoals,
}: Props): VNode => {
  const may = useMay();
  const [eerste] = ingetrokken;
  const magHerstellen =
    eerste !== undefined &&
    may(trajectFormAddress('herstellen', { trajectId: eerste.streamId, jaar: jaar ?? dit }));
  return (
    <>
      <div class="titelregel">
        <h1>Trajecten</h1>
        {!zoals.asOf && (
          <FormLink class="knop" href={NEW_TRAJECT}>
            Traject beginnen
          </FormLink>
        )}
      </div>
      <Zoalskeuze
        adres={TRAJECTEN}
        jaar={jaar ?? dit}
        zoals={zoals}
        behoud={jaar ? { jaar: String(jaar) } : {}}
      />
      {trajecten.length === 0 ? (
        <p>
          {zoals.asOf
            ? 'Op die dag was er nog geen traject.'
            : 'Hier komen alle trajecten te staan, met hun fase. Er is er nog geen.'}
        </p>
      ) : (
        <ul class="trajectenlijst kaal">
          {trajecten.map(({ streamId, titel, fase }) => (
            <li>
              <a href={trajectAddress(streamId, jaar) + dagIn(zoals, jaar)}>{titel}</a>
              <span class="stil klein">
                {FASE[fase]} · {plaats(jaar, cijfers.get(streamId))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {ingetrokken.length > 0 && (
        <details class="ingetrokken">
          <summary>Ingetrokken ({ingetrokken.length})</summary>
          <p class="stil">
            {'Deze trajecten staan in geen verslag. '}
            {magHerstellen
              ? 'Open er een om het te lezen of te herstellen.'
              : 'Open er een om het te lezen.'}
          </p>
          <ul class="trajectenlijst kaal">
            {ingetrokken.map(({ streamId, titel }) => (
              <li>
                <a href={trajectAddress(streamId, jaar)}>{titel}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** The day goes along: behind the year, or by itself. */
const dagIn = ({ asOf }: Zoals, jaar: number | undefined): string =>
  jaar ? vraagVan(asOf).replace('?', '&') : vraagVan(asOf);

function plaats(jaar: number | undefined, cijfers: string | undefined): string {
  if (!jaar) return 'nog geen werkjaar';
  if (cijfers === undefined) return `niet in het verslag van ${String(jaar)}`;
  return cijfers ? `${cijfers} in ${String(jaar)}` : `in het verslag van ${String(jaar)}`;
}
