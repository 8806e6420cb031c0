/**
 * Adds new files of `test/events` to `hashes.json`, so that a test sees when one is edited or deleted later: they stand for
 * what lies in logs that we cannot change. Refuses where a frozen one differs.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../test/events');
const HASHES = path.join(FOLDER, 'hashes.json');

const frozen = fs.existsSync(HASHES) ? JSON.parse(fs.readFileSync(HASHES, 'utf8')) : {};
const now = Object.fromEntries(
  fs
    .readdirSync(FOLDER)
    .filter((name) => /\.v\d+\.json$/.test(name))
    .sort()
    .map((name) => [name, hashOf(path.join(FOLDER, name))]),
);
const broken = Object.keys(frozen).filter((name) => now[name] !== frozen[name]);
if (broken.length > 0) {
  console.error(`Edited or deleted, but stored events do not change: ${broken.join(', ')}`);
  process.exit(1);
}
fs.writeFileSync(HASHES, `${JSON.stringify(now, null, 2)}\n`);
console.log(`${Object.keys(now).length - Object.keys(frozen).length} new samples frozen`);

/** Of the content, so that line endings and layout do not count. */
function hashOf(file) {
  const content = JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')));
  return createHash('sha256').update(content).digest('hex');
}
