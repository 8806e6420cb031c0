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
import { single, type FormInput } from '../form/input.js';
import { meantNumber } from './next-number.js';
import { kindOf } from './step-orders.js';
import { wanneerUit, type Wanneer } from './when-input.js';

/** What the preview needs; `stap` is absent as long as there is nothing to tell. */
export interface Preview {
  readonly wanneer: Wanneer;
  readonly stap?: TeVertellen;
}

export function previewOf(invoer: FormInput, vandaag: Dag): Preview {
  const jaar = Number(single(invoer, 'werkjaar')) || Number(vandaag.slice(0, 4));
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

function typeUit(invoer: FormInput): StapType | undefined {
  const { type, typeTekst } = kindOf({
    type: single(invoer, 'type'),
    andertype: single(invoer, 'andertype'),
    typeTekst: single(invoer, 'typeTekst'),
  });
  const code = STAPCODES.find((bekend) => bekend === type);
  if (code) return { code };
  return typeTekst.trim() ? { code: 'ANDERS', tekst: typeTekst.trim() } : undefined;
}

function uitvoerderUit(invoer: FormInput): StapGegevens['uitvoerder'] {
  const soort: SoortUitvoerder =
    UITVOERDERS.find((bekend) => bekend === single(invoer, 'uitvoerder')) ?? 'BAZ';
  const omschrijving = single(invoer, 'uitvoerderNaam').trim();
  return { soort, ...(omschrijving ? { omschrijving } : {}) };
}

const aantalUit = (invoer: FormInput): StapGegevens['aantal'] => {
  const aantal = single(invoer, 'aantal').trim();
  return aantal === 'enkele' ? 'enkele' : Math.max(1, Number.parseInt(aantal, 10) || 1);
};

const nummerUit = (invoer: FormInput): Pick<StapGegevens, 'nummer'> => {
  const [type, nummerVoor, deeltrajectId] = ['type', 'nummerVoor', 'deeltrajectId'].map((naam) =>
    single(invoer, naam),
  ) as [string, string, string];
  const kind = kindOf({ type, andertype: single(invoer, 'andertype'), typeTekst: '' });
  const getypt = { nummer: single(invoer, 'nummer'), nummerVoor, deeltrajectId, type: kind.type };
  const nummer = Number.parseInt(meantNumber(getypt), 10);
  return nummer > 0 ? { nummer } : {};
};

const modusUit = (invoer: FormInput): Pick<StapGegevens, 'modus'> => {
  const modus = single(invoer, 'modus').trim();
  return modus ? { modus: leesModus(modus) } : {};
};

const tekstenUit = (invoer: FormInput): Partial<StapGegevens> =>
  Object.fromEntries(
    ['doel', 'plaats', 'aanwezigen', 'verslag']
      .map((naam) => [naam, single(invoer, naam).trim()])
      .filter(([, tekst]) => tekst),
  ) as Partial<StapGegevens>;

function toestandUit(invoer: FormInput): Pick<TeVertellen, 'status' | 'redencode' | 'toelichting'> {
  const toestand = single(invoer, 'toestand');
  if (toestand !== 'niet') return { status: toestand === 'gepland' ? 'GEPLAND' : 'GEHOUDEN' };
  const status: StapStatus = single(invoer, 'voorlopig')
    ? 'VOORLOPIG_NIET_DOORGEGAAN'
    : 'NIET_DOORGEGAAN';
  const redencode = single(invoer, 'redencode') as Redencode | '';
  const toelichting = single(invoer, 'toelichting').trim();
  return {
    status,
    ...(redencode ? { redencode } : {}),
    ...(toelichting ? { toelichting } : {}),
  };
}
