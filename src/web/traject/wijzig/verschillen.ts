import { alle, type Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import type { Bewerking, Omgeving } from './bewerking.js';

/** One field of which two people wrote something else. */
export interface Verschil {
  readonly label: string;
  readonly mijne: string;
  readonly hunne: string;
}

/** The fields that differ, by their label: the same text may stand in another place of the form. */
export function verschillen(
  wat: Bewerking,
  omgeving: Omgeving,
  { mijne, hunne }: { mijne: Invoer; hunne: Invoer },
): Verschil[] {
  const [van, tot] = [mijne, hunne].map((waarden) => leesbaar(wat, omgeving, waarden));
  const labels = [...new Set([...van!.keys(), ...tot!.keys()])];
  return labels
    .map((label) => ({
      label,
      mijne: van!.get(label) ?? '',
      hunne: tot!.get(label) ?? '',
    }))
    .filter((verschil) => zelfde(verschil.mijne) !== zelfde(verschil.hunne));
}

/** A browser sends line ends of its own. */
const zelfde = (tekst: string): string => tekst.replace(/\r\n?/g, '\n').trim();

function leesbaar(wat: Bewerking, omgeving: Omgeving, waarden: Invoer): Map<string, string> {
  const velden = [...wat.velden(omgeving, waarden), ...(wat.details?.(omgeving) ?? [])];
  return new Map(velden.map((veld) => [veld.label, waardeVan(veld, waarden)]));
}

const waardeVan = ({ naam, opties }: Veld, waarden: Invoer): string =>
  alle(waarden, naam)
    .map((waarde) => opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde)
    .join(', ');
