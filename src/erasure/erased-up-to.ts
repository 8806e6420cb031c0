/** Up to where in the log all that was erased is gone. Beside the keys: where an older database is put back, so are both. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { Checkpoint, EventLog } from '../event-log/event-log.js';
import { SEALED_LOG } from '../event-log/event-log-tokens.js';

interface Row {
  readonly erased_position: string | null;
  readonly erased_prepare: string | null;
  readonly erased_event: string | null;
}

@Injectable()
export class ErasedUpTo {
  private readonly logId: string;

  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    @Inject(SEALED_LOG) { logId }: EventLog,
  ) {
    this.logId = logId;
  }

  /** Null: from the first event. */
  async read(): Promise<Checkpoint | null> {
    const [row] = await this.db.query<Row[]>(
      'select erased_position, erased_prepare, erased_event from keys.rings where log_id = $1',
      [this.logId],
    );
    if (!row || row.erased_position === null) return null;
    return {
      position: BigInt(row.erased_position),
      ...(row.erased_prepare === null ? {} : { prepare: BigInt(row.erased_prepare) }),
      ...(row.erased_event === null ? {} : { eventId: row.erased_event }),
    };
  }

  async write({ position, prepare, eventId }: Checkpoint): Promise<void> {
    await this.db.query(
      'update keys.rings set erased_position = $2, erased_prepare = $3, erased_event = $4 where log_id = $1',
      [this.logId, position.toString(), prepare?.toString() ?? null, eventId ?? null],
    );
  }
}
