import type { Vrager } from '../../access/vrager.js';
import type { Application } from '../../application.js';
import { exportLog as exported } from '../../event-log/transfer/export-log.js';
import { NAMES_SUFFIX } from '../../event-log/transfer/format.js';
import { namenlijst } from '../../medewerkers/namenlijst.js';
import { VraagLogboek } from '../../questions/logboek.query.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import type { CliRequest, Output } from '../request.js';

/** `log export FILE`: the log, and the names of medewerkers in a file beside it. */
export async function exportLog(
  { nest }: Application,
  _request: CliRequest,
  output: Output,
  vrager: Vrager,
): Promise<void> {
  const desk = nest.get(QuestionDesk, { strict: false });
  const log = await desk.ask(new VraagLogboek(), vrager);
  const { gebeurtenissen } = await exported(
    log,
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
}
