/** The exports that a folder keeps: which files are ours, how old they are, and which may go. */
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { NAMES_SUFFIX } from '../event-log/transfer/format.js';
import { KEYS_SUFFIX } from '../event-log/transfer/keys-file.js';

/** What lies beside an export. */
const BESIDE = [NAMES_SUFFIX, KEYS_SUFFIX];
/** What a file is called until it is whole. */
export const UNFINISHED = '.deel';
/** Milliseconds: an unfinished file older than this is left over from a process that was killed. */
const OLD_MS = 86_400_000;
/** How many exports stay: two weeks of one a day. */
const KEPT = 14;
const KEYS = new RegExp(`\\${KEYS_SUFFIX}(\\${UNFINISHED})?$`, 'u');
const STAMP = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.ndjson$/u;

/** One log's exports in a folder; other files there, those of other logs too, are left alone. */
export class KeptFiles {
  private readonly begin: string;

  constructor(
    private readonly folder: string,
    logId: string,
  ) {
    this.begin = `trajectboek-${logId.slice(0, 8)}-`;
  }

  /** Path of an export that is made now; names rise with time (UTC). */
  pathAt(now: Date): string {
    return join(this.folder, `${this.begin}${now.toISOString().replace(/[-:.]/gu, '')}.ndjson`);
  }

  /** Milliseconds since the last one was made; undefined where there is none, or no folder. */
  ageAt(now: Date): number | undefined {
    const stamp = this.names().at(-1)?.slice(this.begin.length);
    if (stamp === undefined) return undefined;
    return now.getTime() - Date.parse(stamp.replace(STAMP, '$1-$2-$3T$4:$5:$6.$7Z'));
  }

  /** Whether the newest export ends in this line and has these names beside it: then nothing has changed since. */
  lastHas(lastLine: string, medewerkers: string): boolean {
    const newest = this.names().at(-1);
    if (newest === undefined) return false;
    const path = join(this.folder, newest);
    const beside = `${path}${NAMES_SUFFIX}`;
    return (
      endOf(path, Buffer.byteLength(lastLine)) === lastLine &&
      existsSync(beside) &&
      existsSync(`${path}${KEYS_SUFFIX}`) &&
      readFileSync(beside, 'utf8') === medewerkers
    );
  }

  /** Removes all but the last fourteen, and what a kill left unfinished days ago. */
  prune(): void {
    for (const name of this.names().slice(0, -KEPT))
      for (const suffix of [...BESIDE, ''])
        rmSync(join(this.folder, `${name}${suffix}`), { force: true });
    const all = readdirSync(this.folder).filter((name) => name.startsWith(this.begin));
    for (const name of all)
      if (name.endsWith(UNFINISHED) || isAlone(name, all)) this.removeOld(name);
  }

  private removeOld(name: string): void {
    const path = join(this.folder, name);
    // Another process may have made it just now.
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > OLD_MS) rmSync(path, { force: true });
  }

  /** Paths of the keys that lie beside them, also of one that a kill left unfinished. */
  keys(): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => name.startsWith(this.begin) && KEYS.test(name))
      .map((name) => join(this.folder, name));
  }

  /** Oldest first. */
  private names(): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => name.startsWith(this.begin) && STAMP.test(name.slice(this.begin.length)))
      .sort();
  }
}

/** Names or keys without their export; one that somebody has packed (`….ndjson.gz`) counts as their export. */
function isAlone(name: string, all: readonly string[]): boolean {
  const suffix = BESIDE.find((one) => name.endsWith(one));
  if (suffix === undefined) return false;
  const begin = name.slice(0, -suffix.length);
  return !all.some((other) => isOfExport(other, begin));
}

const isOfExport = (name: string, begin: string): boolean =>
  name.startsWith(begin) && !BESIDE.some((suffix) => name === `${begin}${suffix}`);

function endOf(path: string, bytes: number): string {
  const descriptor = openSync(path, 'r');
  try {
    const end = Buffer.alloc(bytes);
    const from = Math.max(0, fstatSync(descriptor).size - bytes);
    return end.toString('utf8', 0, readSync(descriptor, end, 0, bytes, from));
  } finally {
    closeSync(descriptor);
  }
}
