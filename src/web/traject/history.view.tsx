/** Everything that was ever registered about a traject: by whom, when, what it was and what it became. */
import type { VNode } from 'preact';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';
import { STATUS } from '../../wording/namen.js';
import { stapnaam } from '../../wording/stap-zin.js';
import type { PastEvent } from '../past.service.js';
import { UndoButton } from '../shell/messages.js';
import { perMaand, wijzigingElement, type Wijziging } from './history.js';
import { TrajectKop } from './heading.view.js';
import type { Stand } from './traject-source.service.js';
import { timeline } from './timeline.js';
import { gelogd, wieIn, type Namen } from './who-when.js';
import { VoorvalItem } from './voorval.view.js';
import { partAddress } from '../addresses.js';

interface Props {
  readonly stand: Stand;
  readonly voorvallen: readonly PastEvent[];
  readonly namen: Namen;
  readonly stroom: string;
  readonly pad: string;
}

export const GeschiedenisPagina = (props: Props): VNode => (
  <>
    <TrajectKop stand={props.stand} tab="geschiedenis" alleenLezen={false} />
    <Stappen {...props} />
    <h2>Wat er gelogd werd</h2>
    <p class="stil">
      Het laatste staat bovenaan. Niets verdwijnt, tenzij iemand een tekst liet wissen.
    </p>
    {perMaand(props.voorvallen).map(({ naam, items: wijzigingen }) => (
      <section class="maand">
        <h3>{naam}</h3>
        <ol class="tijdlijn kaal">
          {wijzigingen.map((wijziging) => (
            <li id={wijzigingElement(wijziging)}>
              <WijzigingItem wijziging={wijziging} {...props} />
            </li>
          ))}
        </ol>
      </section>
    ))}
  </>
);

/** By when they took place, with the other clock beside it. */
const Stappen = ({ stand, namen }: Props): VNode | null => {
  const vakken = timeline(stand.verloop);
  if (!vakken.length) return null;
  return (
    <>
      <h2>Wat er gebeurde in {stand.jaar}</h2>
      {vakken.map(({ naam, items: rijen }) => (
        <section class="maand">
          <h3>{naam}</h3>
          <ol class="tijdlijn kaal">
            {rijen.map(({ id, stap, bij }) => (
              <li>
                <p>
                  <a href={partAddress(stand.trajectId, stand.jaar, { soort: 'STAP', id })}>
                    {stapnaam(stap!.gegevens)}
                  </a>
                </p>
                <p class="item-meta">
                  {STATUS[stap!.status]} · {gelogd(bij, namen)}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
};

const WijzigingItem = (props: Props & { wijziging: Wijziging }): VNode => {
  const { wijziging, namen, stroom, pad } = props;
  const { bij, voorvallen } = wijziging;
  return (
    <>
      <p class="item-meta">
        gelogd op <time dateTime={bij.op}>{ogenblikInWoorden(bij.op)}</time> door{' '}
        {wieIn(bij, namen)}
      </p>
      {voorvallen.map((voorval) => (
        <VoorvalItem voorval={voorval} />
      ))}
      {voorvallen[0]!.kanTerug && (
        <UndoButton
          stroom={stroom}
          commandId={bij.commandId}
          pad={`${pad}#${wijzigingElement(wijziging)}`}
          wat={voorvallen[0]!.zin}
        />
      )}
    </>
  );
};
