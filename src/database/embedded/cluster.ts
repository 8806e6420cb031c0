/** The directory `pg` in the data directory: is it there, is it ours, and how it comes to be. */
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnusable } from '../database-errors.js';
import { isWhole } from './control-file.js';
import { syncPath, syncTree } from './sync-tree.js';
import { createCluster } from './template.js';

/** A data directory belongs to one major version of PostgreSQL; this is the one inside our PGlite. */
export const MAJOR_VERSION = '18';

/** A fresh cluster takes about 40 MB; what is asked leaves room for the first write-ahead logs. */
const MB_FOR_A_NEW_ONE = 100;
/** PostgreSQL that cannot make its next write-ahead log, of 16 MB, ends at once, in the middle of somebody's work. */
const MB_TO_GO_ON = 32;

const DIRECTORY = 'pg';

/**
 * Reads only, so that a directory that cannot be used stays as it is. Nobody may hold it: files that change look damaged.
 * @throws DatabaseUnusable for another major version, a damaged directory or a disk without room
 */
export function inspectCluster(dataDir: string): void {
  const cluster = join(dataDir, DIRECTORY);
  if (!existsSync(cluster)) return requireSpace(dataDir, MB_FOR_A_NEW_ONE);
  if (readdirSync(cluster).length === 0) throw emptied(dataDir);
  const version = readIfThere(join(cluster, 'PG_VERSION'))?.trim();
  if (version && version !== MAJOR_VERSION) throw otherVersion(dataDir, version);
  if (!version || !isWhole(cluster)) throw damaged(dataDir);
  requireSpace(dataDir, MB_TO_GO_ON);
}

/** The path of a complete cluster, made durably at the first start: a cut halfway leaves only a `.tmp` beside it. */
export async function ensureCluster(dataDir: string): Promise<string> {
  const cluster = join(dataDir, DIRECTORY);
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  const unfinished = `${cluster}.tmp`;
  rmSync(unfinished, { recursive: true, force: true });
  await createCluster(unfinished);
  await syncTree(unfinished);
  renameSync(unfinished, cluster);
  await syncPath({ path: dataDir, isDirectory: true });
  return cluster;
}

/** What to tell when the files are ours but the database in them does not start. */
export function damaged(dataDir: string, cause?: unknown): DatabaseUnusable {
  return new DatabaseUnusable(
    `De databank in de gegevensmap ${dataDir} is beschadigd. Zet een back-up van de hele map terug, of kies met DATA_DIR een andere map.`,
    { cause },
  );
}

/** A start never leaves it empty: it is made beside, and renamed. So somebody took the files out, or another disk is not mounted. */
function emptied(dataDir: string): DatabaseUnusable {
  return new DatabaseUnusable(
    `De map pg in de gegevensmap ${dataDir} is leeg: de gegevens zijn er niet (meer). Zet een back-up van de hele map terug of koppel de juiste schijf; ` +
      'verwijder de lege map pg als je opnieuw wil beginnen.',
  );
}

function otherVersion(dataDir: string, version: string): DatabaseUnusable {
  return new DatabaseUnusable(
    `De gegevensmap ${dataDir} is van PostgreSQL ${version}; dit programma werkt met ${MAJOR_VERSION}. ` +
      'Exporteer de log met de versie die de map maakte en lees de export hier in.',
  );
}

function requireSpace(dataDir: string, megabytes: number): void {
  if (!existsSync(dataDir)) return;
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize >= megabytes * 1024 * 1024) return;
  throw new DatabaseUnusable(
    `Op de schijf van de gegevensmap ${dataDir} is minder dan ${megabytes} MB vrij. Maak plaats vrij en start opnieuw; er is niets gewijzigd.`,
  );
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
