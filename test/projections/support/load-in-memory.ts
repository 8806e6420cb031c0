/** A rebuild's load without a database: it reads from a list and fills a list. */
import { setImmediate } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import type { Checkpoints } from '../../../projections/engine/checkpoints.js';
import { Fenced } from '../../../projections/engine/poison-failures.js';
import { Load } from '../../../projections/engine/load.js';
import { LoadTarget } from '../../../projections/engine/load-target.js';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import { Progress, type RebuildProgress } from '../../../projections/engine/progress.js';
import type { RowTable } from '../../../projections/engine/row-table.js';
import type { AnyProjection, ReadRow } from '../../../projections/projection.js';
import type {
  Checkpoint,
  EventLog,
  Page,
  RecordedEvent,
} from '../../../src/event-log/event-log.js';
import { pageOf } from '../../support/page-of.js';
import { GONE, NO_ROWS, NO_TABLE, eventOf, wordsOf } from './words.js';

/** A stream's name and the word that its next event adds. */
export type Told = readonly [stream: string, word: string];

interface WordsRow extends ReadRow {
  readonly words: string;
}

export interface Choices {
  readonly onPoison?: 'stop' | 'park';
  readonly rebuildBatch?: number;
  readonly rebuildEvents?: number;
  /** Of each stream. */
  readonly rows?: number;
  /** Of each row, at least. */
  readonly characters?: number;
}

export class LoadInMemory {
  table: WordsRow[] = [];
  /** How many statements and transactions it took. */
  readonly did = { folded: 0, held: 0, inserted: 0, read: 0 };
  readonly steps: RebuildProgress[] = [];
  readonly ending = new AbortController();
  /** What the log says instead of an answer. */
  away: Error | undefined;
  /** What the database says of an insert, by its number from 1. */
  lost: Readonly<Record<number, Error>> = {};
  /** Another runner has taken the projection over. */
  fenced = false;
  readonly target: LoadTarget;
  private readonly log: RecordedEvent[];

  constructor(
    told: readonly Told[],
    private readonly choices: Choices = {},
  ) {
    const revisions = new Map<string, number>();
    this.log = told.map(([stream, word], index) => {
      const revision = revisions.get(stream) ?? 0;
      revisions.set(stream, revision + 1);
      return eventOf(stream, word, revision, BigInt(index + 1));
    });
    this.target = new LoadTarget({
      projection: this.projection,
      dataSource: this.dataSource,
      checkpoints: this.checkpoints,
      table: this.rowTable,
      checkpoint: {} as StoredCheckpoint,
    });
  }

  run(): Promise<Checkpoint | null> {
    const { rebuildBatch = 2, rebuildEvents = 1000 } = this.choices;
    return new Load({
      projection: this.projection,
      log: this.eventLog,
      options: { rebuildBatch, rebuildEvents },
      target: this.target,
      progress: new Progress('words', (step) => this.steps.push(step)),
      signal: this.ending.signal,
    }).run();
  }

  /** Stream → its words, from the rows; fails where its rows do not agree or are not all there. */
  get words(): Record<string, string> {
    const { rows = 1 } = this.choices;
    const found: Record<string, string> = {};
    for (const { streamId, words } of this.table) found[streamId] ??= words;
    for (const [streamId, words] of Object.entries(found)) {
      const own = this.table.filter((row) => row.streamId === streamId);
      const keys = own.map(({ key }) => Number(key)).sort((a, b) => a - b);
      if (own.some((row) => row.words !== words))
        throw new Error(`${streamId}: rows of two states`);
      if (keys.join() !== Array.from({ length: rows }, (_, n) => n).join())
        throw new Error(`${streamId} has rows ${keys.join()}`);
    }
    return found;
  }

  private get projection(): AnyProjection {
    const { onPoison = 'park', rows = 1 } = this.choices;
    return {
      ...{ name: 'words', version: 1, entity: 'words', onPoison },
      aggregate: wordsOf(() => (this.did.folded += 1)),
      rows: (words: string[], streamId: string) => {
        if (words.at(-1) === NO_ROWS) throw new TypeError('no rows');
        if (words.at(-1) === GONE) return [];
        return Array.from({ length: rows }, (_, n) => ({
          ...{ streamId, key: String(n), words: words.join(' ') },
        }));
      },
    };
  }

  private get eventLog(): EventLog {
    const { log } = this;
    return {
      head: () => Promise.resolve(log.at(-1)?.checkpoint.position ?? null),
      readAll: (after: Checkpoint | null, max: number): Promise<Page> => {
        this.did.read += 1;
        if (this.away) return Promise.reject(this.away);
        return Promise.resolve(pageOf(log, after, max));
      },
      // What comes after the load has begun is not its business.
      async *readStream(stream: string) {
        yield* log.filter((event) => event.stream === stream);
        yield await Promise.resolve(eventOf(stream, 'later', 99, BigInt(log.length + 1)));
      },
    } as Partial<EventLog> as EventLog;
  }

  private get checkpoints(): Checkpoints {
    const hold = async (): Promise<void> => {
      this.did.held += 1;
      await setImmediate(); // a database answers later
      if (this.fenced) throw new Fenced('words');
    };
    return { hold } as Partial<Checkpoints> as Checkpoints;
  }

  private get dataSource(): DataSource {
    const transaction = async (job: (manager: EntityManager) => Promise<unknown>) => {
      const before = this.table;
      try {
        return await job({} as EntityManager);
      } catch (error) {
        this.table = before;
        throw error;
      }
    };
    return { transaction } as unknown as DataSource;
  }

  private get rowTable(): RowTable {
    const { characters = 1 } = this.choices;
    return {
      lines: (rows: readonly ReadRow[]) =>
        rows.map((row) => JSON.stringify(row).padEnd(characters)),
      insert: (_: unknown, lines: readonly string[]) => {
        const rows = lines.map((line) => JSON.parse(line) as WordsRow);
        this.did.inserted += 1;
        const lost = this.lost[this.did.inserted];
        if (lost) return Promise.reject(lost);
        const there = new Set(this.table.map(({ streamId, key }) => `${streamId} ${key}`));
        if (rows.some(({ streamId, key }) => there.has(`${streamId} ${key}`)))
          return Promise.reject(new Error('these rows are there already'));
        this.table = [...this.table, ...rows];
        return rows.some(({ words }) => words.endsWith(NO_TABLE))
          ? Promise.reject(Object.assign(new Error('refused'), { code: '22P05' }))
          : Promise.resolve();
      },
      remove: (_: unknown, streamIds: readonly string[]) => {
        this.table = this.table.filter(({ streamId }) => !streamIds.includes(streamId));
        return Promise.resolve();
      },
    } as unknown as RowTable;
  }
}
