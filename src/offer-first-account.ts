/** At each start while nobody can sign in: a new link to the first account, on the terminal and in a file. */
import type { Application } from './application.js';
import { Accounts } from './accounts/accounts.service.js';
import { FIRST_LINK_FILE, removeFirstLink, writeFirstLink } from './accounts/first-link.js';
import { Links } from './accounts/links.service.js';
import { FIRST_ACCOUNT } from './web/addresses.js';

/**
 * @param address where the server listens: 'http://127.0.0.1:3000'
 * @param say receives Dutch lines for the terminal
 */
export async function offerFirstAccount(
  { nest, config }: Pick<Application, 'nest' | 'config'>,
  address: string,
  say: (line: string) => void,
): Promise<void> {
  if (await nest.get(Accounts, { strict: false }).exist()) {
    removeFirstLink(config.dataDir);
    return;
  }
  const token = await nest.get(Links, { strict: false }).makeFirst();
  const site = config.publicUrl?.origin ?? asTyped(address);
  const link = `${site}${FIRST_ACCOUNT}/${token}`;
  writeFirstLink(config.dataDir, link);
  say(`Er is nog geen account. Maak het eerste met deze link, die één keer werkt:\n\n  ${link}\n`);
  say(`Ze staat ook in ${FIRST_LINK_FILE} in ${config.dataDir}, en elke start maakt een nieuwe.`);
}

/** A browser on the same machine; passkeys know no number as a name, and nobody can open "any address". */
const asTyped = (address: string): string =>
  address.replace(/\/\/(127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?=:|$)/u, '//localhost');
