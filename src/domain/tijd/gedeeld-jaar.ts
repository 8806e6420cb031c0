/** The year that is written once, with the last of two days: 'op 24 januari en een terugkommoment op 28 februari 2023'. */
import { jarenErna } from './jaren.js';
import type { Ontleding } from './ontleed.js';

const MEEST_WOORDEN_ERTUSSEN = 4;

const voegtSamen = (tussen: string): boolean => {
  const woorden = tussen.match(/[\p{L}\d]+/gu) ?? [];
  return (
    !/[.!?;:()]/.test(tussen) &&
    woorden.length <= MEEST_WOORDEN_ERTUSSEN &&
    /^(?:,\s*)?(?:en|gevolgd door)\b/.test(tussen.trimStart())
  );
};

const jaarVan = ({ delen }: Ontleding): number | undefined => {
  const [{ onderdeel }] = delen;
  return onderdeel.precisie === 'DAG' || onderdeel.precisie === 'MAAND'
    ? onderdeel.jaar
    : undefined;
};

const isDagZonderJaar = ({ delen }: Ontleding): boolean =>
  delen.every(({ onderdeel }) => onderdeel.precisie === 'DAG' && onderdeel.jaar === undefined);

/** The days with the year of what follows, where `tussen` (the text between them) joins the two in one breath. */
export const metJaarVan = (
  ontleding: Ontleding,
  volgende: Ontleding,
  tussen: string,
): Ontleding => {
  const jaar = jaarVan(volgende);
  if (jaar === undefined || !isDagZonderJaar(ontleding) || !voegtSamen(tussen)) return ontleding;
  const [{ onderdeel: erna }] = volgende.delen;
  const [eerste, ...rest] = ontleding.delen.map((deel) => ({
    ...deel,
    onderdeel: { ...deel.onderdeel, jaar: jaar - jarenErna(deel.onderdeel, erna, false) },
  }));
  return eerste ? { ...ontleding, delen: [eerste, ...rest] } : ontleding;
};
