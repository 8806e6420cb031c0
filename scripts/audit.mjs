/**
 * `npm run audit`: whether an advisory is known about a package that is installed. Each fails, unless `accepted-advisories.json`
 * says why it may stand; one that is accepted and not reported any more fails too. Where no registry answers, nothing was checked:
 * that is said, and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { judge } from './judge-advisories.mjs';

const PATIENCE_MS = 60_000;
const accepted = JSON.parse(
  readFileSync(new URL('accepted-advisories.json', import.meta.url), 'utf8'),
);
// With what is wrong found it exits with 1 all the same.
const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  timeout: PATIENCE_MS,
});
const { checked, lines } = judge(stdout, accepted);
for (const line of lines) console.log(line);
if (checked && lines.length > 0) process.exitCode = 1;
