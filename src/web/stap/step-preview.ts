/** What was typed, as a step that can already be told. */
import type { Dag } from '../../domain/dag.js';
import {
  STAPCODES,
  UITVOERDERS,
  type Redencode,
  type SoortUitvoerder,
  type StapGegevens,
  type StapStatus,
  type StapType,
} from '../../domain/traject/waarden.js';
import { leesModus } from '../../domain/modus.js';
import type { TeVertellen } from '../../wording/stap-zin.js';
import { een, type Invoer } from '../form/input.js';
import { meantNumber } from './next-number.js';
import { kindOf } from './step-orders.js';
import { wanneerUit, type Wanneer } from './when-input.js';

/** What the preview needs; `stap` is absent as long as there is nothing to tell. */
export interface Preview {
  readonly wanneer: Wanneer;
  readonly stap?: TeVertellen;
}

export function previewOf(invoer: Invoer, vandaag: Dag): Preview {
  const jaar = Number(een(invoer, 'werkjaar')) || Number(vandaag.slice(0, 4));
  const wanneer = wanneerUit(invoer, jaar, vandaag);
  const type = typeUit(invoer);
  if (!type || 'fout' in wanneer) return { wanneer };
  const gegevens: StapGegevens = {
    jaar,
    type,
    wanneer: wanneer.tijd,
    uitvoerder: uitvoerderUit(invoer),
    medewerkers: [],
    aantal: aantalUit(invoer),
    ...nummerUit(invoer),
    ...tekstenUit(invoer),
    ...modusUit(invoer),
  };
  return { wanneer, stap: { gegevens, ...toestandUit(invoer) } };
}

function typeUit(invoer: Invoer): StapType | undefined {
  const { type, typeTekst } = kindOf({
    type: een(invoer, 'type'),
    andertype: een(invoer, 'andertype'),
    typeTekst: een(invoer, 'typeTekst'),
  });
  const code = STAPCODES.find((bekend) => bekend === type);
  if (code) return { code };
  return typeTekst.trim() ? { code: 'ANDERS', tekst: typeTekst.trim() } : undefined;
}

function uitvoerderUit(invoer: Invoer): StapGegevens['uitvoerder'] {
  const soort: SoortUitvoerder =
    UITVOERDERS.find((bekend) => bekend === een(invoer, 'uitvoerder')) ?? 'BAZ';
  const omschrijving = een(invoer, 'uitvoerderNaam').trim();
  return { soort, ...(omschrijving ? { omschrijving } : {}) };
}

const aantalUit = (invoer: Invoer): StapGegevens['aantal'] => {
  const aantal = een(invoer, 'aantal').trim();
  return aantal === 'enkele' ? 'enkele' : Math.max(1, Number.parseInt(aantal, 10) || 1);
};

const nummerUit = (invoer: Invoer): Pick<StapGegevens, 'nummer'> => {
  const [type, nummerVoor, deeltrajectId] = ['type', 'nummerVoor', 'deeltrajectId'].map((naam) =>
    een(invoer, naam),
  ) as [string, string, string];
  const kind = kindOf({ type, andertype: een(invoer, 'andertype'), typeTekst: '' });
  const getypt = { nummer: een(invoer, 'nummer'), nummerVoor, deeltrajectId, type: kind.type };
  const nummer = Number.parseInt(meantNumber(getypt), 10);
  return nummer > 0 ? { nummer } : {};
};

const modusUit = (invoer: Invoer): Pick<StapGegevens, 'modus'> => {
  const modus = een(invoer, 'modus').trim();
  return modus ? { modus: leesModus(modus) } : {};
};

const tekstenUit = (invoer: Invoer): Partial<StapGegevens> =>
  Object.fromEntries(
    ['doel', 'plaats', 'aanwezigen', 'verslag']
      .map((naam) => [naam, een(invoer, naam).trim()])
      .filter(([, tekst]) => tekst),
  ) as Partial<StapGegevens>;

function toestandUit(invoer: Invoer): Pick<TeVertellen, 'status' | 'redencode' | 'toelichting'> {
  const toestand = een(invoer, 'toestand');
  if (toestand !== 'niet') return { status: toestand === 'gepland' ? 'GEPLAND' : 'GEHOUDEN' };
  const status: StapStatus = een(invoer, 'voorlopig')
    ? 'VOORLOPIG_NIET_DOORGEGAAN'
    : 'NIET_DOORGEGAAN';
  const redencode = een(invoer, 'redencode') as Redencode | '';
  const toelichting = een(invoer, 'toelichting').trim();
  return {
    status,
    ...(redencode ? { redencode } : {}),
    ...(toelichting ? { toelichting } : {}),
  };
}
