import { PrimaryColumn } from 'typeorm';
import type { ReadRow } from './projection.js';

/** The columns that every read model begins with. */
export abstract class ReadRowEntity implements ReadRow {
  @PrimaryColumn({ name: 'stream_id', type: 'text' }) streamId: string;
  @PrimaryColumn({ type: 'text' }) key: string;
}
