import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncPath } from '../database/embedded/sync-tree.js';
import type { EventLog } from '../event-log/event-log.js';
import { exportLog } from '../event-log/transfer/export-log.js';
import type { Keys } from '../event-log/keys.js';
import { KEYS_SUFFIX, writeKeys } from '../event-log/transfer/keys-file.js';
import { NAMES_SUFFIX } from '../event-log/transfer/format.js';
import { UNFINISHED } from './kept-files.js';

export interface ExportOrder {
  readonly path: string;
  /** What is to lie beside it. */
  readonly medewerkers: string;
  readonly keys: Pick<Keys, 'copy'>;
  /** Whether the export, which ends in this line, is to be kept. */
  readonly isWanted: (lastLine: string) => boolean;
  /** Ends the work between two pages. */
  readonly signal?: AbortSignal;
}

/** Texts and names of people: for the owner alone. */
const OWNER_ONLY = 0o600;

/**
 * The files appear whole and durable under their own names, the export last, or not at all. The keys are copied after the
 * events: every one of them has its key by then.
 */
export async function writeExport(log: EventLog, order: ExportOrder): Promise<void> {
  const { path, medewerkers, keys, isWanted, signal } = order;
  const [events, names, secrets] = ['', NAMES_SUFFIX, KEYS_SUFFIX].map(
    (suffix) => `${path}${suffix}${UNFINISHED}`,
  ) as [string, string, string];
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const trailer = await written(events, (file) =>
      exportLog(log, async (bytes) => {
        signal?.throwIfAborted();
        await file.writeFile(bytes);
      }),
    );
    if (!isWanted(`${JSON.stringify(trailer)}\n`)) return;
    await written(names, (file) => file.writeFile(medewerkers));
    await written(secrets, (file) => writeKeys(keys.copy(), (bytes) => file.writeFile(bytes)));
    await rename(names, `${path}${NAMES_SUFFIX}`);
    await rename(secrets, `${path}${KEYS_SUFFIX}`);
    await rename(events, path);
    await syncPath({ path: dirname(path), isDirectory: true });
  } finally {
    for (const unfinished of [events, names, secrets]) await rm(unfinished, { force: true });
  }
}

async function written<T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'wx', OWNER_ONLY);
  try {
    const result = await write(file);
    await file.sync();
    return result;
  } finally {
    await file.close();
  }
}
