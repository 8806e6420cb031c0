/**
 * The hash of a command that an event carries: whether a commandId is used again for something else. Keyed, because whoever
 * had a plain hash could try out which words it was made of, also after they were erased.
 */
import { createHmac } from 'node:crypto';
import type { DomainEvent } from '../domain/aggregate.js';
import type { RecordedEvent } from './event-log.js';
import { TextUnreadable } from './sealing/sealing-errors.js';
import type { KeyRing } from './sealing/key-ring.js';
import type { StreamKeys } from './sealing/key-table.js';
import { type KeyRef, keyName } from './sealing/sealed-text.js';
import type { SealingLog } from './sealing/sealing-log.js';
import { keysOf } from './sealing/sealing-plan.js';

export class CommandHashes {
  constructor(
    private readonly log: SealingLog,
    private readonly ring: KeyRing,
    /** Keys what is of no part. */
    private readonly installation: Buffer,
  ) {}

  /**
   * Of a command that was decided on. Its keys are on disk by then.
   * @param command its name and fields, in one form
   * @throws LogUnavailable
   */
  async ofDecided(
    command: string,
    stream: string,
    expectedRevision: number,
    events: readonly DomainEvent[],
  ): Promise<string> {
    const { plans, keys } = await this.log.planned(stream, expectedRevision, events);
    return this.hash(command, keysOf(plans), keys);
  }

  /**
   * Of a command that may be the one that these events came from.
   * @param recorded all events of one command in one stream
   * @returns undefined where a key is gone: nobody can tell any more
   * @throws TextUnreadable where a key is missing
   */
  async ofRecorded(
    command: string,
    recorded: readonly [RecordedEvent, ...RecordedEvent[]],
  ): Promise<string | undefined> {
    const [{ stream, type, revision }] = recorded;
    const refs = new Map(
      recorded.flatMap(({ sealedWith = [] }) => sealedWith.map((ref) => [keyName(ref), ref])),
    );
    const used = [...refs.values()];
    const keys = (await this.ring.known(new Map([[stream, used]]))).get(stream)!;
    for (const ref of used) {
      const key = keys.get(keyName(ref));
      if (!key) throw new TextUnreadable('missing', type, '', { stream, revision });
      if ('erasedAt' in key) return undefined;
    }
    return this.hash(command, used, keys);
  }

  /** Of a file that is read in, so that ids which follow from it tell nobody which file it was. Hex. */
  ofFile(text: string): string {
    return createHmac('sha256', this.installation).update('file\n').update(text).digest('hex');
  }

  private hash(command: string, refs: readonly KeyRef[], keys: StreamKeys): string {
    const secrets = refs
      .map((ref) => keyName(ref))
      .sort()
      .map((name) => keys.get(name) as Buffer);
    const key = secrets.length > 0 ? Buffer.concat(secrets) : this.installation;
    return createHmac('sha256', key).update('command\n').update(command).digest('hex');
  }
}
