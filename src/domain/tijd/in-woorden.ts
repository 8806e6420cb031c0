/** Single indications in words: '9 april 2022', 'half mei', 'september', 'zomer van 2022', 'begin 2020'. */
import type { EnkelePrecisie } from '../tijdsaanduiding.js';
import { geschrevenJaar, metJaar, naLidwoord, type Lezer } from './jaar.js';
import { leesKwartaal, leesQ } from './kwartaal.js';
import type { Onderdeel } from './onderdeel.js';
import { leesRelatief } from './relatief.js';
import { isTeken, isWoord, woordOp, type Gelezen } from './tokens.js';
import { leesSchooljaar, leesWeek, leesWeekMet } from './week.js';
import { seizoenVan } from './woorden.js';
import { leesDag, leesMaand } from './dag-in-woorden.js';

const leesSeizoen: Lezer = (tekst, i) => {
  const seizoen = seizoenVan(woordOp(tekst, i));
  if (!seizoen) return undefined;
  const gelezen = metJaar(tekst, { precisie: 'SEIZOEN', seizoen }, i + 1);
  const k = gelezen.volgende;
  const loopt = seizoen === 'winter' && isTeken(tekst, k, '-', '/');
  const volgend = loopt ? geschrevenJaar(tekst, k + 1) : undefined;
  return volgend && volgend.waarde - 1 === gelezen.waarde.jaar
    ? { ...gelezen, volgende: volgend.volgende }
    : gelezen;
};

const leesJaar: Lezer = (tekst, i) => {
  const k = isWoord(tekst, i, 'jaar', 'werkjaar') ? i + 1 : i;
  const jaar = geschrevenJaar(tekst, k);
  return jaar && { ...jaar, waarde: { precisie: 'JAAR', jaar: jaar.waarde } };
};

/** The 'jaar' of 'eind van het jaar'. */
const hetJaar: Lezer = (tekst, i) =>
  isWoord(tekst, i, 'jaar') ? { waarde: { precisie: 'JAAR' }, volgende: i + 1 } : undefined;

type Stuk = 'BEGIN' | 'MIDDEN' | 'EIND';

const STUKKEN: Record<string, Stuk> = {
  begin: 'BEGIN',
  eind: 'EIND',
  einde: 'EIND',
  midden: 'MIDDEN',
  mid: 'MIDDEN',
  half: 'MIDDEN',
  medio: 'MIDDEN',
};

const vanStuk = (stuk: Stuk, gelezen: Gelezen<Onderdeel> | undefined): ReturnType<Lezer> => {
  const precisie = gelezen?.waarde.precisie;
  if (!gelezen || (precisie !== 'MAAND' && precisie !== 'JAAR')) return undefined;
  const waarde = { ...gelezen.waarde, precisie: `${stuk}_${precisie}` satisfies EnkelePrecisie };
  return { ...gelezen, waarde: waarde as Onderdeel };
};

/** 'begin 2020', 'half mei', 'eind van het jaar'; 'eind van de zomer' has no bounds that we know. */
const leesStuk: Lezer = (tekst, i) => {
  const woord = woordOp(tekst, i);
  const stuk = Object.hasOwn(STUKKEN, woord) ? STUKKEN[woord] : undefined;
  if (!stuk) return undefined;
  const vanaf = isWoord(tekst, i + 1, 'van') || isTeken(tekst, i + 1, '-') ? i + 2 : i + 1;
  for (const k of new Set([vanaf, naLidwoord(tekst, vanaf)])) {
    const geheel =
      leesRelatief(tekst, k) ?? leesJaar(tekst, k) ?? leesMaand(tekst, k) ?? hetJaar(tekst, k);
    const gelezen = vanStuk(stuk, geheel);
    if (gelezen) return gelezen;
  }
  return undefined;
};

const LEZERS: readonly Lezer[] = [
  leesQ,
  leesWeek,
  (tekst, i) => leesWeekMet(tekst, i, leesDag),
  leesDag,
  leesStuk,
  leesRelatief,
  leesKwartaal,
  leesSchooljaar,
  leesSeizoen,
  leesMaand,
  leesJaar,
];

const leesEerste: Lezer = (tekst, i) => {
  for (const lees of LEZERS) {
    const gelezen = lees(tekst, i);
    if (gelezen) return gelezen;
  }
  return undefined;
};

/** The indication that starts at token `i`, without preposition or article; read once, however often it is asked. */
export const leesOnderdeel: Lezer = (tekst, i) => {
  if (tekst.gelezen.has(i)) return tekst.gelezen.get(i);
  const gelezen = leesEerste(tekst, i);
  tekst.gelezen.set(i, gelezen);
  return gelezen;
};
