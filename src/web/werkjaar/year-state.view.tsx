/** How far a year's report is: a bar with its words, and what is missing, each with the place where it is filled in. */
import type { VNode } from 'preact';
import type { Rij } from '../../../projections/jaartabel/jaartabel.table.js';
import type { Gemis, Volledigheid } from '../../report/completeness.js';
import { stapnaam } from '../../wording/stap-zin.js';
import { useMay } from '../shell/what-one-may.js';
import { Icon } from '../shell/icons.js';
import { gapAddress } from '../source-addresses.js';

const RIJ: Readonly<Record<Rij, string>> = {
  DOEL: 'Doel',
  PROCESVERLOOP: 'Procesverloop',
  STAND_VAN_ZAKEN: 'Stand van zaken',
  LESSONS_LEARNED: 'Lessons learned',
};

/** 'Stand van zaken ontbreekt' */
export function gemisInWoorden(gemis: Gemis): string {
  switch (gemis.wat) {
    case 'CEL_LEEG':
      return `${RIJ[gemis.rij]} ${gemis.rij === 'LESSONS_LEARNED' ? 'ontbreken' : 'ontbreekt'}`;
    case 'DATUM_ONTBREEKT':
      return `Datum ontbreekt: ${stapnaam(gemis.stap.gegevens)}`;
    case 'DATUM_VOORBIJ':
      return `Gepland, datum voorbij: ${stapnaam(gemis.stap.gegevens)}`;
    case 'TEKST_ACHTERHAALD':
      return 'Een alinea past niet meer bij haar stappen';
  }
}

/** '28 vakken: 21 klaar' */
const inWoorden = ({ vakken, klaar }: Volledigheid): string =>
  `${String(vakken)} vakken: ${String(klaar)} klaar`;

/** Nothing for a year without trajecten: there is nothing to be counted. */
export const Balk = ({ stand }: { stand: Volledigheid }): VNode | null =>
  stand.vakken ? (
    <div class="balk">
      <p>{inWoorden(stand)}</p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="balk-baan" width="100" height="6" />
        <rect class="balk-klaar" width={(100 * stand.klaar) / stand.vakken} height="6" />
      </svg>
    </div>
  ) : null;

/** 'klaar' or '2 open', in words, colour and icon. */
export const Open = ({ gemis }: { gemis: readonly Gemis[] }): VNode =>
  gemis.length ? (
    <span class="open alarm">
      <Icon naam="let" />
      {String(gemis.length)} open
    </span>
  ) : (
    <span class="open klaar">
      <Icon naam="vink" />
      klaar
    </span>
  );

export const GemisLijst = (props: { gemis: readonly Gemis[]; jaar: number }): VNode => {
  const may = useMay();
  return (
    <ul class="gemis kaal">
      {props.gemis.map((gemis) => (
        <li>
          <a href={gapAddress(gemis, props.jaar, may)}>{gemisInWoorden(gemis)}</a>
        </li>
      ))}
    </ul>
  );
};
