import type { ComponentChildren, VNode } from 'preact';
import { Tekst } from '../../report/text-html.js';
import { stapnaam, stapZin } from '../../wording/stap-zin.js';
import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import { Icon } from '../shell/icons.js';
import { AroundAny, useMay } from '../shell/what-one-may.js';
import { DoButton, MoreMenu, Wijzig } from './actions.view.js';
import type { ItemProps } from './item.view.js';
import { Plaatsen } from './step-menu.view.js';
import { gelogd } from './who-when.js';
import { partElement, trajectFormAddress } from '../addresses.js';

/** @param props.achterhaald the steps that changed since it was written */
export const AlineaItem = (
  props: ItemProps & { achterhaald: readonly ProcesverloopRij[]; children: ComponentChildren },
): VNode => {
  const { rij, jaar, namen, alleenLezen, buren, achterhaald, children } = props;
  const waar = { trajectId: rij.streamId, jaar, deel: rij.id };
  return (
    <div class="item item-alinea" id={partElement('ALINEA', rij.id)}>
      <span class="icoon" />
      <div class="item-tekst">
        {children}
        <p class="item-meta">alinea · {gelogd(rij.bij, namen)}</p>
        {achterhaald.length > 0 && !alleenLezen && (
          <Achterhaald stappen={achterhaald} adres={trajectFormAddress('alinea-herzien', waar)} />
        )}
      </div>
      {!alleenLezen && (
        <AroundAny als="div" class="handelingen">
          <MoreMenu wat="deze alinea">
            <Wijzig naam="alinea-herzien" waar={waar}>
              Herschrijven
            </Wijzig>
            <Plaatsen rij={rij} jaar={jaar} buren={buren} />
            <DoButton naam="intrekken" waar={{ ...waar, deel: `ALINEA/${rij.id}` }}>
              Intrekken
            </DoButton>
          </MoreMenu>
        </AroundAny>
      )}
    </div>
  );
};

const Achterhaald = (props: { stappen: readonly ProcesverloopRij[]; adres: string }): VNode => {
  const may = useMay();
  return (
    <div class="achterhaald">
      <p class="alarm">
        <Icon naam="let" /> Deze tekst klopt niet meer met{' '}
        {props.stappen.map(({ stap }) => `"${stapnaam(stap!.gegevens)}"`).join(' en ')}: daar is
        later iets aan gewijzigd.
      </p>
      <p class="klein">Nu zou er staan:</p>
      <blockquote>
        {props.stappen.map(({ stap }) => (
          <Tekst tree={stapZin(stap!)} />
        ))}
      </blockquote>
      {may(props.adres) && (
        <p>
          <a href={`${props.adres}&voorstel=1`}>Dit voorstel overnemen</a> of{' '}
          <a href={props.adres}>zelf herschrijven</a>
        </p>
      )}
    </div>
  );
};
