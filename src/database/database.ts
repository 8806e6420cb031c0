/**
 * The one place that opens the database: a PostgreSQL server by its address, or the one embedded in this process.
 *
 * Both modes run the same driver (`pg` under TypeORM), the same SQL and the same migrations.
 */
import type { RequestListener } from 'node:http';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { openEmbedded } from './embedded/open-embedded.js';
import { openServer } from './server.js';

export interface DatabaseOptions {
  /** `postgres://…` of a server of at least version 15; without it the embedded database serves. */
  readonly url?: string;
  /** Where the embedded database and its lock live; made when it is not there. Unused on a server. */
  readonly dataDir: string;
  readonly entities?: DataSourceOptions['entities'];
  /** Receives Dutch lines about slow or notable steps, such as the making of the database at a first start. */
  readonly log?: (line: string) => void;
  /** Receives the one `PlaceLost` when the data directory is ours no more; it must end the process. It ends by itself without. */
  readonly lost?: (error: Error) => void;
}

export interface Database {
  /** Migrated and ready. Embedded it has one connection: keep transactions short, use only their own manager inside. */
  readonly dataSource: DataSource;
  readonly kind: 'embedded' | 'server';
  /**
   * Answers HTTP on the lock's socket for other processes that find the data directory held (`askHolder`). Does nothing on a
   * server, where every process connects for itself.
   */
  serve(listener: RequestListener): void;
  /** Ends all connections; embedded: closes the files, then frees the directory. */
  close(): Promise<void>;
}

/**
 * @throws DatabaseInUse when a live process holds the data directory
 * @throws DatabaseUnusable with one Dutch line that says what to do; nothing was written then
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url } = options;
  return url ? openServer(url, options) : openEmbedded(options);
}
