import { existsSync, readFileSync } from 'node:fs';
import { isServed } from '../../../projections/served.js';
import type { Application } from '../../application.js';
import { NAMES_SUFFIX } from '../../event-log/transfer/format.js';
import { checkImport, importLog as imported } from '../../event-log/transfer/import-log.js';
import { KEYS_SUFFIX, readKeys } from '../../event-log/transfer/keys-file.js';
import { uitNamenlijst } from '../../medewerkers/namenlijst.js';
import type { Medewerker } from '../../medewerkers/medewerker.table.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';
import { projectionsRebuild } from './projections.js';

/**
 * `log import FILE`: an exported log into an empty installation, with the names and the keys of the files beside it; then every read model
 * from it. Whatever is wrong with the files is found before the first write; what was cut off is finished by another import.
 */
export async function importLog(
  application: Application,
  request: CliRequest,
  output: Output,
): Promise<void> {
  const { nest, log, keys, database } = application;
  const file = String(request.options['file']);
  if (database.kind === 'server' && (await isServed(database.dataSource)))
    throw new CliRefused(
      'Er draait nog een Trajectboek op deze databank. Stop het eerst; na een crash duurt het een halve minuut voor dat gezien wordt.',
    );
  const names = namesBeside(file);
  const beside = await readKeys(keysBeside(file));
  const checked = await checkImport(file, log.sealed, beside.keys, (count) => {
    output.progress(`${String(count)} gebeurtenissen nagekeken`);
  });
  if (names) await nest.get(Medewerkers).neemOver(names);
  await keys.takeOver(beside);
  await imported(checked, log.sealed, (count) => {
    output.progress(`${String(count)} van ${String(checked.events)} gebeurtenissen ingelezen`);
  });
  tell(checked, names, output);
  await projectionsRebuild(application, { verb: request.verb, options: {} }, output);
}

/** @throws CliRefused where there are none: nobody could read what would be taken in */
function keysBeside(file: string): string {
  const path = `${file}${KEYS_SUFFIX}`;
  if (existsSync(path)) return path;
  throw new CliRefused(
    `Er liggen geen sleutels naast ${file} (${path}): de teksten zijn dan niet te lezen. Leg ze ernaast; "trajectboek log check" kijkt een export zonder sleutels na. Er is niets ingelezen.`,
  );
}

/** @throws CliRefused for a file beside the export that cannot be used; undefined where there is none */
function namesBeside(file: string): readonly Medewerker[] | undefined {
  const path = `${file}${NAMES_SUFFIX}`;
  if (!existsSync(path)) return undefined;
  const names = uitNamenlijst(textOf(path));
  if (names) return names;
  throw new CliRefused(
    `${path} is geen lijst van namen. Kopieer ze opnieuw, of neem ze weg om zonder namen in te lezen. Er is niets ingelezen.`,
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CliRefused(`Het bestand ${path} kan niet gelezen worden. Er is niets ingelezen.`);
  }
}

function tell(
  { events, standing }: Awaited<ReturnType<typeof checkImport>>,
  names: readonly Medewerker[] | undefined,
  output: Output,
): void {
  const there = standing ? `, ${String(standing)} stonden er al` : '';
  output.line(`${String(events - standing)} gebeurtenissen ingelezen${there}.`);
  output.line(
    names
      ? `${String(names.length)} namen overgenomen.`
      : `Er lag geen bestand met namen naast (…${NAMES_SUFFIX}): wie iets deed, is hier niet bekend.`,
  );
}
