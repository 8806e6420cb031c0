import { Injectable } from '@nestjs/common';
import { ProjectionRunner } from '../../projections/runner.js';
import type { RecordedEvent } from '../event-log/event-log.js';
import type { WantedKey } from '../event-log/sealing/key-table.js';
import { KeptDoubts } from '../doubts/kept-doubts.service.js';
import { Drafts } from '../drafts/drafts.service.js';
import { erasedPart } from '../event-log/sealing/erasures.js';
import { KeptExports } from '../exports/kept-exports.service.js';

/** What the program itself makes of texts and keeps: rows of read models, keys beside exports; drafts about them, and doubts of an import. */
@Injectable()
export class Copies {
  constructor(
    private readonly runner: ProjectionRunner,
    private readonly exports: KeptExports,
    private readonly drafts: Drafts,
    private readonly doubts: KeptDoubts,
  ) {}

  /** @param gone the keys that were destroyed */
  async erase(event: RecordedEvent, gone: readonly WantedKey[]): Promise<void> {
    const { stream, checkpoint, registeredAt } = event;
    await this.drafts.erase(stream, erasedPart(event)!);
    await this.doubts.erase(stream);
    await this.runner.erase(stream, checkpoint.position);
    await this.exports.erase(gone, registeredAt);
  }
}
