/** A table of words for the tests of what writes read models. */
import type { EntityMetadata } from 'typeorm';
import { RowTable } from '../../../projections/engine/row-table.js';
import type { ReadRow } from '../../../projections/projection.js';
import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../support/database.js';

export interface Word extends ReadRow {
  readonly theWord: string | null;
  readonly more: unknown;
}

const columns = [
  ['streamId', 'stream_id'],
  ['key', 'key'],
  ['theWord', 'the_word'],
  ['more', 'more'],
].map(([propertyName, databaseName]) => ({
  ...{ propertyName, databaseName, type: propertyName === 'more' ? 'jsonb' : 'text' },
}));
const METADATA = { tableName: 'rm_words', columns } as unknown as EntityMetadata;

export const row = (
  streamId: string,
  key: string,
  theWord: string | null,
  more: unknown = {},
): Word => ({
  ...{ streamId, key, theWord, more },
});

/** In a database of its own, with indexes of every kind. */
export class WordsTable {
  readonly table = new RowTable(METADATA);

  private constructor(private readonly database: Database) {}

  /** It is made by `renew`. */
  static async open(): Promise<WordsTable> {
    return new WordsTable(await openTestDatabase());
  }

  get dataSource(): Database['dataSource'] {
    return this.database.dataSource;
  }

  async renew(): Promise<void> {
    await this.sql('drop table if exists rm_words');
    for (const statement of MADE) await this.sql(statement);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  sql<Row extends object>(statement: string): Promise<Row[]> {
    return this.dataSource.query(statement);
  }

  insert(rows: readonly Word[], into = this.table): Promise<void> {
    return this.dataSource.transaction((manager) => into.insert(manager, into.lines(rows)));
  }

  /** Stream, key and word of each row. */
  async words(name = 'rm_words'): Promise<string[]> {
    const rows = await this.sql<Record<string, string>>(
      `select stream_id, key, the_word from ${name} order by 1, 2`,
    );
    return rows.map((one) => Object.values(one).join(' '));
  }
}

const MADE = [
  `create table rm_words (stream_id text, key text, the_word text, more jsonb,
    constraint "Words ""by key""" primary key (stream_id, key))`,
  'create index words_first on rm_words (the_word)',
  'create index words_second on rm_words (the_word)',
  `create index words_some on rm_words using hash (lower(the_word)) where key <> ' USING x'`,
  'create unique index words_unique on rm_words (the_word, key, stream_id)',
];
