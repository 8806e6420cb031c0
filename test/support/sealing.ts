/** Keys in memory, for logs in memory: sealed and opened by the real thing. */
import type { EventLog } from '../../src/event-log/event-log.js';
import { newKey } from '../../src/event-log/sealing/cipher.js';
import { CommandHashes } from '../../src/event-log/command-hashes.js';
import type { CommandKeys } from '../../src/event-log/command-keys.js';
import { KeyRing, type KeySource } from '../../src/event-log/sealing/key-ring.js';
import type { MadeKey, TextKey, WantedKey } from '../../src/event-log/sealing/key-table.js';
import { keyName } from '../../src/event-log/sealing/sealed-text.js';
import { SealingLog } from '../../src/event-log/sealing/sealing-log.js';

export class MemoryKeys implements KeySource {
  readonly streams = new Map<string, Map<string, TextKey>>();
  /** How often it was asked to make some. */
  batches = 0;
  /** How often it was asked for those of some streams. */
  reads = 0;

  ofStreams(streams: readonly string[]): Promise<ReadonlyMap<string, Map<string, TextKey>>> {
    this.reads += 1;
    return Promise.resolve(
      new Map(streams.map((stream) => [stream, new Map(this.streams.get(stream))])),
    );
  }

  make(wanted: readonly WantedKey[]): Promise<MadeKey[]> {
    this.batches += 1;
    return Promise.resolve(wanted.flatMap((one) => this.made(one) ?? []));
  }

  /** As an eraser does. */
  erase(stream: string, name: string, erasedAt: Date): void {
    this.streams.get(stream)!.set(name, { erasedAt });
  }

  private made({ stream, ...ref }: WantedKey): MadeKey | undefined {
    const there = this.streams.get(stream) ?? new Map<string, TextKey>();
    this.streams.set(stream, there);
    if (there.has(keyName(ref))) return undefined;
    const key = newKey();
    there.set(keyName(ref), key);
    return { stream, ref, key };
  }
}

export function sealing(
  sealed: EventLog,
  keys = new MemoryKeys(),
): { log: SealingLog; hashes: CommandHashes; ring: KeyRing; keys: MemoryKeys } {
  const ring = new KeyRing(keys);
  const log = new SealingLog(sealed, ring);
  return { log, ring, keys, hashes: new CommandHashes(log, ring, Buffer.alloc(32, 7)) };
}

/** Which stream each command id went to, without a database. */
export function memoryCommandKeys(): CommandKeys {
  const streams = new Map<string, string>();
  const claim: CommandKeys['claim'] = ({ actor, commandId }, stream) => {
    const key = `${actor} ${commandId}`;
    streams.set(key, streams.get(key) ?? stream);
    return Promise.resolve(streams.get(key)!);
  };
  return { claim } as CommandKeys;
}
