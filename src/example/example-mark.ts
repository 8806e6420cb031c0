/** The example's directory is marked: in it nobody signs in, so nothing real may ever be kept there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigInvalid, type Config } from '../config.js';

const MARK = 'dit-is-een-voorbeeld.txt';
const WORDS = 'In deze map staan verzonnen gegevens. Gooi haar weg wanneer je wil.\n';

export function markAsExample(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, MARK), WORDS);
}

/** @throws ConfigInvalid where what is no example would keep its data in the example's directory */
export function refuseExampleDirectory({ example, dataDir }: Config): void {
  if (example || !existsSync(join(dataDir, MARK))) return;
  throw new ConfigInvalid(
    `${dataDir} is de map van het voorbeeld, waar niemand zich aanmeldt. Kies een andere map met DATA_DIR.`,
  );
}
