/** What the form to log a step sent: as a command, and as a step that can already be told. */
import type { Type } from '@nestjs/common';
import type { Dag } from '../../domain/dag.js';
import { LogStap, PlanStap } from '../../domain/traject/stappen/loggen.js';
import {
  STAPCODES,
  UITVOERDERS,
  type Redencode,
  type SoortUitvoerder,
  type StapGegevens,
  type StapStatus,
  type StapType,
} from '../../domain/traject/waarden.js';
import type { TeVertellen } from '../../wording/stap.js';
import { een, type Invoer } from '../formulier/invoer.js';
import type { Fouten } from '../formulier/fouten.js';
import { inWoorden, wanneerUit, type Wanneer } from './wanneer.js';

const ZONDER_VOLGENDE =
  'Een volgende stap hoort bij een stap die gehouden is of niet doorging. Maak dit veld leeg, of log ze apart.';

export interface Opdracht {
  readonly klasse: Type<LogStap | PlanStap>;
  readonly velden: object;
}

/** The command, or what is wrong with what was typed. */
export function opdrachtUit(invoer: Invoer, vandaag: Dag): Opdracht | Fouten {
  const jaar = Number(een(invoer, 'werkjaar'));
  const wanneer = wanneerUit(invoer, jaar, vandaag);
  const volgende = volgendeUit(invoer, jaar, vandaag);
  const fouten = [
    ...('fout' in wanneer ? [{ veld: 'wanneer', zin: wanneer.fout }] : []),
    ...('fout' in volgende ? [{ veld: volgende.veld, zin: volgende.fout }] : []),
  ];
  if (fouten.length || 'fout' in wanneer || 'fout' in volgende) return fouten;
  const velden = { ...gewoneVelden(invoer), ...soortUit(invoer), jaar, wanneer: wanneer.tekst };
  if (een(invoer, 'toestand') === 'gepland') return { klasse: PlanStap, velden };
  return { klasse: LogStap, velden: { ...velden, ...afloop(invoer), ...volgende } };
}

const GEWOON = [
  ...['trajectId', 'stapId', 'deeltrajectId', 'nummer', 'modus', 'doel', 'plaats'],
  ...['uitvoerder', 'uitvoerderNaam', 'aanwezigen', 'verslag', 'aantal'],
] as const;

const gewoneVelden = (invoer: Invoer): Record<string, string> =>
  Object.fromEntries(GEWOON.map((naam) => [naam, een(invoer, naam)]));

function soortUit(invoer: Invoer): { type: string; typeTekst: string } {
  const gekozen = een(invoer, 'type');
  const ander = een(invoer, 'andertype');
  const type = gekozen === 'ANDERS' && ander ? ander : gekozen;
  return { type, typeTekst: type === 'ANDERS' ? een(invoer, 'typeTekst') : '' };
}

function afloop(invoer: Invoer): object {
  if (een(invoer, 'toestand') !== 'niet') return { uitkomst: 'GEHOUDEN' };
  return {
    uitkomst: een(invoer, 'voorlopig') ? 'VOORLOPIG_NIET_DOORGEGAAN' : 'NIET_DOORGEGAAN',
    redencode: een(invoer, 'redencode'),
    toelichting: een(invoer, 'toelichting'),
  };
}

function volgendeUit(
  invoer: Invoer,
  jaar: number,
  vandaag: Dag,
): { volgende?: object } | { veld: string; fout: string } {
  const [type, woorden] = [een(invoer, 'volgendeType'), een(invoer, 'volgendeWanneer').trim()];
  if (!type && !woorden) return {};
  if (een(invoer, 'toestand') === 'gepland') return { veld: 'volgendeType', fout: ZONDER_VOLGENDE };
  if (!type) return { veld: 'volgendeType', fout: 'Kies ook wat de volgende stap is.' };
  const wanneer = inWoorden(woorden, jaar, vandaag);
  if ('fout' in wanneer) return { veld: 'volgendeWanneer', fout: wanneer.fout };
  return { volgende: { stapId: een(invoer, 'volgendeId'), type, wanneer: wanneer.tekst } };
}

/** What the preview needs; `stap` is absent as long as there is nothing to tell. */
export interface Voorbeeld {
  readonly wanneer: Wanneer;
  readonly stap?: TeVertellen;
}

export function voorbeeldUit(invoer: Invoer, vandaag: Dag): Voorbeeld {
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
  };
  return { wanneer, stap: { gegevens, ...toestandUit(invoer) } };
}

function typeUit(invoer: Invoer): StapType | undefined {
  const { type, typeTekst } = soortUit(invoer);
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
  const nummer = Number.parseInt(een(invoer, 'nummer'), 10);
  return nummer > 0 ? { nummer } : {};
};

const tekstenUit = (invoer: Invoer): Partial<StapGegevens> =>
  Object.fromEntries(
    ['modus', 'doel', 'plaats', 'aanwezigen', 'verslag']
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
