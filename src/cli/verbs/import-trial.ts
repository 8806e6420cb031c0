/** `import FILE --year YEAR --dry-run`: what an import would do, told from the file alone. */
import { vandaagInBrussel } from '../../domain/kalender.js';
import { planApart } from '../../import/import-process.js';
import { doubtsOn, type ImportPlan } from '../../import/plan/plan.js';
import { ImportRefused, refuseAny } from '../../import/refused.js';
import { rehearse } from '../../import/rehearsal.js';
import { doubtInWords, WHAT_TO_DO, type Doubt } from '../../import/read/doubt.js';
import { yearOf } from '../arguments.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';
import { doubtLines } from './doubt-lines.js';

const NO_STREAMS = { factsOf: () => Promise.resolve([]) };

/**
 * Where there are no data yet.
 * @throws CliRefused with every line that the import would refuse
 */
export async function tryImport(request: CliRequest, output: Pick<Output, 'line'>): Promise<void> {
  // Nothing comes of these ids.
  const plan = await planOf(request, () => 'zonder gegevens');
  const vandaag = vandaagInBrussel(new Date());
  await orRefused(rehearse(plan, { streams: NO_STREAMS, vandaag, opens: true }).then(refuseAny));
  tellTrial(plan, output);
}

export function tellTrial(plan: ImportPlan, output: Pick<Output, 'line'>): void {
  tellPlan(plan, doubtsOn(plan, vandaagInBrussel(new Date())), output, 'Zou maken');
}

/** @throws CliRefused with the words of an import that is refused */
export async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof ImportRefused ? new CliRefused(error.message) : error;
  }
}

/**
 * @param hashOf `CommandHashes.ofFile` of the installation that the file goes into
 * @throws CliRefused where the file is no report, or takes too long to read
 */
export async function planOf(
  { options, input = '' }: CliRequest,
  hashOf: (text: string) => string,
): Promise<ImportPlan> {
  const jaar = yearOf(options['year']);
  const plan = await orRefused(planApart({ markdown: input, jaar, fileHash: hashOf(input) }));
  const { hoofdstukken, rubrieken, trajecten } = plan.summary;
  if (hoofdstukken + rubrieken + trajecten > 0) return plan;
  throw new CliRefused(
    'In dit bestand staat niets dat op een jaarverslag lijkt: geen genummerde koppen, geen tabellen.',
  );
}

/** What is made of the file and what was doubted, a line each. */
export function tellPlan(
  { summary }: ImportPlan,
  doubts: readonly Doubt[],
  output: Pick<Output, 'line'>,
  intro: string,
): void {
  const counts = Object.entries(summary).map(([wat, aantal]) => `${String(aantal)} ${wat}`);
  output.line(`${intro}: ${counts.join(', ')}.`);
  if (doubts.length) output.line(`Twijfels (${String(doubts.length)}):`);
  for (const doubt of doubts) {
    const words = { twijfel: doubtInWords(doubt), doen: WHAT_TO_DO[doubt.todo] };
    for (const line of doubtLines({ regel: doubt.line, traject: null, ...words }))
      output.line(line);
  }
}
