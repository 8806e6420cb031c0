/** Accounts in a data directory that no program has open yet. */
import { openApplication } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { accountVan, emailVan, WACHTWOORD } from './meld-aan.js';

export async function accountsIn(dataDir: string, ...namen: readonly string[]): Promise<void> {
  const application = await openApplication(readConfig({ LOG_LEVEL: 'error', DATA_DIR: dataDir }));
  try {
    for (const naam of namen) await accountVan(application, naam);
  } finally {
    await application.close();
  }
}

/** What somebody fills in to sign in. */
export const inlog = (naam: string): { email: string; wachtwoord: string } => ({
  email: emailVan(naam),
  wachtwoord: WACHTWOORD,
});
