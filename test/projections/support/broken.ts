/** Projections and facts that go wrong. */
import { randomUUID } from 'node:crypto';
import type { AnyProjection } from '../../../projections/projection.js';
import type { TrajectStaat } from '../../../src/domain/traject/traject.js';
import type { EventLog } from '../../../src/event-log/event-log.js';
import { VRAGER } from '../../support/namen.js';
import { ALL_PROJECTIONS } from './read-side.js';
import { titels, type TitelRij } from './titels.js';

/** `titels`, but it fails on a traject of this title for as long as `fails` is true. */
export class Brittle {
  fails = true;
  tries = 0;
  readonly projection: AnyProjection;

  constructor(title: string, onPoison: 'stop' | 'park') {
    const rows = (state: TrajectStaat, streamId: string): readonly TitelRij[] => {
      const made = titels.rows(state, streamId);
      if (made[0]?.titel !== title) return made;
      this.tries += 1;
      if (this.fails) throw new TypeError(`cannot make a row of ${title}`);
      return made;
    };
    this.projection = { ...titels, onPoison, rows };
  }

  /** The usual list with this one in it. */
  get list(): readonly AnyProjection[] {
    return withInstead(this.projection);
  }
}

/** The usual list, with this one in the place of that of its name. */
export const withInstead = (other: AnyProjection): readonly AnyProjection[] =>
  ALL_PROJECTIONS.map((one) => (one.name === other.name ? other : one));

/** Puts something in the log that the codec would refuse, as a faulty or newer program could. */
export async function appendRaw(
  log: EventLog,
  stream: string,
  type: string,
  data: object,
): Promise<bigint> {
  let revision = -1;
  for await (const event of log.readStream(stream)) revision = event.revision;
  const commandId = randomUUID();
  const ids = { commandId, correlationId: commandId, commandHash: 'a'.repeat(64) };
  const metadata = { ...VRAGER, ...ids, schemaVersie: 1 };
  const answer = await log.append(stream, revision, [{ id: randomUUID(), type, data, metadata }]);
  if (answer.outcome !== 'appended') throw new Error(answer.outcome);
  return answer.position;
}
