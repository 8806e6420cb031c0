import { ProjectionRunner } from '../../../projections/runner.js';
import { PROJECTIONS } from '../../../projections/all.js';
import type { Application } from '../../application.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** `projections status` */
export async function projectionsStatus(
  { nest }: Application,
  _request: CliRequest,
  output: Output,
): Promise<void> {
  for (const { name, version, status, lag } of await nest.get(ProjectionRunner).status())
    output.line(`${name} (versie ${String(version)}): ${status}, ${String(lag)} achter`);
}

/** `projections rebuild [name]`: all of them where none is named. */
export async function projectionsRebuild(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const names = PROJECTIONS.map(({ name }) => name);
  const asked = options['name'] === undefined ? names : [String(options['name'])];
  for (const name of asked) {
    if (!names.includes(name))
      throw new CliRefused(`Projectie ${name} bestaat niet: kies ${names.join(', ')}.`);
    await nest.get(ProjectionRunner).rebuild(name, ({ events, fraction, secondsLeft }) => {
      output.progress(
        `${name}: ${String(Math.round(fraction * 100))} %, ${String(events)} gebeurtenissen${secondsLeft === null ? '' : `, nog ${String(secondsLeft)} s`}`,
      );
    });
    output.line(`${name} is herbouwd.`);
  }
}
