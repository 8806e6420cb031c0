/** What it costs that texts are sealed: an append, and reading all as a rebuild does, beside the same store without keys. */
import { randomUUID } from 'node:crypto';
import { encode } from '../../src/event-log/codec.js';
import {
  type Checkpoint,
  type EventLog,
  type NewEvent,
  NO_STREAM,
} from '../../src/event-log/event-log.js';
import type { Opened } from './place.js';
import { VRAGER } from '../support/namen.js';
import { median, perSecond, say } from './say.js';

const ROUNDS = 5;
const CALLERS = 16;
/** Of each caller, on a stream of its own: a traject of some years. */
const EACH = 100;
const PAGE = 2000;
const MICROSECONDS = 1e6;

/** A lesson of 600 characters, and two themes. */
function lesson(): NewEvent {
  const commandId = randomUUID();
  const data = {
    lesId: randomUUID(),
    jaar: 2031,
    tekst: 'woorden '.repeat(75),
    themas: ['a', 'b'],
  };
  const metadata = { ...VRAGER, commandId, correlationId: commandId, commandHash: 'a'.repeat(64) };
  return { id: randomUUID(), ...encode({ type: 'LesVastgelegd', data }, metadata) };
}

export async function sealing({ log }: Opened): Promise<void> {
  const { sealed } = log;
  const [opened, closed, ours, raw]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) await write(log);
  const events = await read(sealed); // all of them sealed: unsealed ones are written afterwards alone
  for (let round = 0; round < ROUNDS; round += 1) {
    opened.push(await perSecond(events, () => read(log)));
    closed.push(await perSecond(events, () => read(sealed)));
  }
  tell('read all, and open each text', opened, closed);
  const count = CALLERS * EACH;
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await perSecond(count, () => write(log)));
    raw.push(await perSecond(count, () => write(sealed)));
  }
  tell('append of a text, with a key of its own', ours, raw);
}

function tell(what: string, ours: readonly number[], raw: readonly number[]): void {
  const [with_, without] = [median(ours), median(raw)];
  const each = MICROSECONDS / with_ - MICROSECONDS / without;
  const note = `${each.toFixed(0)} µs more an event`;
  say({ what, ours: with_, raw: without, limit: 'unsealed', note });
}

async function write(log: EventLog): Promise<void> {
  const caller = async (): Promise<void> => {
    const stream = `traject-${randomUUID()}`;
    for (let nr = 0; nr < EACH; nr += 1) await log.append(stream, NO_STREAM + nr, [lesson()]);
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}

/** @returns how many events there are */
async function read(log: EventLog): Promise<number> {
  let [after, count]: [Checkpoint | null, number] = [null, 0];
  for (;;) {
    const page = await log.readAll(after, PAGE);
    for (const { data } of page.events) count += data ? 1 : 0;
    if (page.atHead) return count;
    after = page.checkpoint;
  }
}
