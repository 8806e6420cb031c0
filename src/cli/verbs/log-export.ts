import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import { exportLog as exported } from '../../event-log/transfer/export-log.js';
import { NAMES_SUFFIX } from '../../event-log/transfer/format.js';
import { KEYS_SUFFIX, writeKeys } from '../../event-log/transfer/keys-file.js';
import { namenlijst } from '../../medewerkers/namenlijst.js';
import { VraagLogboek } from '../../questions/logboek.query.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import type { CliRequest, Output } from '../request.js';

/**
 * `log export FILE [--zonder-sleutels]`: the log as it is stored, sealed, with the names of medewerkers and the keys in files
 * beside it. The keys come last: every event of the export has its key by then.
 */
export async function exportLog(
  { nest, keys }: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Asker,
): Promise<void> {
  const desk = nest.get(QuestionDesk, { strict: false });
  const log = await desk.ask(new VraagLogboek(), vrager);
  const { gebeurtenissen } = await exported(
    log.sealed,
    (bytes) => output.file(bytes),
    (count) => {
      output.progress(`${String(count)} gebeurtenissen`);
    },
  );
  const medewerkers = await nest.get(Medewerkers).alle();
  await output.file(Buffer.from(namenlijst(medewerkers)), NAMES_SUFFIX);
  output.line(
    `${String(gebeurtenissen)} gebeurtenissen geëxporteerd, en ${String(medewerkers.length)} namen ernaast.`,
  );
  if (options['zonderSleutels'] === true) {
    output.line(
      'Zonder sleutels: deze kopie kan nagekeken worden, maar niemand kan er de teksten in lezen.',
    );
    return;
  }
  const count = await writeKeys(keys.copy(), (bytes) => output.file(bytes, KEYS_SUFFIX));
  output.line(
    `De teksten zijn verzegeld; ${String(count)} sleutels staan in een eigen bestand (…${KEYS_SUFFIX}). Bewaar beide, en niet op dezelfde plaats.`,
  );
}
