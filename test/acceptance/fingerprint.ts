/**
 * What the report of 2022 was, as hashes: its sentences do not stand in this repository. A change that is meant writes them
 * anew (`NIEUWE_AFDRUK=1 npm test -- test/acceptance`) and says in its decision record which lines differ and why.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { FormatName } from '../../src/report/formats.js';

export interface Fingerprint {
  /** SHA-256 of the file in each format. */
  readonly bestanden: Readonly<Record<string, string>>;
  /** The first four bytes of the hash of each line of the Markdown, so that a failure names the lines. */
  readonly regels: readonly string[];
}

const FILE = new URL('./jaarverslag-2022.hashes.json', import.meta.url);
const sha = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export const stored = JSON.parse(readFileSync(FILE, 'utf8')) as Fingerprint;

export function fingerprint(files: ReadonlyMap<FormatName, Uint8Array>): Fingerprint {
  const found = {
    bestanden: Object.fromEntries([...files].map(([format, bytes]) => [format, sha(bytes)])),
    regels: new TextDecoder()
      .decode(files.get('md'))
      .split('\n')
      .map((line, index) => `${String(index + 1)}:${sha(line).slice(0, 8)}`),
  };
  if (process.env['NIEUWE_AFDRUK']) writeFileSync(FILE, `${JSON.stringify(found, undefined, 2)}\n`);
  return found;
}
