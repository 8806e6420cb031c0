/** `npm run check`: everything that can be said about the code without running it, all at once, each complaint in full. */
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

process.chdir(path.resolve(import.meta.dirname, '..'));
// Longest first, so that they end together.
const CHECKS = [
  'lint',
  'types',
  'generated',
  'layout',
  'borders',
  'references',
  'unused',
  'openapi',
  'audit',
  'locked',
];

const waiting = [...CHECKS];
const failed = [];
await Promise.all(Array.from({ length: Math.min(os.availableParallelism(), 4) }, work));
if (failed.length > 0) {
  console.log(`\nnpm run ${failed.join(', npm run ')}: see above`);
  process.exitCode = 1;
}

async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const start = Date.now();
    const { code, output } = await run(name);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code === 0 && output.includes('NOT CHECKED')) console.log(output.trim());
    if (code === 0) continue;
    failed.push(name);
    console.log(output);
  }
}

/** Colours are left out: the output is held back until its end. */
function run(name) {
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
