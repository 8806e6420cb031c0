/** One item of a procesverloop: what it prints, how it stands, what can be done with it. */
import type { ComponentChildren, VNode } from 'preact';
import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import type { StapStatus } from '../../domain/traject/waarden.js';
import { RELATIE, STATUS } from '../../wording/namen.js';
import { stapnaam } from '../../wording/stap-zin.js';
import { Icon, type IconName } from '../shell/icons.js';
import { AroundAny } from '../shell/what-one-may.js';
import { DoButton } from './actions.view.js';
import { gelogd, type Namen } from './who-when.js';
import { StapMenu } from './step-menu.view.js';
import { partAddress, partElement } from '../addresses.js';

/** Where an item stands, and who did what; `buren` are absent where nothing may change. */
export interface ItemProps {
  readonly rij: ProcesverloopRij;
  readonly jaar: number;
  readonly namen: Namen;
  /** Names of linked steps, by their id. */
  readonly gekoppeld: ReadonlyMap<string, string>;
  readonly alleenLezen: boolean;
  readonly buren: Buren;
}

/** What the item would follow when it moves one place; undefined where it cannot. */
export interface Buren {
  readonly omhoog?: string;
  readonly omlaag?: string;
}

const ICOON: Readonly<Record<StapStatus, IconName>> = {
  GEPLAND: 'ring',
  GEHOUDEN: 'vol',
  GEEVALUEERD: 'vol',
  UITGESTELD: 'pauze',
  VOORLOPIG_NIET_DOORGEGAAN: 'kruis',
  NIET_DOORGEGAAN: 'kruis',
};

export const StapItem = (props: ItemProps & { children?: ComponentChildren }): VNode => {
  const { rij, namen, alleenLezen, children } = props;
  const stap = rij.stap!;
  const { status } = stap;
  const waar = { trajectId: rij.streamId, jaar: props.jaar, deel: rij.id };
  return (
    <div class={`item item-${status.toLowerCase()}`} id={partElement('STAP', rij.id)}>
      <Icon naam={ICOON[status]} />
      <div class="item-tekst">
        {children}
        <p class="item-meta">
          {STATUS[status]} · {gelogd(rij.bij, namen)}
        </p>
        <Gekoppeld {...props} />
      </div>
      {!alleenLezen && (
        <AroundAny als="div" class="handelingen">
          {(status === 'GEPLAND' || status === 'UITGESTELD') && (
            <DoButton
              naam="stap-gehouden"
              waar={waar}
              velden={{ revisie: String(rij.bij.revisie) }}
              klasse="knop-klein"
            >
              Gehouden?
              <Icon naam="vink" />
              <span class="onzichtbaar">: {stapnaam(stap.gegevens)}</span>
            </DoButton>
          )}
          <StapMenu {...props} />
        </AroundAny>
      )}
    </div>
  );
};

/** What it is linked to; what was withdrawn there has no name. */
const Gekoppeld = ({ rij, gekoppeld }: ItemProps): VNode => (
  <>
    {rij.stap!.koppelingen.map(
      ({ relatie, doelTrajectId, doelStapId }) =>
        gekoppeld.has(doelStapId) && (
          <p class="item-meta">
            {RELATIE[relatie]}{' '}
            <a href={partAddress(doelTrajectId, undefined, { soort: 'STAP', id: doelStapId })}>
              {gekoppeld.get(doelStapId)}
            </a>
          </p>
        ),
    )}
  </>
);
