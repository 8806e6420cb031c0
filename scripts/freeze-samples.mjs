/**
 * Adds new files of `test/events` to `hashes.json`, so that a test sees when one is edited or deleted later: they stand for
 * what lies in logs that we cannot change. Refuses where a frozen one differs.
 *
 * With `--shapes` it also freezes the shape of every type in `shapes.json`: from then on a field or a code more asks for a
 * higher version. Refuses where the shape of a version that is frozen differs.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { shapesOf } from './event-shapes.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../test/events');
const HASHES = path.join(FOLDER, 'hashes.json');
const SHAPES = path.join(FOLDER, 'shapes.json');

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

if (process.argv.includes('--shapes')) freezeShapes();

function freezeShapes() {
  const before = JSON.parse(fs.readFileSync(SHAPES, 'utf8'));
  const after = { ...before, ...shapesOf() };
  const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
  if (changed.length > 0) {
    console.error(
      `Another shape under the same version: raise @schemaVersie of ${changed.join(', ')}`,
    );
    process.exit(1);
  }
  fs.writeFileSync(SHAPES, `${JSON.stringify(after, null, 2)}\n`);
  console.log(`${Object.keys(after).length} shapes frozen`);
}

/** Of the content, so that line endings and layout do not count. */
function hashOf(file) {
  const content = JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')));
  return createHash('sha256').update(content).digest('hex');
}
