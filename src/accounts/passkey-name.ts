import { AccountRefused } from './account-refused.js';

const LONGEST = 100;

/** As its owner calls it: 'telefoon'. @throws AccountRefused */
export function requirePasskeyName(given: string): string {
  const name = given.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (!name || /\p{Cc}/u.test(name)) throw new AccountRefused('PASSKEY_ZONDER_NAAM');
  if (name.length > LONGEST) throw new AccountRefused('PASSKEY_NAAM_TE_LANG');
  return name;
}
