/**
 * Adds the foreign-platform optional packages that `npm install` drops from package-lock.json.
 *
 * Some registries serve only this machine's platform variants of native packages; npm then leaves the others out of the
 * lock file, and `npm ci` refuses such a lock ("Missing: … from lock file"). Run it after every `npm install`.
 */
import fs from 'node:fs';

const LOCK = 'package-lock.json';
const PLATFORM =
  /(android|darwin|linux|win32|freebsd|openharmony)-(arm64|arm|x64|ia32|ppc64|s390x|riscv64|loong64)/;

const lock = JSON.parse(fs.readFileSync(LOCK, 'utf8'));
for (const [path, pkg] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    const present =
      lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
    const platform = name.match(PLATFORM);
    if (present || !platform || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [platform[2]],
      ...(pkg.dev ? { dev: true } : {}),
      optional: true,
      os: [platform[1]],
    };
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
fs.writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
