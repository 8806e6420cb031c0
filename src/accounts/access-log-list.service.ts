/** The access log as whoever manages accounts reads it: the latest first. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';
import type { Deur } from '../domain/rol.js';
import type { AccessFact, AccessKind } from './access-log.service.js';

export interface AccessLine {
  /** Of a line, rising with time; digits. */
  readonly id: string;
  readonly at: Date;
  readonly what: AccessKind;
  /** Who did it; null where nobody was signed in, or nobody has that account any more. */
  readonly who: string | null;
  /** The account that it is about; null where it is about none. */
  readonly about: string | null;
  readonly door: Deur;
  /** Network address, or the operating system's user. */
  readonly address: string | null;
  readonly details: NonNullable<AccessFact['details']>;
}

/** All lines where nothing is named. */
export interface AccessFilter {
  readonly what?: AccessKind | undefined;
  /** Who did it, or about whom it is. */
  readonly personId?: string | undefined;
}

const WHERE = `
  ($1::text is null or l.what = $1) and ($2::uuid is null or l.account_id = $2 or l.about_id = $2)`;

const LINES = `
  select l.id::text as id, l.at, l.what, m.naam as who, o.naam as about, l.door, l.address, l.details
  from accounts.access_log l left join medewerker m on m.id = l.account_id left join medewerker o on o.id = l.about_id
  where ${WHERE}`;

const PIECE = 500;

const asked = ({ what, personId }: AccessFilter): (string | null)[] => [
  what ?? null,
  personId ?? null,
];

@Injectable()
export class AccessLogList {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** How many lines there are, and those of a page. @param from how many came before */
  async page(
    filter: AccessFilter,
    from: number,
    limit: number,
  ): Promise<{ total: number; lines: AccessLine[] }> {
    const [row] = await this.db.query<{ total: number }[]>(
      `select count(*)::int as total from accounts.access_log l where ${WHERE}`,
      asked(filter),
    );
    const lines = await this.db.query<AccessLine[]>(
      `${LINES} order by l.id desc offset $3 limit $4`,
      [...asked(filter), from, limit],
    );
    return { total: row?.total ?? 0, lines };
  }

  /** All of them, some at a time: a long log never stands in memory as a whole. */
  async *pieces(filter: AccessFilter): AsyncGenerator<readonly AccessLine[]> {
    let before: string | null = null;
    for (;;) {
      const lines: AccessLine[] = await this.db.query<AccessLine[]>(
        `${LINES} and ($3::bigint is null or l.id < $3) order by l.id desc limit $4`,
        [...asked(filter), before, PIECE],
      );
      if (lines.length > 0) yield lines;
      if (lines.length < PIECE) return;
      before = lines.at(-1)!.id;
    }
  }
}
