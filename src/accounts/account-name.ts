/** How somebody may be called who has an account. */
import { cleanName, isUnreadableName } from '../medewerkers/readable-name.js';
import { AccountRefused } from './account-refused.js';

const LONGEST_NAME = 100;

/** @returns the name as it is kept. @throws AccountRefused */
export function requireName(given: string): string {
  const naam = cleanName(given);
  if (!naam) throw new AccountRefused('NAAM_LEEG');
  if (naam.length > LONGEST_NAME) throw new AccountRefused('NAAM_TE_LANG');
  if (isUnreadableName(naam)) throw new AccountRefused('NAAM_ONLEESBAAR');
  return naam;
}
