/** What the verbs about accounts have in common: who asks, about which account, and how they are refused. */
import type { Asker } from '../../access/asker.js';
import type { By } from '../../accounts/access-log.service.js';
import { AccountRefused } from '../../accounts/account-refused.js';
import { Accounts } from '../../accounts/accounts.service.js';
import { requireRoles } from '../../accounts/require-roles.js';
import type { Application } from '../../application.js';
import { accountInWoorden } from '../../wording/account.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';
import type { Verb } from './verb-list.js';

interface Asked {
  readonly nest: Application['nest'];
  readonly options: CliRequest['options'];
  readonly by: By;
}

export const service = <T>({ nest }: Pick<Asked, 'nest'>, kind: new (...needs: never[]) => T): T =>
  nest.get<T>(kind, { strict: false });

/** A verb that may be refused in the words of accounts. @param work answers the lines that are said */
export const verb =
  (work: (asked: Asked, application: Application) => Promise<readonly string[]>): Verb =>
  async (application, { options, user }, output: Output, vrager: Asker) => {
    const isPerson = vrager.actor.soort === 'mens';
    const by = { accountId: isPerson ? vrager.actor.id : null, deur: vrager.deur, address: user };
    try {
      const lines = await work({ nest: application.nest, options, by }, application);
      for (const line of lines) output.line(line);
    } catch (error) {
      if (error instanceof AccountRefused) throw new CliRefused(accountInWoorden(error.reason));
      throw error;
    }
  };

/** Of the account with the e-mail address that was given. @throws CliRefused where there is none */
export async function idOf(asked: Asked): Promise<string> {
  const email = String(asked.options['email'] ?? '');
  const found = await service(asked, Accounts).withEmail(email);
  if (!found) throw new CliRefused(`Er is geen account met het e-mailadres ${email}.`);
  return found.id;
}

/** @throws AccountRefused for none, or one that does not exist */
export const rolesOf = ({ options }: Asked): ReturnType<typeof requireRoles> =>
  requireRoles(String(options['rollen'] ?? '').split(','));
