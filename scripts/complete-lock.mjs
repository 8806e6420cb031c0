/**
 * Adds the foreign-platform optional packages that `npm install` drops from package-lock.json, and the integrity of each package
 * that has none there, as the registry tells it. `--check` changes nothing, and fails where one has none.
 *
 * Some registries serve only this machine's platform variants of native packages; npm then leaves the others out of the
 * lock file, and `npm ci` refuses such a lock ("Missing: … from lock file"). Run it after every `npm install`.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const LOCK = 'package-lock.json';
const PLATFORM =
  /(android|darwin|linux|win32|freebsd|openharmony)-(arm64|arm|x64|ia32|ppc64|s390x|riscv64|loong64)/;

const lock = JSON.parse(fs.readFileSync(LOCK, 'utf8'));

/** Paths of packages that come from the registry and could come changed, unseen. */
const withoutIntegrity = () =>
  Object.entries(lock.packages)
    .filter(([path, { link, integrity }]) => path !== '' && !link && !integrity)
    .map(([path]) => path);

if (process.argv.includes('--check')) {
  const bare = withoutIntegrity();
  for (const path of bare) console.error(`${LOCK}: ${path} has no integrity; npm run lock`);
  process.exit(bare.length > 0 ? 1 : 0);
}

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
for (const path of withoutIntegrity()) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const asked = `${name}@${lock.packages[path].version}`;
  const integrity = execFileSync('npm', ['view', asked, 'dist.integrity'], {
    encoding: 'utf8',
  }).trim();
  if (!/^sha512-[\w+/]+={0,2}$/u.test(integrity)) throw new Error(`no integrity of ${asked}`);
  const { version, ...rest } = lock.packages[path];
  lock.packages[path] = { version, integrity, ...rest };
}
fs.writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
