import { PrimaryColumn } from 'typeorm';
import type { ReadRow } from './projection.js';

/** The columns that every read model begins with. */
export abstract class ReadRowEntity implements ReadRow {
  @PrimaryColumn({ name: 'stream_id', type: 'text' }) streamId: string;
  @PrimaryColumn({ type: 'text' }) key: string;
}

/** Rows of several streams in the order in which the streams were asked for, each stream's as they are. */
export function inAskedOrder<R extends { readonly streamId: string }>(
  streamIds: readonly string[],
  rows: readonly R[],
): R[] {
  const place = new Map(streamIds.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => place.get(a.streamId)! - place.get(b.streamId)!);
}
