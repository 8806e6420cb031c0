import { ProjectionRunner } from '../../../projections/runner.js';
import type { Application } from '../../application.js';
import { CliRefused, type Output } from '../request.js';
import { rowsMade } from './rows-made.js';

/** Of rows that are there: they follow within moments. */
const WAIT_MS = 60_000;

/**
 * Waits until these read models are made by this version of the program and have all that stands in the log: an answer that
 * lacks something would not show that it does. Where streams stand aside, that is said beside the answer.
 * @param names all that the verb's answer comes from; another may stand still, or be in the making
 * @throws CliRefused where they are not, and it is of no use to wait
 */
export async function requireRows(
  { nest, log }: Pick<Application, 'nest' | 'log'>,
  output: Pick<Output, 'progress' | 'remark'>,
  names: readonly string[],
): Promise<void> {
  const head = await log.head();
  if (head === null) return;
  const runner = nest.get(ProjectionRunner);
  if (!(await rowsMade(runner, output, names)))
    throw new CliRefused(
      'De leesmodellen zijn nog niet opgebouwd voor deze versie van Trajectboek ("trajectboek projections status" toont hoe het ermee staat). Probeer zo dadelijk opnieuw.',
    );
  if (await runner.waitFor(head, WAIT_MS, names)) return sayWhatStandsAside(runner, output, names);
  throw new CliRefused(
    'De leesmodellen lopen achter op het logboek ("trajectboek projections status" toont hoeveel). Probeer zo dadelijk opnieuw.',
  );
}

async function sayWhatStandsAside(
  runner: ProjectionRunner,
  output: Pick<Output, 'remark'>,
  names: readonly string[],
): Promise<void> {
  for (const { name, parked } of await runner.status())
    if (parked > 0 && names.includes(name))
      output.remark(
        `Let op: in leesmodel ${name} ${parked === 1 ? 'staat 1 stroom' : `staan ${String(parked)} stromen`} opzij ("trajectboek projections parked ${name}" toont welke). Wat daarvan is, kan hier ontbreken.`,
      );
}
