/** Lines of the access log in words. */
import type { AccessKind } from '../../accounts/access-log.service.js';
import type { AccessLine } from '../../accounts/access-log-list.service.js';
import { ROLLEN, type Deur } from '../../domain/rol.js';
import { BEREIK_IN_WOORDEN } from '../../wording/account.js';
import { rolNaam } from '../../wording/mag.js';

export const WAT: Readonly<Record<AccessKind, string>> = {
  AANGEMELD: 'aangemeld',
  AFGEMELD: 'afgemeld',
  AANMELDEN_GEWEIGERD: 'aanmelden mislukt',
  AANMELDEN_MOET_WACHTEN: 'te vaak geprobeerd aan te melden',
  GEWEIGERD: 'vroeg iets dat niet mag',
  ACCOUNT_GEMAAKT: 'account gemaakt',
  ROLLEN_GEGEVEN: 'rollen gegeven',
  GEBLOKKEERD: 'geblokkeerd',
  VRIJGEGEVEN: 'vrijgegeven',
  WACHTWOORD_GEZET: 'wachtwoord gekozen',
  EMAIL_GEWIJZIGD: 'e-mailadres gewijzigd',
  SESSIES_BEEINDIGD: 'toestellen afgemeld',
  LINK_GEMAAKT: 'link gemaakt',
  FACTOR_GEWIJZIGD: 'tweede factor gewijzigd',
  TOKEN_GEMAAKT: 'token gemaakt',
  TOKEN_INGETROKKEN: 'token ingetrokken',
  OPDRACHTREGEL: 'opdrachtregel gebruikt',
  EXPORT: 'gegevens meegenomen',
  CONTACTGEGEVENS_GELEZEN: 'contactgegevens gelezen',
};

export const DEUR: Readonly<Record<Deur, string>> = {
  WEB: 'pagina',
  API: 'API',
  CLI: 'opdrachtregel',
  IMPORT: 'inlezen',
  SYSTEEM: 'Trajectboek zelf',
};

/** Codes that stand as values of details. */
const CODES: Readonly<Record<string, string>> = {
  INVITE: 'uitnodiging',
  RESET: 'nieuw wachtwoord',
  ...BEREIK_IN_WOORDEN,
  TOTP: 'met een code van de app',
  RECOVERY_CODE: 'met een herstelcode',
  PASSKEY: 'met een passkey',
  TWEEDE_STAP: 'bij de tweede factor',
  APP_ERBIJ: 'app ingesteld',
  APP_WEG: 'app weggehaald',
  HERSTELCODES: 'nieuwe herstelcodes',
  PASSKEY_ERBIJ: 'passkey erbij',
  PASSKEY_WEG: 'passkey weggehaald',
  FACTOREN_GEWIST: 'alles gewist',
  FACTOR_GEVRAAGD: 'gevraagd',
  FACTOR_NIET_GEVRAAGD: 'niet meer gevraagd',
  TOEGANGSLOGBOEK: 'toegangslogboek',
  EIGEN_GEGEVENS: 'de eigen gegevens',
  ...Object.fromEntries(ROLLEN.map((rol) => [rol, rolNaam(rol)])),
};

/** What a number or a yes is about. */
const NAMES: Readonly<Record<string, string>> = {
  days: 'dagen',
  aantal: 'aantal',
  ownDevice: 'eigen toestel',
  mag: 'mag alleen',
  token: 'token',
};

/** 'alleen lezen; dagen: 90'; '' where there is nothing to say. */
export function bijzonderheden({ details }: Pick<AccessLine, 'details'>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => {
      if (value === true) return NAMES[name] ?? name;
      const words = [value].flat().map((one) => CODES[String(one)] ?? String(one));
      const about = NAMES[name];
      return about ? `${about}: ${words.join(', ')}` : words.join(', ');
    })
    .join('; ');
}

/** Who did it; nobody may have been signed in. */
export const doorWie = ({ who, door }: Pick<AccessLine, 'who' | 'door'>): string => {
  if (who !== null) return who;
  return door === 'CLI' || door === 'SYSTEEM' ? 'Trajectboek zelf' : 'niemand aangemeld';
};

/** Whom it is about, where that is somebody else than who did it. */
export const overWie = ({ who, about }: Pick<AccessLine, 'who' | 'about'>): string =>
  about === who ? '' : (about ?? '');
