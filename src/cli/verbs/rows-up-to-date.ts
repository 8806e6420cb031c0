import { ProjectionRunner } from '../../../projections/runner.js';
import type { Application } from '../../application.js';
import { CliRefused, type Output } from '../request.js';
import { rowsMade } from './rows-made.js';

/** Of rows that are there: they follow within moments. */
const WAIT_MS = 60_000;

/**
 * Waits until these read models are made by this version of the program and have all that stands in the log: an answer that
 * lacks something would not show that it does.
 * @param names all that the verb's answer comes from; another may stand still, or be in the making
 * @throws CliRefused where they are not, and it is of no use to wait
 */
export async function requireRows(
  { nest, log }: Pick<Application, 'nest' | 'log'>,
  output: Pick<Output, 'progress'>,
  names: readonly string[],
): Promise<void> {
  const head = await log.head();
  if (head === null) return;
  const runner = nest.get(ProjectionRunner);
  if (!(await rowsMade(runner, output, names)))
    throw new CliRefused(
      'De leesmodellen zijn nog niet opgebouwd voor deze versie van Trajectboek ("trajectboek projections status" toont hoe het ermee staat). Probeer zo dadelijk opnieuw.',
    );
  if (await runner.waitFor(head, WAIT_MS, names)) return;
  throw new CliRefused(
    'De leesmodellen lopen achter op het logboek ("trajectboek projections status" toont hoeveel). Probeer zo dadelijk opnieuw.',
  );
}
