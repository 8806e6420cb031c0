/** The example's directory is marked: in it nobody signs in, so nothing real may ever be kept there. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigInvalid, type Config } from '../config.js';

const MARK = 'dit-is-een-voorbeeld.txt';
const WORDS = 'In deze map staan verzonnen gegevens. Gooi haar weg wanneer je wil.\n';

/** Before anything is written there. */
export function markAsExample(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, MARK), WORDS);
}

/** Whether this is the example's directory. */
export const isExample = (dataDir: string): boolean => existsSync(join(dataDir, MARK));

/**
 * Looks at the files alone: nothing is opened.
 * @throws ConfigInvalid where what is no example would keep its data in the example's directory, or the example in another's
 */
export function refuseExampleDirectory({ example, dataDir }: Config): void {
  if (example) {
    if (isExample(dataDir) || isEmpty(dataDir)) return;
    throw new ConfigInvalid(
      `In de gegevensmap ${dataDir} staan al andere gegevens: het voorbeeld komt daar niet bij. Laat DATA_DIR weg, of kies een lege map.`,
    );
  }
  if (!isExample(dataDir)) return;
  throw new ConfigInvalid(
    `${dataDir} is de map van het voorbeeld, waar niemand zich aanmeldt. Kies een andere map met DATA_DIR.`,
  );
}

/** What is no directory is told of by whoever opens it. */
function isEmpty(dataDir: string): boolean {
  try {
    return readdirSync(dataDir).length === 0;
  } catch {
    return true;
  }
}
