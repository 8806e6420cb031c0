/** What an operator does with one read model; each word stands in the database, so every process that follows hears it. */
import { sentenceOf } from '../../../projections/engine/poison-failures.js';
import type { ParkedStream } from '../../../projections/engine/parked.js';
import { ProjectionRunner } from '../../../projections/runner.js';
import type { Application } from '../../application.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';
import { known, projectionNames } from './projections.js';

/** `projections pause NAME` */
export async function projectionsPause(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const name = known(options['name']);
  await nest.get(ProjectionRunner).pause(name);
  output.line(`${name} is gepauzeerd: de rijen blijven zoals ze nu zijn, ook na een herstart.`);
}

/** `projections resume NAME` */
export async function projectionsResume(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const name = known(options['name']);
  await nest.get(ProjectionRunner).resume(name);
  output.line(`${name} loopt weer.`);
}

/** `projections parked [NAME]`: of all of them where none is named. */
export async function projectionsParked(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const asked = options['name'] === undefined ? projectionNames() : [known(options['name'])];
  let count = 0;
  for (const name of asked) {
    const streams = await nest.get(ProjectionRunner).parked(name);
    for (const stream of streams) output.line(`${name}: ${lineOf(stream)}`);
    count += streams.length;
  }
  if (count === 0) output.line('Er staat niets opzij.');
}

const lineOf = ({ stream, revision, type, failure, events, since }: ParkedStream): string =>
  [
    `${stream} sinds ${since.toISOString()}`,
    `${String(events)} ${events === 1 ? 'gebeurtenis wacht' : 'gebeurtenissen wachten'}`,
    failure ? sentenceOf(failure) : `${type} (revisie ${String(revision)})`,
  ].join(', ');

/** `projections replay NAME [STREAM]` */
export async function projectionsReplay(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const name = known(options['name']);
  const stream = options['stream'] === undefined ? undefined : String(options['stream']);
  const { replayed, failed } = await nest.get(ProjectionRunner).replay(name, stream);
  for (const done of replayed) output.line(`${done} is opgenomen in ${name}.`);
  if (failed.length > 0)
    throw new CliRefused(
      `${failed.join(', ')} kan nog niet opgenomen worden ("trajectboek projections parked ${name}" zegt waarom).`,
    );
  if (replayed.length > 0) return;
  if (stream !== undefined)
    throw new CliRefused(`De stroom ${stream} staat bij ${name} niet opzij.`);
  output.line(`Bij ${name} staat niets opzij.`);
}
