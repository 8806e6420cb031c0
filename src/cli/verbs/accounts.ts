/** What a beheerder does with accounts on the machine itself, also where nobody can sign in any more. */
import type { By } from '../../accounts/access-log.service.js';
import { AccountChanges } from '../../accounts/account-changes.service.js';
import { AccountList, type AccountLine } from '../../accounts/account-list.service.js';
import { Accounts } from '../../accounts/accounts.service.js';
import { Factors } from '../../accounts/factors.service.js';
import { Invitations, type MadeLink } from '../../accounts/invitations.service.js';
import { passwordLink } from '../../accounts/password-link-address.js';
import type { Application } from '../../application.js';
import { rolNaam } from '../../wording/mag.js';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';
import { CliRefused } from '../request.js';
import type { Verb } from './verb-list.js';
import { verb, service, rolesOf, idOf } from './account-verb.js';

/** `account lijst` */
export const accountList = verb(async (asked) => {
  const all = await service(asked, AccountList).all();
  return all.length ? all.map(lineOf) : ['Er is nog geen account.'];
});

const lineOf = ({ naam, email, rollen, ...rest }: AccountLine): string =>
  [
    `${naam} <${email}>: ${rollen.map(rolNaam).join(', ') || 'geen rol'}`,
    rest.lastSignIn
      ? `laatst aangemeld op ${ogenblikInWoorden(rest.lastSignIn.toISOString())}`
      : 'nog niet aangemeld',
    ...(rest.blocked ? ['geblokkeerd'] : []),
    ...(rest.hasFactor ? ['met een tweede factor'] : []),
    ...(rest.factorRequired && !rest.hasFactor ? ['moet nog een tweede factor instellen'] : []),
    ...(rest.invited ? ['koos nog geen wachtwoord'] : []),
  ].join('; ');

/** `account uitnodigen E-MAIL --naam NAAM --rollen ROLLEN` */
export const accountInvite = verb(async (asked, application) => {
  if (!(await service(asked, Accounts).exist()))
    throw new CliRefused(
      'Er is nog geen account. Maak het eerste met de link die het starten toont; dat beheert de andere.',
    );
  const { naam, email } = asked.options;
  const invited = { naam: String(naam ?? ''), email: String(email ?? ''), rollen: rolesOf(asked) };
  return shown(await service(asked, Invitations).invite(invited, asked.by), application);
});

/** `account rollen E-MAIL ROLLEN` */
export const accountRoles = verb(async (asked) => {
  const rollen = rolesOf(asked);
  await service(asked, AccountChanges).setRoles(await idOf(asked), rollen, asked.by);
  return [`Nu: ${rollen.map(rolNaam).join(', ')}. Dit account meldt zich opnieuw aan.`];
});

const blocked = (isBlocked: boolean, said: string): Verb =>
  verb(async (asked) => {
    await service(asked, AccountChanges).setBlocked(await idOf(asked), isBlocked, asked.by);
    return [said];
  });

/** `account blokkeren E-MAIL` */
export const accountBlock = blocked(
  true,
  'Dit account is geblokkeerd, ook waar het aangemeld was.',
);

/** `account vrijgeven E-MAIL` */
export const accountUnblock = blocked(false, 'Dit account kan zich weer aanmelden.');

/** `account afmelden E-MAIL` */
export const accountSignOut = verb(async (asked) => {
  await service(asked, AccountChanges).endSessions(await idOf(asked), asked.by);
  return ['Dit account is nergens meer aangemeld.'];
});

const factor = (
  work: (factors: Factors, id: string, by: By) => Promise<void>,
  said: string,
): Verb =>
  verb(async (asked) => {
    await work(service(asked, Factors), await idOf(asked), asked.by);
    return [said];
  });

/** `account factor-vragen E-MAIL` */
export const accountRequireFactor = factor(
  (factors, id, by) => factors.setRequired(id, true, by),
  'Dit account heeft voortaan een tweede factor nodig; wie er geen heeft, stelt er een in na het aanmelden.',
);

/** `account factor-niet-vragen E-MAIL` */
export const accountAllowNoFactor = factor(
  (factors, id, by) => factors.setRequired(id, false, by),
  'Van dit account wordt niet meer apart een tweede factor gevraagd.',
);

/** `account factor-wissen E-MAIL` */
export const accountResetFactor = factor(
  (factors, id, by) => factors.reset(id, by),
  'De tweede factor van dit account is gewist, met zijn herstelcodes: tot er een nieuwe is, volstaat het wachtwoord.',
);

/** `account herstel-link E-MAIL` */
export const accountRecover = verb(async (asked, application) =>
  shown(await service(asked, Invitations).again(await idOf(asked), asked.by), application),
);

const WORKS = { INVITE: 'zeven dagen', RESET: 'een half uur' } as const;

/** Where nobody said by which name a browser reaches the server: as on this machine. */
function shown({ kind, token }: MadeLink, { config }: Application): string[] {
  const near = `http://localhost:${String(config.port)}`;
  const site = config.publicUrl?.origin ?? near;
  return [
    `Deze link werkt één keer, ${WORKS[kind]} lang. Wie ze heeft, kiest het wachtwoord:`,
    `  ${passwordLink(site, kind, token)}`,
    ...(config.publicUrl
      ? []
      : [`Heet Trajectboek voor de ontvanger anders dan ${near}, zet dan die naam in de plaats.`]),
  ];
}
