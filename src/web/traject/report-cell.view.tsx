/** A cell of a traject's table: its text with what can be done, or that it is still empty. */
import type { ComponentChildren, VNode } from 'preact';
import { FASE } from '../../wording/namen.js';
import { dagInWoorden } from '../../wording/ogenblik.js';
import { Icon } from '../shell/icons.js';
import { AroundAny } from '../shell/what-one-may.js';
import { Wijzig } from './actions.view.js';
import type { Stand } from './traject-source.service.js';
import type { TrajectFormName } from './forms/all-forms.js';

/** What the form asks beside the text: it does not print. */
export const Peildatum = ({ stand: { jaar, delen } }: { stand: Stand }): VNode | null => {
  const deel = delen.vind('STAND_VAN_ZAKEN', String(jaar))?.deel;
  if (!deel) return null;
  const fase = deel.fase ? ` · fase: ${FASE[deel.fase]}` : '';
  return (
    <p class="item-meta">
      zoals het is op {dagInWoorden(deel.peildatum)}
      {fase}
    </p>
  );
};

export const Leeg = ({ toen }: { toen: boolean }): VNode =>
  toen ? (
    <p class="stil">toen nog leeg</p>
  ) : (
    <p class="leeg">
      <Icon naam="let" /> nog leeg: moet er staan vóór het verslag
    </p>
  );

export const MetBewerken = (props: {
  naam?: TrajectFormName;
  waar: { trajectId: string; jaar: number };
  leeg: boolean;
  wat: string;
  children: ComponentChildren;
}): VNode => (
  <div class="item">
    <div class="item-tekst">{props.children}</div>
    {props.naam && (
      <AroundAny als="div" class="handelingen">
        <Wijzig naam={props.naam} waar={props.waar}>
          {props.leeg ? 'Aanvullen' : 'Bewerken'}
          <span class="onzichtbaar">: {props.wat}</span>
        </Wijzig>
      </AroundAny>
    )}
  </div>
);
