import { ProjectionRunner } from '../../../projections/runner.js';
import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { CommandHashes } from '../../event-log/command-hashes.js';
import { ImportCheck } from '../../import/import-check.js';
import { ImportService } from '../../import/import.service.js';
import type { ImportOutcome } from '../../import/tally.js';
import { doubtsOn, type ImportPlan } from '../../import/plan/plan.js';
import type { CliRequest, Output } from '../request.js';
import { requireRows } from './rows-up-to-date.js';
import { orRefused, planOf, tellPlan, tellTrial } from './import-trial.js';

/** The pages may be a moment behind after that; the import itself is done. */
const WAIT_MS = 10_000;

/** `import FILE --year YEAR [--dry-run] [--als E-MAIL]` */
export async function importReport(
  application: Application,
  request: CliRequest,
  output: Output,
  vrager: Asker,
): Promise<void> {
  const hashes = application.nest.get(CommandHashes);
  const plan = await planOf(request, (text) => hashes.ofFile(text));
  // Whether the file went into another year already: the years stand in rows.
  await requireRows(application, output, ['werkjaar']);
  if (request.options['dryRun'] === true) {
    const stand = await orRefused(application.nest.get(ImportCheck).check(plan, vrager));
    tellTrial(plan, output);
    if (stand === 'volledig')
      output.line('Dit bestand was al geïmporteerd: er zou niets bijkomen.');
    return;
  }
  const vandaag = vandaagInBrussel(new Date());
  const { nieuw, bestond, gepland, positie } = await carryOut(plan, application, {
    vrager,
    output,
  });
  const doubts = doubtsOn(plan, vandaag, gepland);
  tellPlan(plan, doubts, output, 'In dit bestand');
  output.line(
    nieuw
      ? `${String(nieuw)} opdrachten uitgevoerd${bestond ? `, ${String(bestond)} waren er al` : ''}.`
      : 'Dit bestand was al geïmporteerd: er is niets toegevoegd.',
  );
  if (nieuw && doubts.length)
    output.line(`"trajectboek twijfels ${String(plan.jaar)}" toont de twijfels nog eens.`);
  if (positie !== undefined) await application.nest.get(ProjectionRunner).waitFor(positie, WAIT_MS);
}

async function carryOut(
  plan: ImportPlan,
  { nest }: Application,
  { vrager, output }: { vrager: Asker; output: Output },
): Promise<ImportOutcome> {
  const progress = (done: number, of: number): void => {
    output.progress(`${String(done)} van ${String(of)} opdrachten`);
  };
  return orRefused(nest.get(ImportService).run(plan, vrager, progress));
}
