/**
 * A time in Dutch words, always the same for the same bounds and always with the year, so that a report reads evenly
 * whatever was typed. `leesTijdsaanduiding` reads every form back.
 */
import { getallenVanDag, laatsteDagVanMaand } from '../domain/kalender.js';
import { MAANDEN, SEIZOENEN, type Seizoen } from '../domain/tijd/woorden.js';
import type { Tijdsaanduiding } from '../domain/tijdsaanduiding.js';

interface Getallen {
  jaar: number;
  maand: number;
  dag: number;
}

const ONBEKEND = 'datum onbekend';

const maandnaam = (maand: number): string => MAANDEN[maand - 1] ?? '';

const dagInWoorden = ({ dag, maand }: Getallen): string => `${String(dag)} ${maandnaam(maand)}`;

const seizoen = ({ maand }: Getallen): Seizoen =>
  (Object.keys(SEIZOENEN) as Seizoen[]).find((naam) => SEIZOENEN[naam] === maand) ?? 'winter';

const jaren = (van: Getallen, tot: Getallen): string => {
  if (van.jaar === tot.jaar) return String(van.jaar);
  const teken = tot.jaar - van.jaar === 1 ? ' en ' : '-';
  return `${String(van.jaar)}${teken}${String(tot.jaar)}`;
};

const kwartalen = (van: Getallen, tot: Getallen): string => {
  const [eerste, laatste] = [Math.ceil(van.maand / 3), Math.ceil(tot.maand / 3)];
  if (eerste === laatste) return `Q${String(eerste)} ${String(van.jaar)}`;
  const woord = laatste - eerste === 1 ? 'en' : 'tot';
  return `Q${String(eerste)} ${woord} Q${String(laatste)} ${String(van.jaar)}`;
};

const isHeleMaanden = (van: Getallen, tot: Getallen): boolean =>
  van.dag === 1 && tot.dag === laatsteDagVanMaand(tot.jaar, tot.maand);

/** The shortest of years, months and days that says exactly these bounds. */
const bereik = (van: Getallen, tot: Getallen): string => {
  const heleMaanden = isHeleMaanden(van, tot);
  const zelfdeJaar = van.jaar === tot.jaar;
  if (heleMaanden && !zelfdeJaar && van.maand === 1 && tot.maand === 12)
    return `van ${String(van.jaar)} tot eind ${String(tot.jaar)}`;
  const inMaanden = heleMaanden && (!zelfdeJaar || van.maand !== tot.maand);
  const kant = (getallen: Getallen): string =>
    inMaanden ? maandnaam(getallen.maand) : dagInWoorden(getallen);
  const beginjaar = zelfdeJaar ? '' : ` ${String(van.jaar)}`;
  return `van ${kant(van)}${beginjaar} tot ${kant(tot)} ${String(tot.jaar)}`;
};

type Woorden = (van: Getallen, tot: Getallen) => string;

const PER_PRECISIE: Record<Tijdsaanduiding['precisie'], Woorden> = {
  DAG: (van) => `${dagInWoorden(van)} ${String(van.jaar)}`,
  MAAND: (van) => `${maandnaam(van.maand)} ${String(van.jaar)}`,
  KWARTAAL: kwartalen,
  SEIZOEN: (van) => `${seizoen(van)} ${String(van.jaar)}`,
  JAAR: jaren,
  BEGIN_JAAR: (van) => `begin ${String(van.jaar)}`,
  EIND_JAAR: (van) => `eind ${String(van.jaar)}`,
  IN_DE_LOOP_VAN: (van, tot) => `in de loop van ${jaren(van, tot)}`,
  BEREIK: bereik,
  ONBEKEND: () => ONBEKEND,
};

/** '9 april 2022', 'Q1 en Q2 2022', 'zomer 2022', 'van 4 maart tot 2 juni 2022', 'datum onbekend'. */
export const tijdInWoorden = ({ precisie, van, tot }: Tijdsaanduiding): string =>
  van === null || tot === null
    ? ONBEKEND
    : PER_PRECISIE[precisie](getallenVanDag(van), getallenVanDag(tot));

/** 'in het najaar van 2022' */
const inSeizoen = (inWoorden: string): string => {
  const [naam = '', jaar = ''] = inWoorden.split(' ');
  return `in ${naam.endsWith('jaar') ? 'het' : 'de'} ${naam} van ${jaar}`;
};

/** As it stands after a noun: 'op 9 april 2022', 'in de zomer van 2022', 'begin 2020'; '' where it is not known. */
export const metVoorzetsel = (tijd: Tijdsaanduiding): string => {
  const inWoorden = tijdInWoorden(tijd);
  if (inWoorden === ONBEKEND) return '';
  switch (tijd.precisie) {
    case 'DAG':
      return `op ${inWoorden}`;
    case 'MAAND':
    case 'KWARTAAL':
    case 'JAAR':
      return `in ${inWoorden}`;
    case 'SEIZOEN':
      return inSeizoen(inWoorden);
    default:
      return inWoorden;
  }
};
