/** An import carried out on streams in memory: the real plan, desk, rules and codec, without a database. */
import type { Type } from '@nestjs/common';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { NEVER } from 'rxjs';
import { v4 as uuid } from 'uuid';
import { jaartabel } from '../../../projections/jaartabel/jaartabel.projection.js';
import { trajecten } from '../../../projections/onderdelen/trajecten.fold.js';
import { werkjaar } from '../../../projections/werkjaar/werkjaar.projection.js';
import { CommandDesk } from '../../../src/commands/command-desk.js';
import { COMMAND_LIST } from '../../../src/commands/command-list.js';
import { KnownStreams } from '../../../src/commands/known-streams.js';
import { StreamStore } from '../../../src/commands/stream-store.js';
import type { TrajectEvent } from '../../../src/domain/traject/traject-events.js';
import type { WerkjaarEvent } from '../../../src/domain/werkjaar/werkjaar-events.js';
import type { EventLog, NewEvent, RecordedEvent } from '../../../src/event-log/event-log.js';
import { VraagFeiten } from '../../../src/questions/feiten.query.js';
import { QuestionDesk } from '../../../src/questions/question-desk.js';
import type { KeptReport } from '../../../src/doubts/kept-doubt.js';
import type { KeptDoubts } from '../../../src/doubts/kept-doubts.service.js';
import { ImportCheck } from '../../../src/import/import-check.js';
import { ImportService } from '../../../src/import/import.service.js';
import { ImportLedger } from '../../../src/import/ledger.js';
import type { ImportOutcome } from '../../../src/import/tally.js';
import type { ImportPlan } from '../../../src/import/plan/plan.js';
import { memoryCommandKeys, sealing } from '../../support/sealing.js';
import { compose } from '../../../src/report/compose.js';
import type { ReportDocument } from '../../../src/report/document.js';

import { vragerMet } from '../../support/namen.js';

const ACTOR = { id: '0d2f7b6a-3a57-4d6e-9a43-0c6f2f1f7a11', soort: 'import' as const };
/** After every year of a generated report. */
const LATER = new Date('2032-02-01T10:00:00Z');

/** Only what an import by one caller needs: it is no adapter, conflicts never occur. */
class Streams implements EventLog {
  now = LATER;
  readonly logId = uuid();
  readonly changes = NEVER;
  readonly streams = new Map<string, RecordedEvent[]>();
  private position = 0n;

  append(stream: string, _expected: number, events: readonly NewEvent[]) {
    const there = this.streams.get(stream) ?? [];
    for (const event of events) {
      this.position += 1n;
      const checkpoint = { position: this.position };
      const revision = there.length;
      there.push({ ...event, stream, revision, checkpoint, registeredAt: this.now });
    }
    this.streams.set(stream, there);
    const revision = there.length - 1;
    return Promise.resolve({ outcome: 'appended' as const, revision, position: this.position });
  }
  async *readStream(stream: string, fromRevision = 0) {
    yield* await Promise.resolve((this.streams.get(stream) ?? []).slice(fromRevision));
  }
  readAll = () => Promise.reject(new Error('not needed here'));
  head = () => Promise.resolve(this.position);
  lastRegisteredAt = () => Promise.resolve(null);
  holds = () => Promise.reject(new Error('not needed here'));
  close = () => Promise.resolve();
}

const yearOf = (stream: string): number[] =>
  stream.startsWith('werkjaar-') ? [Number(stream.slice('werkjaar-'.length))] : [];

/** A log in memory in which files can be imported, on one day or another. */
export function memory(): {
  readonly events: () => RecordedEvent[];
  readonly store: StreamStore;
  /** The doubts that were kept, the latest import last. */
  readonly kept: readonly KeptReport[];
  readonly run: (plan: ImportPlan, now?: Date) => Promise<ImportOutcome>;
} {
  const log = new Streams();
  const { log: sealingLog, hashes } = sealing(log);
  const store = new StreamStore(
    new KnownStreams(sealingLog),
    () => log.now,
    hashes,
    memoryCommandKeys(),
  );
  const handlers = new Map<unknown, { execute(command: object): Promise<unknown> }>(
    COMMAND_LIST.map(({ klasse, handler }) => [
      klasse,
      new (handler as Type<{ execute(command: object): Promise<unknown> }>)(store),
    ]),
  );
  const bus = {
    execute: (command: object) => handlers.get(command.constructor)!.execute(command),
  } as unknown as CommandBus;
  const queries = {
    execute: (vraag: object) =>
      vraag instanceof VraagFeiten
        ? store.factsOf(vraag.stroom)
        : Promise.resolve([...log.streams.keys()].flatMap(yearOf)),
  } as unknown as QueryBus;
  const questions = new QuestionDesk(queries);
  const kept: KeptReport[] = [];
  const service = new ImportService(
    new CommandDesk(bus, { require: () => Promise.resolve() }),
    new ImportCheck(new ImportLedger(questions), questions, () => log.now),
    { keep: (report: KeptReport) => Promise.resolve(void kept.push(report)) } as KeptDoubts,
    () => log.now,
  );
  return {
    events: () => [...log.streams.values()].flat(),
    store,
    kept,
    run: (plan, now = LATER) => {
      log.now = now;
      return service.run(plan, vragerMet(ACTOR));
    },
  };
}

/** The composed report of what was imported. */
export async function importInMemory(plan: ImportPlan): Promise<ReportDocument> {
  const { events, store, run } = memory();
  await run(plan);
  const { jaar } = plan;
  const ids = [...new Set(events().map(({ stream }) => stream))].flatMap(
    (name) => name.match(/^traject-(.*)$/)?.[1] ?? [],
  );
  const staten = await Promise.all(
    ids.map(async (id) => {
      const feiten = await store.factsOf<TrajectEvent>(`traject-${id}`);
      return [
        id,
        feiten.reduce((s, feit) => trajecten.aggregate.evolve(s, feit), trajecten.aggregate.begin),
      ] as const;
    }),
  );
  const feiten = await store.factsOf<WerkjaarEvent>(`werkjaar-${String(jaar)}`);
  const boom = feiten.reduce(
    (s, feit) => werkjaar.aggregate.evolve(s, feit),
    werkjaar.aggregate.begin,
  );
  return compose({
    jaar,
    werkjaar: werkjaar.rows(boom, String(jaar)),
    trajecten: staten.flatMap(([id, staat]) => trajecten.rows(staat, id)),
    cellen: staten
      .flatMap(([id, staat]) => jaartabel.rows(staat, id))
      .filter((rij) => rij.jaar === jaar),
  });
}
