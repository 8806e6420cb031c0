import { ProjectionRunner } from '../../../projections/runner.js';
import type { Application } from '../../application.js';
import type { Actor } from '../../domain/aggregate.js';
import { ImportRefused, ImportService } from '../../import/import.service.js';
import { makePlan } from '../../import/plan/make-plan.js';
import type { ImportPlan } from '../../import/plan/plan.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { yearOf } from '../arguments.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** The import itself acts where nobody was named. */
const IMPORTEUR = '7b0f4b1e-8c6c-4a53-9d63-3f0c4f1e9a10';
/** The pages may be a moment behind after that; the import itself is done. */
const WAIT_MS = 10_000;

/** `import FILE --year YEAR [--dry-run] [--als NAAM]` */
export async function importReport(
  { nest }: Application,
  { options, input = '' }: CliRequest,
  output: Output,
): Promise<void> {
  const plan = makePlan(input, yearOf(options['year']));
  if (!plan.tree.length)
    throw new CliRefused(
      'In dit bestand staat niets dat op een jaarverslag lijkt: geen koppen, geen tabellen.',
    );
  if (options['dryRun'] === true) {
    tellPlan(plan, output, 'Zou maken');
    return;
  }
  const actor = await actorFor(options['als'], nest.get(Medewerkers));
  const bestand = String(options['file'] ?? '')
    .split(/[\\/]/)
    .at(-1)!;
  try {
    const { nieuw, bestond, positie } = await nest
      .get(ImportService)
      .run(plan, { actor, bestand }, (done, of) => {
        output.progress(`${String(done)} van ${String(of)} opdrachten`);
      });
    tellPlan(plan, output, 'In dit bestand');
    output.line(
      nieuw
        ? `${String(nieuw)} opdrachten uitgevoerd${bestond ? `, ${String(bestond)} waren er al` : ''}.`
        : 'Dit bestand was al geïmporteerd: er is niets toegevoegd.',
    );
    if (positie !== undefined) await nest.get(ProjectionRunner).waitFor(positie, WAIT_MS);
  } catch (error) {
    if (error instanceof ImportRefused) throw new CliRefused(error.message);
    throw error;
  }
}

async function actorFor(naam: unknown, medewerkers: Medewerkers): Promise<Actor> {
  const id =
    typeof naam === 'string' && naam.trim() ? (await medewerkers.metNaam(naam)).id : IMPORTEUR;
  return { id, soort: 'import' };
}

function tellPlan({ summary, doubts }: ImportPlan, output: Output, intro: string): void {
  const counts = Object.entries(summary).map(([wat, aantal]) => `${String(aantal)} ${wat}`);
  output.line(`${intro}: ${counts.join(', ')}.`);
  if (doubts.length) output.line(`Twijfels (${String(doubts.length)}):`);
  for (const { line, message } of doubts) output.line(`  regel ${String(line)}: ${message}`);
}
