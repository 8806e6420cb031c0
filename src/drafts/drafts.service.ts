import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { CLOCK, type Clock } from '../commands/clock.js';
import { newKey, open, seal, type TextPlace } from '../event-log/sealing/cipher.js';
import type { Draft, DraftHead, DraftKey, DraftPlace, DraftText, Kept } from './draft.js';
import { DraftTable, type DraftRow } from './draft-table.js';

const DAY_MS = 86_400_000;
/** After the last writing. */
export const KEPT_DAYS = 30;
/** In which what was thrown away can be taken back; what was saved is known that long, should it arrive late. */
const ENDED_DAYS = 1;
/** So that nobody fills the disk: more than anyone leaves lying. */
const MOST = 200;

/** A draft as it is handed in. */
export interface HandedIn extends DraftKey, DraftPlace {
  /** The version that its window wrote or read last; undefined where it wrote none. */
  readonly version: number | undefined;
  readonly text: DraftText;
}

/**
 * What people typed and did not save: kept on the server, sealed by a key of its own each, shown to nobody else. Two windows
 * never write over each other: what comes from an older version stays beside the newer one, as a draft of its own.
 */
@Injectable()
export class Drafts {
  constructor(
    private readonly table: DraftTable,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async keep(given: HandedIn): Promise<Kept> {
    const row = await this.table.find(given);
    if (row?.ended) return { kept: false, why: 'ENDED' };
    if (!row?.secret) return this.begin(given);
    const { draft, version } = row;
    const sealed = sealedIn(given, row.secret);
    if (row.sealed?.equals(sealed)) return { kept: true, draft, version, same: true };
    const isLatest = version === given.version;
    const writing = { place: given, sealed, at: this.clock() };
    if (isLatest && (await this.table.update(given, version, writing)))
      return { kept: true, draft, version: version + 1 };
    return this.begin({ ...given, draft: randomUUID() });
  }

  /** Of this person alone, the latest first; what cannot be opened is left out. */
  async of(person: string): Promise<DraftHead[]> {
    const oldest = this.daysAgo(KEPT_DAYS);
    return (await this.table.live(person)).filter(({ changed }) => changed >= oldest);
  }

  /** Undefined where it was saved, thrown away or erased, or is somebody else's. */
  async find(key: DraftKey): Promise<Draft | undefined> {
    const row = await this.table.find(key);
    if (!row || row.ended || row.changed < this.daysAgo(KEPT_DAYS)) return undefined;
    return opened(key, row);
  }

  /** It was saved, or never was there: what of it arrives late is not kept any more. */
  saved(key: DraftKey, place: DraftPlace): Promise<void> {
    return this.table.saved(key, place, this.clock());
  }

  throwAway(key: DraftKey): Promise<void> {
    return this.table.throwAway(key, this.clock());
  }

  /** What was thrown away a moment ago. @returns false where it is gone for good */
  takeBack(key: DraftKey): Promise<boolean> {
    return this.table.takeBack(key);
  }

  /** Empties all drafts about a part of which the texts were erased. @param part 'LES/<id>' */
  erase(stream: string, part: string): Promise<void> {
    return this.table.erase(stream, part, this.clock());
  }

  expire(): Promise<void> {
    return this.table.expire(this.daysAgo(KEPT_DAYS), this.daysAgo(ENDED_DAYS));
  }

  private async begin(given: HandedIn): Promise<Kept> {
    if ((await this.table.count(given.person)) >= MOST) return { kept: false, why: 'FULL' };
    const secret = newKey();
    const writing = { place: given, sealed: sealedIn(given, secret), at: this.clock() };
    if (await this.table.insert(given, secret, writing))
      return { kept: true, draft: given.draft, version: 1 };
    return this.keep(given); // two at once: the other one was first
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock().getTime() - days * DAY_MS);
  }
}

const placeOf = ({ person, draft }: DraftKey): TextPlace => ({
  stream: person,
  eventId: draft,
  type: 'draft',
  pointer: '',
});

const sealedIn = (given: HandedIn, secret: Buffer): Buffer =>
  seal(secret, placeOf(given), JSON.stringify(given.text));

function opened({ person }: DraftKey, row: DraftRow): Draft | undefined {
  const { draft, sealed, secret } = row;
  const text = sealed && secret && open(secret, placeOf({ person, draft }), sealed);
  return text ? { ...row, text: JSON.parse(text) as DraftText } : undefined;
}
