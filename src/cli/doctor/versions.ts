/** What runs here, and on what. */
import { MIGRATIONS } from '../../database/migrations.js';
import type { Application } from '../../application.js';
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
    ...(url ? [finding(`EventStoreDB ${await eventStoreDbVersion(url)}`)] : []),
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

/** From the page that each node has beside its API; a node with a certificate of its own is not asked. */
async function eventStoreDbVersion(url: string): Promise<string> {
  const host = /@?([^@/?,]+)[^@]*$/u.exec(url.replace(/^[a-z+]+:\/\//u, ''))?.[1] ?? '';
  const scheme = /[?&]tls=false/iu.test(url) ? 'http' : 'https';
  try {
    const answer = await fetch(`${scheme}://${host}/info`, {
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const { esVersion } = (await answer.json()) as { esVersion?: string };
    return esVersion ?? UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

const UNKNOWN = '(de versie is van hier niet te zien)';
