import { Injectable } from '@nestjs/common';
import { ProjectionRunner } from '../../projections/runner.js';
import type { RecordedEvent } from '../event-log/event-log.js';
import type { WantedKey } from '../event-log/sealing/key-table.js';
import { KeptExports } from '../exports/kept-exports.service.js';

/** What the program itself makes of texts and keeps: rows of read models, and keys beside exports. */
@Injectable()
export class Copies {
  constructor(
    private readonly runner: ProjectionRunner,
    private readonly exports: KeptExports,
  ) {}

  /** @param gone the keys that were destroyed */
  async erase(
    { stream, checkpoint, registeredAt }: RecordedEvent,
    gone: readonly WantedKey[],
  ): Promise<void> {
    await this.runner.erase(stream, checkpoint.position);
    await this.exports.erase(gone, registeredAt);
  }
}
