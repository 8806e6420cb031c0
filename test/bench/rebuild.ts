/**
 * How fast read models are made anew, beside a plain validated read of the same log.
 *
 * `node --import ./test/support/ts-register.mjs test/bench/rebuild.ts [server|embedded] [events]`: a PostgreSQL server of its
 * own (or TEST_DATABASE_URL), or the embedded database in memory. Streams of a hundred events side by side, then one of ten
 * thousand.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { PROJECTIONS } from '../../projections/all.js';
import type { DomainEvent } from '../../src/domain/aggregate.js';
import { decode, encode } from '../../src/event-log/codec.js';
import type { Checkpoint, EventLog, NewEvent } from '../../src/event-log/event-log.js';
import { openReadSide } from '../projections/support/read-side.js';
import { ACTOR } from '../support/namen.js';
import { startPostgres } from '../support/postgres-server.js';
import { gegevens, gestart, tijd } from '../support/voorbeelden.js';

const PER_STREAM = 100;
const LONG_STREAM = 10_000;
const TOGETHER = 500;

const [mode = 'server', size = '100000'] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** As a traject goes: planned, held, corrected, told of; each tenth event is something else. */
function eventOf(trajectId: string, n: number): DomainEvent {
  if (n === 0) return gestart({ trajectId });
  const stapId = idOf(trajectId, n + 1 - (n % 4));
  const day = tijd(`${(n % 28) + 1}/${(n % 12) + 1}`);
  if (n % 10 === 9)
    return {
      type: 'StandVanZakenVastgelegd',
      data: { jaar: 2031, peildatum: '2031-12-31', tekst: `Stand ${n}` },
    };
  if (n % 4 === 1)
    return {
      type: 'StapGepland',
      data: { stapId: idOf(trajectId, n), gegevens: gegevens({ wanneer: day }) },
    };
  if (n % 4 === 2)
    return {
      type: 'StapGehouden',
      data: { stapId, wanneer: day, aantal: 1, verslag: `Verslag ${n}` },
    };
  if (n % 4 === 3)
    return { type: 'StapGecorrigeerd', data: { stapId, nieuw: { plaats: `Zaal ${n}` } } };
  return {
    type: 'AlineaToegevoegd',
    data: { alineaId: idOf(trajectId, n), jaar: 2031, tekst: `Alinea ${n}`, stapIds: [] },
  };
}

const idOf = (trajectId: string, n: number): string =>
  `${trajectId.slice(0, 24)}${String(n).padStart(12, '0')}`;

function encoded(event: DomainEvent): NewEvent {
  const commandId = randomUUID();
  const ids = { commandId, correlationId: commandId, commandHash: 'a'.repeat(64) };
  return { id: randomUUID(), ...encode(event, { actor: ACTOR, ...ids }) };
}

/** Streams grow side by side, as they do when people work. */
async function fill(log: EventLog, events: number): Promise<void> {
  const ids = Array.from({ length: (events - LONG_STREAM) / PER_STREAM }, () => randomUUID());
  const batch = 10;
  for (let from = 0; from < PER_STREAM; from += batch)
    for (let first = 0; first < ids.length; first += 50)
      await Promise.all(
        ids.slice(first, first + 50).map((id) => {
          const part = Array.from({ length: batch }, (_, n) => encoded(eventOf(id, from + n)));
          return log.append(`traject-${id}`, from - 1, part);
        }),
      );
  const long = randomUUID();
  for (let from = 0; from < LONG_STREAM; from += TOGETHER) {
    const part = Array.from({ length: TOGETHER }, (_, n) => encoded(eventOf(long, from + n)));
    await log.append(`traject-${long}`, from - 1, part);
  }
}

async function read(log: EventLog, page: number, validated: boolean): Promise<number> {
  let count = 0;
  let at: Checkpoint | null = null;
  for (let atHead = false; !atHead;) {
    const events = await log.readAll(at, page);
    for (const event of events.events) {
      if (validated) decode(event);
      count += 1;
    }
    ({ checkpoint: at, atHead } = events);
  }
  return count;
}

async function timed(what: string, job: () => Promise<number>): Promise<void> {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const count = await job();
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  say(
    `${what.padEnd(34)} ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} events/s ` +
      `(own processor ${((user + system) / 1e6).toFixed(2)} s)`,
  );
}

const events = Number(size);
const server = mode === 'server' ? await startPostgres() : undefined;
const side = await openReadSide(await server?.createDatabase());
try {
  await timed('fill', () => fill(side.log, events).then(() => events));
  await side.database.dataSource.query('analyze');
  await timed('read', () => read(side.log, 2000, false));
  await timed('read and validate', () => read(side.log, 2000, true));
  await timed('read and validate, again', () => read(side.log, 2000, true));
  const runner = side.runner();
  for (const { name } of [...PROJECTIONS, ...PROJECTIONS])
    await timed(`rebuild ${name}`, async () => {
      await runner.rebuild(name);
      return events;
    });
} finally {
  await side.close();
  await server?.stop();
}
