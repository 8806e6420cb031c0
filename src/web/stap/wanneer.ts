/** When a step was, as the form asks it: day, month and year, of which day and month may stay empty, or in words. */
import type { Dag } from '../../domain/dag.js';
import { dagUitGetallen, plusDagen } from '../../domain/kalender.js';
import { leesTijdsaanduiding } from '../../domain/tijd/lees.js';
import { MAANDEN } from '../../domain/tijd/woorden.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { dagInWoorden } from '../../wording/ogenblik.js';
import { een, type Invoer } from '../formulier/invoer.js';

export type Wanneer =
  | { readonly fout: string }
  /** `tekst` is what the command gets; '' = not known. */
  | { readonly tekst: string; readonly tijd: Tijdsaanduiding };

/** Words win over the three fields. @param jaar the werkjaar, where no year is written */
export function wanneerUit(invoer: Invoer, jaar: number, vandaag: Dag): Wanneer {
  const woorden = een(invoer, 'woorden').trim();
  if (woorden) return inWoorden(woorden, jaar, vandaag);
  const [dag, maand, jaartal] = ['dag', 'maand', 'jaar'].map((naam) => een(invoer, naam).trim());
  return uitVelden(dag!, maand!, jaartal!);
}

const VANDAAG: Readonly<Record<string, number>> = { vandaag: 0, gisteren: -1, eergisteren: -2 };

/** One field of words, which also knows 'vandaag' and 'gisteren'. */
export function inWoorden(woorden: string, jaar: number, vandaag: Dag): Wanneer {
  const dagen = VANDAAG[woorden.toLowerCase()];
  const tekst = dagen === undefined ? woorden : dagInWoorden(plusDagen(vandaag, dagen));
  const tijd = leesTijdsaanduiding(tekst, jaar);
  return tijd
    ? { tekst, tijd }
    : {
        fout: `"${woorden}" begrijpen we niet als tijd. Schrijf bijvoorbeeld "in september", "Q1", "zomer ${String(jaar)}" of "onbekend".`,
      };
}

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
  const bestaat = dagUitGetallen(Number(jaartal), nummer, Number(dag));
  return bestaat
    ? alsTekst(`${String(Number(dag))} ${naam} ${jaartal}`, jaartal)
    : { fout: `De dag "${dag}" bestaat niet in ${naam} ${jaartal}.` };
}

function alsTekst(tekst: string, jaartal: string): Wanneer {
  const tijd = leesTijdsaanduiding(tekst, Number(jaartal));
  return tijd ? { tekst, tijd } : { fout: `"${tekst}" begrijpen we niet als tijd.` };
}

/** '4', '04', 'april', 'apr', 'apr.'; undefined for anything else. */
function maandnummer(maand: string): number | undefined {
  if (/^\d{1,2}$/.test(maand)) {
    const nummer = Number(maand);
    return nummer >= 1 && nummer <= MAANDEN.length ? nummer : undefined;
  }
  const gelezen = leesTijdsaanduiding(`${maand} 2000`, 2000);
  return gelezen?.precisie === 'MAAND' ? Number(gelezen.van!.slice(5, 7)) : undefined;
}
