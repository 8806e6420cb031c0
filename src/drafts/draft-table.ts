/** The tables of drafts; see `migrations/0012-drafts.ts`. What is typed passes here sealed only. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { DraftHead, DraftKey, DraftPlace } from './draft.js';
import { ROWS, INSERT, UPDATE, SAVED, ERASE, EXPIRE } from './draft-statements.js';

/** A row with its key. `sealed` and `secret` are null once it was saved or erased. */
export interface DraftRow extends DraftHead {
  readonly sealed: Buffer | null;
  readonly secret: Buffer | null;
  readonly ended: Date | null;
}

export interface Writing {
  readonly place: DraftPlace;
  readonly sealed: Buffer;
  readonly at: Date;
}

@Injectable()
export class DraftTable {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  async find({ person, draft }: DraftKey): Promise<DraftRow | undefined> {
    const [row] = await this.db.query<DraftRow[]>(`${ROWS} and t.draft = $2`, [person, draft]);
    return row;
  }

  /** The latest first. */
  async live(person: string): Promise<DraftRow[]> {
    return this.db.query<DraftRow[]>(`${ROWS} and t.ended is null order by t.changed desc`, [
      person,
    ]);
  }

  async count(person: string): Promise<number> {
    const [row] = await this.db.query<[{ count: number }]>(
      'select count(*)::int as count from drafts.texts where person = $1 and ended is null',
      [person],
    );
    return row.count;
  }

  /** @returns false where there is one with this id already */
  async insert({ person, draft }: DraftKey, secret: Buffer, writing: Writing): Promise<boolean> {
    const { place, sealed, at } = writing;
    const { form, address, stream, parts } = place;
    const written = await this.db.query<unknown[]>(INSERT, [
      ...[person, draft, secret, form, address, stream, parts, sealed, at],
    ]);
    return written.length > 0;
  }

  /** @returns false where it was written, ended or erased since that version */
  async update(
    { person, draft }: DraftKey,
    version: number,
    { place, sealed, at }: Writing,
  ): Promise<boolean> {
    const { address, stream, parts } = place;
    const [rows] = await this.db.query<[unknown[]]>(UPDATE, [
      ...[person, draft, version, address, stream, parts, sealed, at],
    ]);
    return rows.length > 0;
  }

  /** What it held is saved: it goes with its key, and what arrives late is not taken in any more. */
  async saved({ person, draft }: DraftKey, { form, address }: DraftPlace, at: Date): Promise<void> {
    await this.db.query(SAVED, [person, draft, form, address, at]);
  }

  async throwAway({ person, draft }: DraftKey, at: Date): Promise<void> {
    await this.db.query(
      'update drafts.texts set ended = $3 where person = $1 and draft = $2 and ended is null',
      [person, draft, at],
    );
  }

  /** @returns false where it is gone for good */
  async takeBack({ person, draft }: DraftKey): Promise<boolean> {
    const [rows] = await this.db.query<[unknown[]]>(
      'update drafts.texts set ended = null where person = $1 and draft = $2 and sealed is not null returning 1',
      [person, draft],
    );
    return rows.length > 0;
  }

  /** Empties those about a part, whoever they are of. */
  async erase(stream: string, part: string, at: Date): Promise<void> {
    await this.db.query(ERASE, [stream, part, at]);
  }

  /** Removes what nobody wrote in since `unchanged`, and what ended before `ended`. */
  async expire(unchanged: Date, ended: Date): Promise<void> {
    await this.db.query(EXPIRE, [unchanged, ended]);
  }
}
