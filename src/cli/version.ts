import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the package's own description, two folders up from here or, built, three. */
export function ownVersion(): string {
  const found = ['../..', '../../..']
    .map((up) => join(import.meta.dirname, up, 'package.json'))
    .find((path) => existsSync(path))!;
  return (JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version;
}
