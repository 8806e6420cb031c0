/** When a step was, as the form asks it: day, month and year, of which day and month may stay empty, or in words. */
import type { Dag } from '../../domain/dag.js';
import { leesTijd, leesTijdsaanduiding, type Leeskader } from '../../domain/tijd/lees.js';
import { isZelfdeTijd } from '../../domain/tijd/zelfde.js';
import { MAANDEN } from '../../domain/tijd/woorden.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { isWeigering } from '../../domain/weigering.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { weigeringInWoorden } from '../../wording/weigering-zin.js';
import { single, type FormInput } from '../form/input.js';

export type Wanneer =
  /** `onbegrepen`: the words can be kept as they are, for who chooses so. */
  | { readonly fout: string; readonly onbegrepen?: boolean }
  /** `tekst` is what the command gets; '' = not known. */
  | { readonly tekst: string; readonly tijd: Tijdsaanduiding };

/** Words win over the three fields. @param jaar the werkjaar, where no year is written */
export function wanneerUit(invoer: FormInput, jaar: number, vandaag: Dag): Wanneer {
  const woorden = single(invoer, 'woorden').trim();
  const zoBewaren = single(invoer, 'zonderDatum') === 'ja';
  if (woorden) return inWoorden(woorden, { werkjaar: jaar, vandaag, zoBewaren });
  const [dag, maand, jaartal] = ['dag', 'maand', 'jaar'].map((naam) => single(invoer, naam).trim());
  return uitVelden(dag!, maand!, jaartal!);
}

/** One field of words. */
export function inWoorden(woorden: string, kader: Leeskader): Wanneer {
  const tijd = leesTijd(woorden, kader);
  if (!isWeigering(tijd)) return { tekst: zonderVandaag(woorden, tijd, kader), tijd };
  return { fout: weigeringInWoorden(tijd), onbegrepen: tijd.weigering === 'tijd-onbegrepen' };
}

const OOIT = '1999-01-01';

/** 'gisteren' as the date that it is today: sent again tomorrow it is still that day. */
function zonderVandaag(woorden: string, tijd: Tijdsaanduiding, kader: Leeskader): string {
  const toen = leesTijd(woorden, { ...kader, vandaag: OOIT });
  return isWeigering(toen) || !isZelfdeTijd(toen, tijd) ? tijdInWoorden(tijd) : woorden;
}

/** Whether nobody would read a time in it, whatever year and day it is; then it can be kept as it is. */
export const isGeenTijd = (woorden: string): boolean => {
  const gelezen = inWoorden(woorden, { werkjaar: 2000, vandaag: '2000-01-01' });
  return 'fout' in gelezen && gelezen.onbegrepen === true;
};

function uitVelden(dag: string, maand: string, jaartal: string): Wanneer {
  if (!dag && !maand && !jaartal)
    return { tekst: '', tijd: leesTijdsaanduiding('', 0) as Tijdsaanduiding };
  if (!/^\d{4}$/.test(jaartal))
    return { fout: 'De datum moet een jaar van vier cijfers bevatten.' };
  if (!maand)
    return dag ? { fout: 'Vul ook de maand in, of laat de dag leeg.' } : alsTekst(jaartal, jaartal);
  const nummer = maandnummer(maand);
  if (!nummer) return { fout: `"${maand}" is geen maand. Schrijf bijvoorbeeld "april" of "4".` };
  const naam = MAANDEN[nummer - 1]!;
  if (!dag) return alsTekst(`${naam} ${jaartal}`, jaartal);
  if (!/^\d{1,2}$/.test(dag)) return { fout: `"${dag}" is geen dag. Schrijf een getal, zoals 9.` };
  return alsTekst(`${String(Number(dag))} ${naam} ${jaartal}`, jaartal);
}

const alsTekst = (tekst: string, jaartal: string): Wanneer =>
  inWoorden(tekst, { werkjaar: Number(jaartal) });

/** '4', '04', 'april', 'apr', 'apr.'; undefined for anything else. */
function maandnummer(maand: string): number | undefined {
  if (/^\d{1,2}$/.test(maand)) {
    const nummer = Number(maand);
    return nummer >= 1 && nummer <= MAANDEN.length ? nummer : undefined;
  }
  const gelezen = leesTijdsaanduiding(`${maand} 2000`, 2000);
  return gelezen?.precisie === 'MAAND' ? Number(gelezen.van.slice(5, 7)) : undefined;
}
