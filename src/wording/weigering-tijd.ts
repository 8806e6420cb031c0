/** Why something is no time, in the one sentence that says just that. */
import { getallenVanDag, laatsteDagVanMaand } from '../domain/kalender.js';
import { weekdagVan } from '../domain/tijd/kalenderweek.js';
import { MAANDEN, WEEKDAGEN } from '../domain/tijd/woorden.js';
import type { Weigeringen } from '../domain/weigering.js';

type Tijdcode =
  | 'tijd-onbegrepen'
  | 'tijd-te-lang'
  | 'tijd-achterstevoren'
  | 'dag-bestaat-niet'
  | 'week-bestaat-niet'
  | 'weekdag-klopt-niet';

const maandnaam = (maand: number): string => MAANDEN[maand - 1] ?? '';

const FEBRUARI = 2;
const SCHRIKKELDAG = 29;

const dagBestaatNiet = ({ dag, maand, jaar }: Weigeringen['dag-bestaat-niet']): string => {
  const naam = maandnaam(maand);
  if (maand === FEBRUARI && dag === SCHRIKKELDAG)
    return `29 februari bestaat niet in ${String(jaar)}: dat is geen schrikkeljaar.`;
  const dagen = laatsteDagVanMaand(jaar, maand);
  return dag === 0
    ? `0 ${naam} bestaat niet: een maand begint op de 1ste.`
    : `${String(dag)} ${naam} bestaat niet: ${naam} heeft ${String(dagen)} dagen.`;
};

const weekdagKloptNiet = ({ dag, weekdag }: Weigeringen['weekdag-klopt-niet']): string => {
  const { jaar, maand, dag: nummer } = getallenVanDag(dag);
  const echt = WEEKDAGEN[weekdagVan(dag)] ?? '';
  return `${String(nummer)} ${maandnaam(maand)} ${String(jaar)} is een ${echt}, geen ${weekdag}. Verbeter de weekdag of de datum, of laat de weekdag weg.`;
};

export const TIJDZINNEN: { [K in Tijdcode]: (feiten: Weigeringen[K]) => string } = {
  'tijd-onbegrepen': ({ tekst }) =>
    `"${tekst}" begrijpen we niet als tijd. Schrijf bijvoorbeeld "9 april 2022", "half mei", "in september", "Q1", "vanaf 9 april" of "onbekend", of kies om de woorden zo te bewaren, zonder datum.`,
  'tijd-te-lang': ({ meest }) => `Een tijd is hoogstens ${String(meest)} tekens lang.`,
  'tijd-achterstevoren': ({ tekst }) =>
    `"${tekst}" loopt achterstevoren: het einde ligt voor het begin.`,
  'dag-bestaat-niet': dagBestaatNiet,
  'week-bestaat-niet': ({ week, jaar }) => `Week ${String(week)} bestaat niet in ${String(jaar)}.`,
  'weekdag-klopt-niet': weekdagKloptNiet,
};
