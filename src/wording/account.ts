/** What goes wrong with accounts, in words: the same at every door. */
import type { AccountRefusal } from '../accounts/account-refused.js';

const ZINNEN: Readonly<Record<AccountRefusal, string>> = {
  EMAIL_ONGELDIG: 'Vul een e-mailadres in, zoals an@voorbeeld.be.',
  EMAIL_BEZET: 'Er is al een account met dit e-mailadres.',
  NAAM_LEEG: 'Vul je naam in.',
  NAAM_TE_LANG: 'Deze naam is te lang: hoogstens 100 tekens.',
  NAAM_ONLEESBAAR: 'Deze naam kan niet gelezen worden.',
  NAAM_BEZET:
    'Er is al iemand met deze naam. Zet er een letter bij, zodat jullie uit elkaar te houden zijn.',
  MEDEWERKER_WEG: 'Deze naam is er niet meer. Kies opnieuw.',
  HEEFT_AL_EEN_ACCOUNT: 'Deze medewerker heeft al een account.',
  ACCOUNT_WEG: 'Dit account is er niet.',
  LAATSTE_BEHEERDER: 'Er moet minstens één beheerder overblijven die zich kan aanmelden.',
  LINK_VERVALLEN: 'Deze link werkt niet (meer).',
  GEBLOKKEERD: 'Dit account is geblokkeerd. Geef het eerst vrij.',
  GEEN_ROL: 'Kies minstens één rol.',
  ROL_ONBEKEND:
    'Deze rol bestaat niet: kies uit medewerker, coordinator, stuurgroeplid en beheerder.',
  AANBOD_VERLOPEN:
    'Dat duurde te lang. Scan de nieuwe code hieronder, en typ de zes cijfers die de app dan toont.',
  CODE_FOUT:
    'Deze code klopt niet (meer). Typ de zes cijfers die je app nu toont; staat de klok van je telefoon juist?',
  GEEN_FACTOR: 'Er is geen tweede factor ingesteld.',
  PASSKEY_MISLUKT: 'Deze passkey kon niet bewaard worden. Maak hem opnieuw.',
  PASSKEY_ZONDER_NAAM: 'Geef de passkey een naam, zodat je later weet op welk toestel hij staat.',
  PASSKEY_NAAM_TE_LANG: 'Deze naam is te lang: hoogstens 100 tekens.',
  TOKEN_ZONDER_NAAM: 'Geef het token een naam, zodat je later weet waarvoor het dient.',
  TOKEN_NAAM_TE_LANG: 'Deze naam is te lang: hoogstens 100 tekens.',
  TOKEN_TE_VEEL: 'Je hebt al 50 tokens. Trek er eerst een in dat je niet meer gebruikt.',
  TE_KORT: 'Kies een wachtwoord van minstens 12 tekens.',
  TE_LANG: 'Dit wachtwoord is te lang: hoogstens 128 tekens.',
  TE_RADEN:
    'Dit wachtwoord is te makkelijk te raden. Kies bijvoorbeeld vier woorden die niets met elkaar of met jou te maken hebben.',
};

export const accountInWoorden = (reden: AccountRefusal): string => ZINNEN[reden];

/** Which refusals are about which field of a form. */
const VELDEN: readonly (readonly [RegExp, string])[] = [
  [/^CODE_FOUT$/u, 'code'],
  [/^EMAIL/u, 'email'],
  [/^NAAM/u, 'naam'],
  [/^TE_/u, 'wachtwoord'],
  [/^PASSKEY_(ZONDER_)?NAAM/u, 'passkeynaam'],
  [/^TOKEN_/u, 'tokennaam'],
  [/^(GEEN_ROL|ROL_ONBEKEND)$/u, 'rollen'],
  [/^(MEDEWERKER_WEG|HEEFT_AL_EEN_ACCOUNT)$/u, 'medewerkerId'],
];

/** The field of a form that it is about; undefined where it is about none. */
export const accountveld = (reden: AccountRefusal): string | undefined =>
  VELDEN.find(([over]) => over.test(reden))?.[1];

/** Why somebody was not let in: never whether there is such an account. */
export function aanmeldenInWoorden(
  uitkomst: { uitkomst: 'klopt-niet' } | { uitkomst: 'wacht' | 'druk'; seconds: number },
): string {
  if (uitkomst.uitkomst === 'druk')
    return `Te veel mensen melden zich nu tegelijk aan. Probeer het over ${duur(uitkomst.seconds)} opnieuw.`;
  if (uitkomst.uitkomst === 'klopt-niet')
    return 'E-mail en wachtwoord horen niet bij elkaar. Kijk beide na.';
  return `Er is te vaak geprobeerd. Wacht ${duur(uitkomst.seconds)} en probeer dan opnieuw.`;
}

/** The same of the second step. @param veld the field that was filled in: 'code' or 'herstelcode' */
export function secondStepInWords(
  uitkomst: { uitkomst: 'klopt-niet' } | { uitkomst: 'wacht'; seconds: number },
  veld: 'code' | 'herstelcode',
): string {
  if (uitkomst.uitkomst === 'wacht') return aanmeldenInWoorden(uitkomst);
  return veld === 'code'
    ? 'Deze code klopt niet (meer). Elke code werkt één keer: wacht tot je app een nieuwe toont.'
    : 'Deze herstelcode klopt niet, of is al gebruikt.';
}

function duur(seconds: number): string {
  if (seconds === 1) return '1 seconde';
  if (seconds < 60) return `${String(seconds)} seconden`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`;
}

/** What a token may do. */
export const BEREIK_IN_WOORDEN: Readonly<Record<'LEZEN' | 'SCHRIJVEN', string>> = {
  LEZEN: 'alleen lezen',
  SCHRIJVEN: 'lezen en schrijven',
};
