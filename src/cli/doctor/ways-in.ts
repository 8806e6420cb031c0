import { BoundElsewhere } from '../../accounts/bound-elsewhere.service.js';
import type { Application } from '../../application.js';
import { passkeyHost, readReached } from '../../public-url.js';
import { CliRefused } from '../request.js';
import { finding, type Finding } from './finding.js';

/**
 * Who has no way in at the address by which people come.
 * @param instead an address that somebody thinks of, in place of the configured one: 'https://boek.voorbeeld.be'
 * @throws CliRefused where that is none
 */
export async function waysIn(
  { nest, config }: Pick<Application, 'nest' | 'config'>,
  instead?: unknown,
): Promise<Finding[]> {
  const host = passkeyHost(typeof instead === 'string' ? read(instead) : config);
  const leftOut = await nest.get(BoundElsewhere, { strict: false }).leftOutAt(host);
  const who = leftOut.map(({ naam, email }) => `${naam} <${email}>`).join(', ');
  return [
    finding(
      `Aanmelden op ${host}`,
      leftOut.length > 0,
      `Wie daar niet binnenraakt, met alleen passkeys van een ander adres: ${who}. Wis hun tweede factor met trajectboek account factor-wissen E-MAIL; wie geen wachtwoord heeft, krijgt een link met account herstel-link.`,
    ),
  ];
}

function read(address: string): ReturnType<typeof readReached> & object {
  const found = readReached({ PUBLIC_URL: address, ALLOW_PLAIN_HTTP: 'yes' }, true);
  if (typeof found === 'string') throw new CliRefused(found);
  return found;
}
