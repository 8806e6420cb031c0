/** What runs here, and on what. */
import { MIGRATIONS } from '../../database/migrations.js';
import type { Application } from '../../application.js';
import { eventStoreDbVersion } from '../../event-log/eventstoredb-version.js';
import { ownVersion } from '../version.js';
import { finding, type Finding } from './finding.js';

const ANSWER_MS = 3000;

export async function versions({ config, database }: Application): Promise<Finding[]> {
  const { dataSource, kind } = database;
  const [server] = await dataSource.query<[{ server_version: string }]>('show server_version');
  const place = kind === 'embedded' ? 'ingebouwd' : 'server';
  const url = config.eventStoreDbUrl;
  return [
    finding(`Trajectboek ${ownVersion()}, Node ${process.versions.node}`),
    finding(`PostgreSQL ${server.server_version} (${place})`),
    ...(url
      ? [finding(`EventStoreDB ${(await eventStoreDbVersion(url, ANSWER_MS)) ?? UNKNOWN}`)]
      : []),
    await migrations(dataSource),
  ];
}

/** Opening has brought the schema up to date; another process, of a newer version, can have gone on since. */
async function migrations(dataSource: Application['database']['dataSource']): Promise<Finding> {
  const run = await dataSource.query<{ name: string }[]>('select name from migrations');
  const ours = new Set(MIGRATIONS.map(({ name }) => name));
  const newer = run.filter(({ name }) => !ours.has(name));
  return finding(
    `Databankschema: ${String(run.length)} van ${String(ours.size)} migraties`,
    newer.length > 0 || run.length < ours.size,
    'Dit schema hoort niet bij deze versie van Trajectboek: installeer overal de nieuwste en start opnieuw.',
  );
}

const UNKNOWN = '(de versie is van hier niet te zien)';
