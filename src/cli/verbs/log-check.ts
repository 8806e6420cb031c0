import { existsSync } from 'node:fs';
import type { Application } from '../../application.js';
import { KEYS_SUFFIX, readKeys } from '../../event-log/transfer/keys-file.js';
import { readExport } from '../../event-log/transfer/read-export.js';
import type { CliRequest, Output } from '../request.js';

/** `log check FILE`: whether an export is whole, and its texts open where the keys lie beside it. Takes nothing in. */
export async function checkLog(
  _application: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const file = String(options['file']);
  const path = `${file}${KEYS_SUFFIX}`;
  const keys = existsSync(path) ? (await readKeys(path)).keys : undefined;
  let events = 0;
  for await (const _event of readExport(file, keys)) {
    events += 1;
    if (events % 500 === 0) output.progress(`${String(events)} gebeurtenissen nagekeken`);
  }
  output.line(`${file} is heel: ${String(events)} gebeurtenissen.`);
  output.line(
    keys
      ? `Alle teksten gaan open met de sleutels ernaast (${String(keys.length)}).`
      : 'Er liggen geen sleutels naast: of de teksten opengaan, is niet nagekeken.',
  );
}
