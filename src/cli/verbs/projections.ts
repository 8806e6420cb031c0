import { PROJECTIONS } from '../../../projections/all.js';
import { sentenceOf } from '../../../projections/engine/poison-failures.js';
import type { ProjectionStatus } from '../../../projections/engine/status.js';
import { ProjectionRunner } from '../../../projections/runner.js';
import type { Application } from '../../application.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** `projections status` */
export async function projectionsStatus(
  { nest }: Application,
  _request: CliRequest,
  output: Output,
): Promise<void> {
  for (const status of await nest.get(ProjectionRunner).status()) output.line(lineOf(status));
}

const STATES = { live: 'live', paused: 'gepauzeerd', stopped: 'gestopt' } as const;

function lineOf({
  name,
  version,
  made,
  status,
  lag,
  parked,
  failure,
  rebuild,
}: ProjectionStatus): string {
  return [
    `${name} (versie ${String(version)}): ${STATES[status]}`,
    !rebuild && !made && 'nog niet opgebouwd voor deze versie van Trajectboek',
    lag === null ? 'het logboek antwoordt niet' : `${String(lag)} achter`,
    rebuild && `wordt opnieuw opgebouwd (${String(Math.round(rebuild.fraction * 100))} %)`,
    parked > 0 && `${String(parked)} ${parked === 1 ? 'stroom' : 'stromen'} opzij`,
    failure && sentenceOf(failure),
  ]
    .filter(Boolean)
    .join(', ');
}

export const projectionNames = (): string[] => PROJECTIONS.map(({ name }) => name);

/** @throws CliRefused where there is no such read model */
export function known(asked: CliRequest['options'][string]): string {
  const names = projectionNames();
  const name = names.find((one) => one === asked);
  if (name !== undefined) return name;
  throw new CliRefused(`Projectie ${String(asked)} bestaat niet: kies ${names.join(', ')}.`);
}

/** `projections rebuild [name]`: all of them at once where none is named. */
export async function projectionsRebuild(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const asked = options['name'] === undefined ? projectionNames() : [known(options['name'])];
  const one = async (name: string): Promise<void> => {
    await nest.get(ProjectionRunner).rebuild(name, ({ events, fraction, secondsLeft }) => {
      output.progress(
        `${name}: ${String(Math.round(fraction * 100))} %, ${String(events)} gebeurtenissen${secondsLeft === null ? '' : `, nog ${String(secondsLeft)} s`}`,
      );
    });
  };
  // Together they read and fold the log once. What fails holds no other up, and is told when these are done.
  const ended = await Promise.allSettled(asked.map(one));
  ended.forEach((end, at) => {
    if (end.status === 'fulfilled') output.line(`${asked[at]!} is herbouwd.`);
  });
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
