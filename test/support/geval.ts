/** The cases of users that lie beside the repository: their words stay outside. */
import { describe } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('..', 'shared', 'cases');

/** What a case's file says. @param nr '25' */
export function geval(nr: string): string {
  const name = readdirSync(FOLDER).find(
    (file) => file.startsWith(`${nr}-`) && !file.endsWith('.expect.txt'),
  );
  return readFileSync(join(FOLDER, name!), 'utf8');
}

/** `describe` where the cases are there; else it says that nothing was shown. @param nrs the numbers of these cases */
export function bijGevallen(nrs: readonly string[], name: string, specs: () => void): void {
  const present = existsSync(FOLDER);
  if (!present)
    console.warn(
      `OVERGESLAGEN: ${FOLDER} is er niet; gevallen ${nrs.join(', ')} zijn niet getoond.`,
    );
  // eslint-disable-next-line no-restricted-syntax -- the cases lie beside the repository or they do not
  (present ? describe : describe.skip)(name, specs);
}
