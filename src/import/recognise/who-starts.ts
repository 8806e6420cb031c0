/** Somebody who stands at the start of some words: BAZ, citizens, an organisation. */
import type { SoortUitvoerder } from '../../domain/traject/waarden.js';

export interface Actor {
  soort: SoortUitvoerder;
  /** In the words of the text; BAZ needs none. */
  omschrijving?: string;
  /** Taken because nobody else is named. */
  assumed?: true;
}

const EDGE = '(?![\\p{L}\\d])';
export const OURS = new RegExp(
  `(?<![\\p{L}\\d-])(?:we|wij|BAZ(?:-\\p{L}+)?|Burgers ?aan ?zet(?:-\\p{L}+)?|(?:ons|het) team|onze? (?:team|medewerkers?|collega'?s?|stafmedewerkers?)|(?:een |de )?stafmedewerkers?|teamleden|(?:een |de )?(?:collega|medewerker)s? van BAZ)${EDGE}`,
  'iu',
);

const CITIZENS =
  '(?:\\p{L}*(?:werkgroep|kerngroep|stuurgroep|groep|comit[eé]|kernteam|platform|wijkraad|dorpsraad|bewonersraad)|burgers?|bewoners(?:groep)?|buurtbewoners|buren|initiatiefne(?:mers?|emsters?)|vrijwilligers|trekkers?|bestuurders|inwoners|ouders|jongeren|leden|raad van bestuur)';
const ORGANISATIONS =
  "(?:\\p{L}*(?:gemeente|stad|provincie|departement|organisatie|vereniging|school|stichting|dienst|centrum|bibliotheek|partners?|bestuur|besturen|overheid|kabinet|minister|projecten|project|zorgraad|gemeenteraad|raad|burgemeester|schepen|gedeputeerde|consortium|federatie|koepel|ziekenfonds|mutualiteit|netwerk|fonds)|OCMW|CAW|\\p{Lu}{2,}(?:\\p{L}|\\d)*|\\p{Lu}[\\p{L}'’-]+ vzw)";
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:van|de|der|den|ter|te|\\p{Lu}[\\p{L}'’-]+))*";
const OPENER = "(?:(?:de|het|een|'t|hun|deze|dit|die|elke|alle|andere|lokale|plaatselijke|\\d+) )*";

const describe = (words: string): string =>
  words.trim().replace(/^(?:de|het|een|deze|dit|die) /iu, '');

const named = (words: string, soort: SoortUitvoerder): Actor => ({
  soort,
  omschrijving: describe(words),
});

/** With one adjective at most: 'de plaatselijke werkgroep', 'een Gentse school'. */
const startsWith = (source: string, flags: string): RegExp =>
  new RegExp(`^${OPENER}(?:\\p{L}+(?:e|se) )?${source}${EDGE}`, flags);
const STARTS_CITIZENS = startsWith(CITIZENS, 'iu');
const STARTS_ORGANISATION = startsWith(ORGANISATIONS, 'u');
export const STARTS_NAME = new RegExp(`^${NAME}${EDGE}`, 'u');

/** Room for 'een ' before our own name. */
const ARTICLE = 4;

/** Somebody who stands at the start of these words. */
export const whoStarts = (words: string): Actor | undefined => {
  const ours = OURS.exec(words);
  if (ours && ours.index <= ARTICLE) return { soort: 'BAZ' };
  const citizens = STARTS_CITIZENS.exec(words)?.[0];
  if (citizens) return named(citizens, 'INITIATIEFNEMER');
  const organisation = STARTS_ORGANISATION.exec(words.charAt(0).toLowerCase() + words.slice(1));
  const asWritten = organisation ?? STARTS_ORGANISATION.exec(words);
  return asWritten ? named(words.slice(0, asWritten[0].length), 'PARTNER') : undefined;
};
