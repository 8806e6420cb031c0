/** Trajecten as people make them: streams of a hundred facts that grow side by side, and one of ten thousand. */
import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '../../src/domain/aggregate.js';
import { encode } from '../../src/event-log/codec.js';
import type { EventLog, NewEvent } from '../../src/event-log/event-log.js';
import { VRAGER } from '../support/namen.js';
import { gegevens, gestart, tijd } from '../support/voorbeelden.js';

export const PER_STREAM = 100;
const LONG_STREAM = 10_000;
/** Events of one append; streams that are appended to at the same time. */
const TOGETHER = 10;
const SIDE_BY_SIDE = 64;

/** Makes the log so many events longer. @returns ids of streams of a hundred events, the newest at most a hundred of them */
export async function grow(log: EventLog, events: number): Promise<void> {
  const short = Array.from({ length: (events - LONG_STREAM) / PER_STREAM }, () => randomUUID());
  for (let first = 0; first < short.length; first += SIDE_BY_SIDE)
    await Promise.all(
      short.slice(first, first + SIDE_BY_SIDE).map((id) => write(log, id, PER_STREAM)),
    );
  await write(log, randomUUID(), LONG_STREAM);
}

async function write(log: EventLog, id: string, events: number): Promise<void> {
  for (let from = 0; from < events; from += TOGETHER) {
    const facts = Array.from({ length: TOGETHER }, (_, n) => encoded(factOf(id, from + n)));
    const { outcome } = await log.append(`traject-${id}`, from - 1, facts);
    if (outcome === 'conflict') throw new Error(`conflict at ${String(from)} of ${id}`);
  }
}

export function encoded(event: DomainEvent): NewEvent {
  const commandId = randomUUID();
  const ids = { commandId, correlationId: commandId, commandHash: 'a'.repeat(64) };
  return { id: randomUUID(), ...encode(event, { ...VRAGER, ...ids }) };
}

/** Planned, held, corrected, told of; each tenth fact is what stood at the end of the year. */
export function factOf(trajectId: string, n: number): DomainEvent {
  const idOf = (of: number): string => `${trajectId.slice(0, 24)}${String(of).padStart(12, '0')}`;
  const stapId = idOf(n + 1 - (n % 4));
  const wanneer = tijd(`${String((n % 28) + 1)}/${String((n % 12) + 1)}`);
  if (n === 0) return gestart({ trajectId });
  if (n % 10 === 9)
    return {
      type: 'StandVanZakenVastgelegd',
      data: { jaar: 2031, peildatum: '2031-12-31', tekst: `Stand ${String(n)}` },
    };
  if (n % 4 === 1)
    return { type: 'StapGepland', data: { stapId: idOf(n), gegevens: gegevens({ wanneer }) } };
  if (n % 4 === 2)
    return {
      type: 'StapGehouden',
      data: { stapId, wanneer, aantal: 1, verslag: `Verslag ${String(n)}` },
    };
  if (n % 4 === 3)
    return { type: 'StapGecorrigeerd', data: { stapId, nieuw: { plaats: `Zaal ${String(n)}` } } };
  const alinea = { alineaId: idOf(n), jaar: 2031, tekst: `Alinea ${String(n)}`, stapIds: [] };
  return { type: 'AlineaToegevoegd', data: alinea };
}
