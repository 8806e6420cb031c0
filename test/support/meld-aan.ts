/** The one place that signs in, for specs that are about something else: An and whoever works with her. */
import type { Application } from '../../src/application.js';
import { Accounts } from '../../src/accounts/accounts.service.js';
import { Passwords } from '../../src/accounts/passwords.service.js';
import { Sessions } from '../../src/accounts/sessions.service.js';
import { ROLLEN, type Rol } from '../../src/domain/rol.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';

/** Of everybody whom the specs know. */
export const WACHTWOORD = 'paraplu giraf oever knikker';
export const SESSIE = 'trajectboek_sessie';

/** 'An Peeters' → 'an.peeters@voorbeeld.be' */
export const emailVan = (naam: string): string =>
  `${naam.toLowerCase().replace(/[^a-z]+/gu, '.')}@voorbeeld.be`;

/** The account of somebody with this name, made where there is none yet. @returns its id */
export async function accountVan(
  { nest }: Pick<Application, 'nest'>,
  naam: string,
  rollen: readonly Rol[] = ROLLEN,
): Promise<string> {
  const accounts = nest.get(Accounts, { strict: false });
  const email = emailVan(naam);
  const found = await accounts.withEmail(email);
  if (found) return found.id;
  const { id: medewerkerId } = await nest.get(Medewerkers, { strict: false }).metNaam(naam);
  const password = await nest.get(Passwords, { strict: false }).hash(WACHTWOORD);
  const by = { accountId: null, deur: 'SYSTEEM' as const };
  return accounts.create({ medewerkerId, email, rollen, password }, by);
}

/** What a browser sends in which this account is signed in: 'trajectboek_sessie=…' */
export async function cookieVan(
  { nest }: Pick<Application, 'nest'>,
  accountId: string,
): Promise<string> {
  const sessions = nest.get(Sessions, { strict: false });
  return `${SESSIE}=${await sessions.open({ accountId, ownDevice: true, device: 'proef' })}`;
}

/**
 * The same on a process: An signs in, or makes the first account with the link that it printed.
 * @throws Error where neither lets her in
 */
export async function cookieOp(adres: string, link: string | undefined): Promise<string> {
  const email = emailVan('An');
  const sent = (address: string, velden: Record<string, string>): Promise<Response> =>
    fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ email, wachtwoord: WACHTWOORD, ...velden }),
      redirect: 'manual',
    });
  const answer = await sent(`${adres}/aanmelden`, { eigenToestel: 'ja' });
  if (answer.status === 303) return cookieIn(answer);
  if (link === undefined) throw new Error(`An is not let in: ${String(answer.status)}`);
  const made = await sent(`${adres}${new URL(link).pathname}`, { naam: 'An' });
  if (made.status !== 303) throw new Error(`no first account: ${await made.text()}`);
  return cookieIn(made);
}

const cookieIn = ({ headers }: Response): string =>
  headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .join('; ');
