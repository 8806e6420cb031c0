import { ProjectionRunner } from '../../../projections/runner.js';
import type { Application } from '../../application.js';
import type { Actor } from '../../domain/aggregate.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { ImportService } from '../../import/import.service.js';
import { makePlan } from '../../import/plan/make-plan.js';
import { ImportRefused } from '../../import/refused.js';
import type { ImportOutcome } from '../../import/tally.js';
import { doubtsOn, type ImportPlan } from '../../import/plan/plan.js';
import type { Doubt } from '../../import/read/parsed-report.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { yearOf } from '../arguments.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** The import itself acts where nobody was named. */
const IMPORTEUR = '7b0f4b1e-8c6c-4a53-9d63-3f0c4f1e9a10';
/** The pages may be a moment behind after that; the import itself is done. */
const WAIT_MS = 10_000;

/** `import FILE --year YEAR [--dry-run] [--als NAAM]` */
export async function importReport(
  application: Application,
  { options, input = '' }: CliRequest,
  output: Output,
): Promise<void> {
  const plan = planOf(input, yearOf(options['year']));
  const vandaag = vandaagInBrussel(new Date());
  if (options['dryRun'] === true) {
    tellPlan(plan, doubtsOn(plan, vandaag), output, 'Zou maken');
    return;
  }
  const { nieuw, bestond, gepland, positie } = await carryOut(plan, application, {
    options,
    output,
  });
  tellPlan(plan, doubtsOn(plan, vandaag, gepland), output, 'In dit bestand');
  output.line(
    nieuw
      ? `${String(nieuw)} opdrachten uitgevoerd${bestond ? `, ${String(bestond)} waren er al` : ''}.`
      : 'Dit bestand was al geïmporteerd: er is niets toegevoegd.',
  );
  if (positie !== undefined) await application.nest.get(ProjectionRunner).waitFor(positie, WAIT_MS);
}

function planOf(input: string, jaar: number): ImportPlan {
  const plan = makePlan(input, jaar);
  const { hoofdstukken, rubrieken, trajecten } = plan.summary;
  if (hoofdstukken + rubrieken + trajecten > 0) return plan;
  throw new CliRefused(
    'In dit bestand staat niets dat op een jaarverslag lijkt: geen genummerde koppen, geen tabellen.',
  );
}

async function carryOut(
  plan: ImportPlan,
  { nest }: Application,
  { options, output }: { options: CliRequest['options']; output: Output },
): Promise<ImportOutcome> {
  const actor = await actorFor(options['als'], nest.get(Medewerkers));
  const bestand = basename(String(options['file']));
  const progress = (done: number, of: number): void => {
    output.progress(`${String(done)} van ${String(of)} opdrachten`);
  };
  try {
    return await nest.get(ImportService).run(plan, { actor, bestand }, progress);
  } catch (error) {
    throw error instanceof ImportRefused ? new CliRefused(error.message) : error;
  }
}

/** The name alone: where a file lies on somebody's machine is nobody else's business. */
const basename = (path: string): string => path.split(/[\\/]/u).at(-1)!;

async function actorFor(naam: unknown, medewerkers: Medewerkers): Promise<Actor> {
  const id =
    typeof naam === 'string' && naam.trim() ? (await medewerkers.metNaam(naam)).id : IMPORTEUR;
  return { id, soort: 'import' };
}

function tellPlan(
  { summary }: ImportPlan,
  doubts: readonly Doubt[],
  output: Output,
  intro: string,
): void {
  const counts = Object.entries(summary).map(([wat, aantal]) => `${String(aantal)} ${wat}`);
  output.line(`${intro}: ${counts.join(', ')}.`);
  if (doubts.length) output.line(`Twijfels (${String(doubts.length)}):`);
  for (const { line, message } of doubts) output.line(`  regel ${String(line)}: ${message}`);
}
