/** `npm run openapi`: Redocly's recommended rules on the description of the API, offline. */
import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

process.chdir(path.resolve(import.meta.dirname, '..'));
const { openApiDocument } = await import('../src/api/openapi.ts');
const { resolve } = createRequire(import.meta.url);
const cli = path.join(path.dirname(resolve('@redocly/cli/package.json')), 'bin/cli.js');
const folder = mkdtempSync(path.join(tmpdir(), 'trajectboek-openapi-'));
try {
  const file = path.join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(openApiDocument(), null, 1));
  // It asks nobody for a newer version of itself, and tells nobody that it ran.
  const env = {
    ...process.env,
    ...{ REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
  };
  const options = ['lint', file, '--extends', 'recommended', '--max-problems', '50'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...options], {
    encoding: 'utf8',
    env,
  });
  // A warning is a rule that does not hold.
  if (status !== 0 || /\bwarnings?\b\./u.test(stderr)) {
    console.log(`${stdout}\n${stderr}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
