/** A PostgreSQL server, by `DATABASE_URL`. */
import { DataSource } from 'typeorm';
import type { Database, DatabaseOptions } from './database.js';
import { DatabaseUnusable } from './database-errors.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { PoolClient } from './pool-client.js';

const OLDEST_VERSION = 15;
const CONNECTIONS = 10;
const PATIENCE_MS = 5000;

export async function openServer(
  url: string,
  { entities = [] }: Pick<DatabaseOptions, 'entities'>,
): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations: [...MIGRATIONS],
    poolErrorHandler: () => undefined, // an idle connection that breaks is replaced at its next use
    extra: {
      ...{ Client: PoolClient, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE_MS },
      // A server whose machine is gone would leave a statement waiting for ever: the connection is asked whether it lives.
      ...{ keepAlive: true, keepAliveInitialDelayMillis: PATIENCE_MS },
    },
  });
  await dataSource.initialize().catch((cause: unknown) => {
    throw unreachable(url, cause);
  });
  try {
    await requireVersion(dataSource);
    await migrate(dataSource, true);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return {
    dataSource,
    kind: 'server',
    serve: () => undefined,
    close: () => dataSource.destroy(),
  };
}

async function requireVersion(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<[{ server_version_num: string }]>('show server_version_num');
  const major = Math.floor(Number(row.server_version_num) / 10_000);
  if (major >= OLDEST_VERSION) return;
  throw new DatabaseUnusable(
    `DATABASE_URL wijst naar PostgreSQL ${major}; nodig is ${OLDEST_VERSION} of nieuwer. Werk de server bij; er is niets gewijzigd.`,
  );
}

/** The password must not reach a log: only host and database are named. */
function unreachable(url: string, cause: unknown): DatabaseUnusable {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
  const place = host ? `${host}${pathname}` : 'een onleesbaar adres';
  const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
  return new DatabaseUnusable(
    `Geen verbinding met de databank in DATABASE_URL (${place}): ${reason}. Kijk na of de server draait en of adres, gebruiker en wachtwoord kloppen.`,
    { cause },
  );
}
