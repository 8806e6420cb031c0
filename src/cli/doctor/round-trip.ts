/** A probe all the way: appended, passed by every read model, read back (docs/decisions/0010). */
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ProjectionStatus } from '../../../projections/engine/status.js';
import { sentenceOf } from '../../../projections/engine/poison-failures.js';
import { ProjectionRunner } from '../../../projections/runner.js';
import type { Application } from '../../application.js';
import { NO_STREAM, type EventLog } from '../../event-log/event-log.js';
import { newProbe } from '../../event-log/probe.js';
import { finding, type Finding } from './finding.js';

const PATIENCE_MS = 15_000;
const LOOK_MS = 50;

export async function roundTrip({ nest, log, clock }: Application): Promise<Finding[]> {
  if (await clock.doubt())
    return [{ line: 'Geen proef vastgelegd: eerst moet de klok kloppen', isRemark: true }];
  const { stream, event } = newProbe();
  const began = performance.now();
  const appended = await log.append(stream, NO_STREAM, [event]);
  const append = performance.now() - began;
  if (appended.outcome === 'conflict') throw new Error('the probe had a stream of its own');
  const runner = nest.get(ProjectionRunner);
  const behind = await passed(runner, appended.position);
  const all = performance.now() - began;
  return [
    finding(`Proef vastgelegd in ${append.toFixed(0)} ms`),
    finding(
      'Proef teruggelezen uit het logboek',
      !(await isThere(log, stream, event)),
      'Wat net vastgelegd was, komt niet terug uit het logboek: stop Trajectboek en zet een back-up terug.',
    ),
    finding(
      `Proef door elk leesmodel verwerkt na ${all.toFixed(0)} ms`,
      behind.length > 0,
      `Niet elk leesmodel is mee (${behind.map(({ name }) => name).join(', ')}): zie hieronder.`,
    ),
    ...(await runner.status()).map((status) => readModel(status)),
  ];
}

/** What is still behind it when nothing more is to be expected. */
async function passed(
  runner: ProjectionRunner,
  position: bigint,
): Promise<readonly ProjectionStatus[]> {
  await runner.waitFor(position, PATIENCE_MS);
  const until = Date.now() + LOOK_MS;
  for (;;) {
    const behind = (await runner.status()).filter((one) => (one.position ?? -1n) < position);
    if (behind.length === 0 || Date.now() > until) return behind;
    await wait(LOOK_MS);
  }
}

async function isThere(
  log: EventLog,
  stream: string,
  { id, type, data, metadata }: ReturnType<typeof newProbe>['event'],
): Promise<boolean> {
  for await (const read of log.readStream(stream)) {
    const there = { id: read.id, type: read.type, data: read.data, metadata: read.metadata };
    return isDeepStrictEqual(there, { id, type, data, metadata });
  }
  return false;
}

function readModel(status: ProjectionStatus): Finding {
  const { name, lag, parked, failure } = status;
  const line = `Leesmodel ${name}: ${String(lag ?? '?')} achter, ${String(parked)} opzij`;
  if (status.status === 'paused')
    return finding(line, true, `Gepauzeerd: "trajectboek projections resume ${name}" gaat verder.`);
  if (failure?.kind === 'infrastructure')
    return finding(
      line,
      true,
      `${sentenceOf(failure)}. Er wordt vanzelf opnieuw geprobeerd; blijft dit, kijk dan na of logboek en databank antwoorden.`,
    );
  if (failure)
    return finding(
      line,
      true,
      `${sentenceOf(failure)}. Is het verholpen, dan gaat "trajectboek projections resume ${name}" verder.`,
    );
  return finding(
    line,
    parked > 0,
    `Er staan stromen opzij: "trajectboek projections parked ${name}" zegt waarom.`,
  );
}
