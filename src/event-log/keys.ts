/** The keys of the log that this process has open, as a whole: for copies, for moving, and for erasing. */
import { Subject } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { Uuid } from '../domain/dag.js';
import type { KeyRing } from './sealing/key-ring.js';
import type { KeyTable, StoredKey, WantedKey } from './sealing/key-table.js';
import { takeOverInstallation } from './sealing/open-keys.js';

/** As they are copied. */
export interface KeysOfLog {
  readonly logId: Uuid;
  /** Keys what is of no part. */
  readonly installation: Buffer;
  readonly keys: AsyncIterable<StoredKey> | Iterable<StoredKey>;
}

export class Keys {
  /** Emits the stream of which a key was destroyed: nobody may keep what it opened. */
  readonly erased = new Subject<string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly own: Omit<KeysOfLog, 'keys'>,
    private readonly table: KeyTable,
    private readonly ring: KeyRing,
  ) {}

  /** All of them, for a file beside an export. */
  copy(): KeysOfLog {
    return { ...this.own, keys: this.table.all() };
  }

  /** Those of a log that is about to be moved here. What was erased stays erased. @throws LogUnavailable */
  async takeOver({
    installation,
    keys,
  }: {
    readonly installation: Buffer;
    readonly keys: readonly StoredKey[];
  }): Promise<void> {
    await takeOverInstallation(this.dataSource, this.own.logId, installation);
    await this.table.takeOver(keys);
  }

  /** For ever. Other processes forget when they see the fact in the log. @throws LogUnavailable */
  async erase(keys: readonly WantedKey[], at: Date): Promise<void> {
    for (const key of keys) {
      await this.table.erase(key, at);
      this.ring.forget(key.stream);
      this.erased.next(key.stream);
    }
  }
}
