/** `trajectboek account …` */
import type { Command } from 'commander';
import { dutch } from './dutch-help.js';
import type { Ask, Options } from './request.js';

export function accountVerbs(root: Command, ask: Ask): void {
  const account = dutch(root.command('account')).description('wie zich kan aanmelden');
  dutch(account.command('lijst'))
    .description('alle accounts, met hun rollen')
    .action(() => ask({ verb: 'account lijst', options: {} }));
  dutch(account.command('uitnodigen <e-mail>'))
    .description('maakt een account en een link waarmee iemand een wachtwoord kiest')
    .requiredOption('--naam <naam>', 'hoe de collega’s die persoon kennen')
    .requiredOption('--rollen <rollen>', ROLES)
    .action((email: string, { naam, rollen }: Options) =>
      ask({ verb: 'account uitnodigen', options: { email, naam, rollen } }),
    );
  dutch(account.command('rollen <e-mail> <rollen>'))
    .description(`geeft deze rollen en geen andere: ${ROLES}`)
    .action((email: string, rollen: string) =>
      ask({ verb: 'account rollen', options: { email, rollen } }),
    );
  for (const [verb, description] of OF_ONE)
    dutch(account.command(`${verb} <e-mail>`))
      .description(description)
      .action((email: string) => ask({ verb: `account ${verb}`, options: { email } }));
}

const ROLES = 'medewerker, coordinator, stuurgroeplid, beheerder; met komma’s ertussen';

/** Verb, what it does. */
const OF_ONE = [
  ['blokkeren', 'laat dit account nergens meer binnen, ook waar het al aangemeld is'],
  ['vrijgeven', 'laat een geblokkeerd account weer binnen'],
  ['afmelden', 'meldt dit account overal af'],
  ['factor-vragen', 'laat dit account niet meer binnen zonder tweede factor'],
  ['factor-niet-vragen', 'vraagt van dit account niet apart meer een tweede factor'],
  ['factor-wissen', 'wist de tweede factor van wie hem kwijt is, met de herstelcodes'],
  ['herstel-link', 'maakt een link voor een nieuw wachtwoord, die een half uur werkt'],
] as const;
