/** Steps that one sentence tells or could tell, and the choice between both. */
import type { ComponentChildren, VNode } from 'preact';
import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import { trajectFormAddress } from '../addresses.js';
import { AtOnce } from '../form/shell.view.js';
import { NEW_ID } from '../shell/slots.js';
import { AroundAny } from '../shell/what-one-may.js';
import type { FoundParts } from './found-parts.js';
import { DoButton } from './actions.view.js';

interface Props {
  /** Of the last of the steps: it has the offer. */
  readonly rij: ProcesverloopRij;
  readonly jaar: number;
  readonly delen: FoundParts;
}

/** Nothing where they are all in one sentence already, or differ in more than their day. */
export const SamenAfdrukken = ({ rij, jaar, delen }: Props): VNode | null => {
  if (!rij.samenTeDrukken) return null;
  const { bundelId, stapIds } = rij.samenTeDrukken;
  const actie = trajectFormAddress('samen-afdrukken', {
    ...{ trajectId: rij.streamId, jaar },
    deel: rij.id,
  });
  return (
    <AroundAny als="div" class="handelingen erbij">
      <AtOnce
        actie={actie}
        klasse="knop-klein"
        verborgen={{
          commandId: NEW_ID,
          bundelId: bundelId ?? NEW_ID,
          revisie: String(bundelId ? delen.revisie('BUNDEL', bundelId) : -1),
        }}
        velden={stapIds.map((id) => ['stapIds', id] as const)}
      >
        Samen afdrukken: in totaal {stapIds.length} keer
      </AtOnce>
    </AroundAny>
  );
};

/** The sentence, and the way back to one for each step. @param props.rij the first of the steps */
export const InEenZin = (props: {
  rij: ProcesverloopRij;
  jaar: number;
  alleenLezen: boolean;
  children: ComponentChildren;
}): VNode => {
  const { rij, jaar, alleenLezen, children } = props;
  const deel = `BUNDEL/${rij.bundelId ?? ''}/${rij.id}`;
  return (
    <div class="samen">
      {children}
      {!alleenLezen && (
        <AroundAny als="div" class="handelingen erbij">
          <DoButton
            naam="apart-afdrukken"
            waar={{ trajectId: rij.streamId, jaar, deel }}
            klasse="knop-klein"
          >
            Weer apart afdrukken
          </DoButton>
        </AroundAny>
      )}
    </div>
  );
};
