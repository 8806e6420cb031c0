import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../commands/clock.js';
import type { EventLog } from '../event-log/event-log.js';
import { newKey, open, seal, type TextPlace } from '../event-log/sealing/cipher.js';
import { EVENT_LOG } from '../event-log/event-log-tokens.js';
import { DoubtTable } from './doubt-table.js';
import type { KeptDoubt, KeptReport } from './kept-doubt.js';

/**
 * What was doubted at an import, kept beside the log (docs/decisions/0029-doubts-of-an-import.md): sealed by a key for each stream
 * that it is about, and gone where texts of that stream are erased.
 */
@Injectable()
export class KeptDoubts {
  private readonly logId: string;

  constructor(
    private readonly table: DoubtTable,
    @Inject(EVENT_LOG) { logId }: Pick<EventLog, 'logId'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.logId = logId;
  }

  /** In the place of those of another file in that year; the same file again changes nothing. */
  async keep({ jaar, file, doubts }: KeptReport): Promise<void> {
    const keys = new Map(doubts.map(({ stream }) => [stream, newKey()]));
    const rows = doubts.map(({ stream, ...words }, at) => {
      const number = at + 1;
      const place = placeOf(jaar, stream, number);
      return { number, stream, sealed: seal(keys.get(stream)!, place, JSON.stringify(words)) };
    });
    const key = { logId: this.logId, jaar };
    await this.table.replace(key, { file, at: this.clock(), doubts: rows, keys });
  }

  /** In the order of the file, without those that were erased; undefined where no report was read into that year. */
  async of(jaar: number): Promise<KeptDoubt[] | undefined> {
    const key = { logId: this.logId, jaar };
    if ((await this.table.fileOf(key)) === undefined) return undefined;
    return (await this.table.doubtsOf(key)).flatMap(({ number, stream, sealed, secret }) => {
      const words = open(secret, placeOf(jaar, stream, number), sealed);
      return words ? [{ ...(JSON.parse(words) as Omit<KeptDoubt, 'stream'>), stream }] : [];
    });
  }

  /** Where texts of a stream were erased: what is about it goes, with its key. */
  erase(stream: string): Promise<void> {
    return this.table.erase(this.logId, stream);
  }
}

const placeOf = (jaar: number, stream: string, number: number): TextPlace => ({
  stream,
  eventId: `${String(jaar)}/${String(number)}`,
  type: 'doubt',
  pointer: '',
});
