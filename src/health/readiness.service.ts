/** Whether this process can serve: the database and the log answer, and every read model keeps up. */
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ProjectionRunner } from '../../projections/runner.js';
import { DATA_SOURCE } from '../database/tokens.js';
import type { EventLog } from '../event-log/event-log.js';
import { EVENT_LOG } from '../event-log/tokens.js';
import { Door } from '../http/door.js';
import { Due } from './due.js';
import { judge, type Oordeel } from './judge.js';

export interface Readiness {
  readonly klaar: boolean;
  /** What is not in order: 'databank', 'logboek', 'stopt', or 'leesmodel <naam>: <staat>'. Empty where `klaar`. */
  readonly nietInOrde: readonly string[];
  /** Empty while the database does not answer. */
  readonly leesmodellen: readonly Oordeel[];
}

/** Who asks does not wait long, and a frozen server never answers. */
const PATIENCE_MS = 3000;

@Injectable()
export class ReadinessService implements OnApplicationBootstrap {
  private readonly due = new Due();

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly runner: ProjectionRunner,
    private readonly door: Door,
  ) {}

  /** The start itself does not wait for it. */
  onApplicationBootstrap(): void {
    void this.head();
  }

  /** Never rejects; answers within some seconds. */
  async look(): Promise<Readiness> {
    const [databank, logboek] = await Promise.all([
      answered(this.dataSource.query('select 1')),
      this.head(),
    ]);
    const leesmodellen = databank ? await this.projections() : [];
    const nietInOrde = [
      ...(this.door.isClosing ? ['stopt'] : []),
      ...(databank && leesmodellen.length > 0 ? [] : ['databank']),
      ...(logboek ? [] : ['logboek']),
      ...leesmodellen
        .filter(({ inOrde }) => !inOrde)
        .map(({ naam, staat }) => `leesmodel ${naam}: ${staat}`),
    ];
    return { klaar: nietInOrde.length === 0, nietInOrde, leesmodellen };
  }

  private async projections(): Promise<readonly Oordeel[]> {
    const statuses = (await answered(this.runner.status()))?.value ?? [];
    const now = new Date();
    return statuses.map((status) => judge(status, this.due.at(now.getTime()), now));
  }

  private async head(): Promise<boolean> {
    const head = await answered(this.log.head());
    if (head) this.due.note(head.value, Date.now());
    return head !== undefined;
  }
}

/** Undefined where it failed or took too long. */
async function answered<T>(question: Promise<T>): Promise<{ readonly value: T } | undefined> {
  const patience = new AbortController();
  const { signal } = patience;
  const tooLate = wait(PATIENCE_MS, undefined, { signal, ref: false }).catch(() => undefined);
  const answer = question.then(
    (value) => ({ value }),
    () => undefined,
  );
  const first = await Promise.race([answer, tooLate]);
  patience.abort();
  return first;
}
