/** The event log as the program knows it: texts are sealed before they reach the store, and opened when they come back. */
import type { Observable } from 'rxjs';
import type { DomainEvent } from '../../domain/aggregate.js';
import { type EventRegistry, REGISTRY } from '../codec-registry.js';
import type {
  AppendResult,
  Checkpoint,
  EventLog,
  NewEvent,
  Page,
  RecordedEvent,
} from '../event-log.js';
import { seal } from './cipher.js';
import { Erasures } from './erasures.js';
import type { KeyRing } from './key-ring.js';
import type { StreamKeys } from './key-table.js';
import { Opener } from './opener.js';
import { keyName, sealedText } from './sealed-text.js';
import { type EventPlan, keysOf, planOf } from './sealing-plan.js';
import { mapTexts } from '../../domain/tekstvelden.js';
import { Generations } from './generations.js';

/** Not `keepsOrder`: an append whose keys must be made first is overtaken. Whole logs are moved sealed, past this. */
export class SealingLog implements EventLog {
  readonly logId: string;
  readonly changes: Observable<void>;
  private readonly erasures: Erasures;
  private readonly opener: Opener;

  constructor(
    readonly sealed: EventLog,
    private readonly ring: KeyRing,
    private readonly registry: EventRegistry = REGISTRY,
  ) {
    this.logId = sealed.logId;
    this.changes = sealed.changes;
    this.erasures = new Erasures(sealed);
    this.opener = new Opener(ring, this.erasures, registry);
  }

  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    const { plans, keys } = await this.planned(stream, expectedRevision, events);
    const sealed = events.map((event, nr) => this.sealedEvent(stream, event, plans[nr]!, keys));
    return this.sealed.append(stream, expectedRevision, sealed);
  }

  /**
   * Which keys the texts of these events will be sealed with, and those keys, which are on disk by then.
   * @throws EventInvalid for a text that no store could give back
   * @throws LogUnavailable
   */
  async planned(
    stream: string,
    expectedRevision: number,
    events: readonly DomainEvent[],
  ): Promise<{ readonly plans: readonly EventPlan[]; readonly keys: StreamKeys }> {
    if (!this.holdText(events)) return { plans: events.map(() => NOTHING), keys: NO_KEYS };
    const erasures = await this.erasures.upTo(stream, expectedRevision);
    const generation = new Generations(erasures);
    for (;;) {
      const plans = planOf(stream, events, (deel) => generation.of(deel), this.registry);
      const keys = await this.ring.made(stream, keysOf(plans));
      const gone = keysOf(plans).filter((ref) => 'erasedAt' in keys.get(keyName(ref))!);
      if (gone.length === 0) return { plans, keys };
      // What was read does not tell of it yet, and this append will conflict; or an older log was put back.
      for (const { deel } of gone) generation.skip(deel);
    }
  }

  async *readStream(stream: string, fromRevision = 0): AsyncIterable<RecordedEvent> {
    const events = this.sealed.readStream(stream, fromRevision);
    const watched = this.erasures.watched(stream, events, fromRevision);
    for await (const event of watched) yield* await this.opener.opened([event]);
  }

  async readAll(after: Checkpoint | null, max: number): Promise<Page> {
    const page = await this.sealed.readAll(after, max);
    return { ...page, events: await this.opener.opened(page.events) };
  }

  holds(checkpoint: Checkpoint): Promise<boolean> {
    return this.sealed.holds(checkpoint);
  }

  head(): Promise<bigint | null> {
    return this.sealed.head();
  }

  lastRegisteredAt(): Promise<Date | null> {
    return this.sealed.lastRegisteredAt();
  }

  close(): Promise<void> {
    return this.sealed.close();
  }

  private holdText(events: readonly DomainEvent[]): boolean {
    return events.some(({ type }) => this.registry.textFields(type).below.size > 0);
  }

  private sealedEvent(
    stream: string,
    event: NewEvent,
    plan: EventPlan,
    keys: StreamKeys,
  ): NewEvent {
    if (plan.size === 0) return event;
    const { id: eventId, type } = event;
    const data = mapTexts(event.data, this.registry.textFields(type), (text, pointer) => {
      const ref = plan.get(pointer)!;
      const key = keys.get(keyName(ref)) as Buffer; // planned: it is no erased one
      return sealedText(ref, seal(key, { stream, eventId, type, pointer }, text));
    });
    return { ...event, data: data as object };
  }
}

const NOTHING: EventPlan = new Map();
const NO_KEYS: StreamKeys = new Map();
