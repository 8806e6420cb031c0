/** Whether this process can serve: the database and the log answer, and every read model keeps up. */
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ProjectionStatus } from '../../projections/engine/status.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { DATA_SOURCE } from '../database/database-tokens.js';
import { ClockGuard, type ClockDoubt } from '../event-log/clock-guard.js';
import type { EventLog } from '../event-log/event-log.js';
import { EVENT_LOG } from '../event-log/event-log-tokens.js';
import { Door } from '../http/door.js';
import { Due } from './due.js';
import { Ear } from './ear.js';
import { judge, type Oordeel } from './judge.js';

export interface Readiness {
  readonly klaar: boolean;
  /** What is not in order: 'databank', 'klok', 'logboek', 'stopt', or 'leesmodel <naam>: <staat>'. Empty where `klaar`. */
  readonly nietInOrde: readonly string[];
  /** Empty while the database does not answer. */
  readonly leesmodellen: readonly Oordeel[];
}

/** Milliseconds: whoever asks does not wait for a second, whatever does not answer. */
const LOG_MS = 500;
const ALL_MS = 900;

@Injectable()
export class ReadinessService implements OnApplicationBootstrap {
  private readonly due = new Due();
  private readonly ends = new Ear<bigint | null>();
  private readonly clocks = new Ear<ClockDoubt | null>();
  private readonly database = new Ear<unknown>();
  private readonly projections = new Ear<readonly ProjectionStatus[]>();

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly runner: ProjectionRunner,
    private readonly door: Door,
  ) {}

  @Inject() private readonly clock: ClockGuard;

  /** The start itself does not wait for it. */
  onApplicationBootstrap(): void {
    void this.head();
  }

  /** Never rejects; answers within a second. */
  async look(): Promise<Readiness> {
    const head = this.head();
    const [databank, statuses, logboek, klok] = await Promise.all([
      this.database.hears(this.dataSource.query('select 1'), ALL_MS),
      this.projections.hears(this.runner.status(head), ALL_MS),
      head,
      this.clocks.hears(this.doubt(), LOG_MS),
    ]);
    const leesmodellen = databank ? this.judged(statuses ?? []) : [];
    const nietInOrde = [
      ...(this.door.isClosing ? ['stopt'] : []),
      ...(databank && leesmodellen.length > 0 ? [] : ['databank']),
      ...(logboek === undefined ? ['logboek'] : []),
      ...(klok ? ['klok'] : []),
      ...leesmodellen
        .filter(({ inOrde }) => !inOrde)
        .map(({ naam, staat }) => `leesmodel ${naam}: ${staat}`),
    ];
    return { klaar: nietInOrde.length === 0, nietInOrde, leesmodellen };
  }

  private async doubt(): Promise<ClockDoubt | null> {
    return (await this.clock.doubt()) ?? null;
  }

  private judged(statuses: readonly ProjectionStatus[]): readonly Oordeel[] {
    const now = new Date();
    return statuses.map((status) => judge(status, this.due.at(now.getTime()), now));
  }

  /** Undefined where the log does not answer. */
  private async head(): Promise<bigint | null | undefined> {
    const head = await this.ends.hears(this.log.head(), LOG_MS);
    if (head !== undefined) this.due.note(head, Date.now());
    return head;
  }
}
