/** `npm run references`: the repository explains itself. No comment or page sends its reader to a paper that is not in it. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const FOLDERS = ['src', 'projections', 'migrations', 'docs', 'scripts', 'test', '.ci', 'bin'];
const TEXT = /\.([cm]?[jt]sx?|json|md|yml|css)$|^run$/u;

/** How somebody who has more than the repository points at it: "(architecture 12)", "`domain.md` §5.2", "shared/ui.md". */
const OUTSIDE = [
  /\barchitecture,? "?[0-9A-Z]/u,
  /\bdomain\.md`? (§|R\d)/u,
  /\bshared\/(architecture|domain|ui|research|cases)\b/u,
  /(^|[\s(`])(ui\.md|research\/[a-z-]+[.]md)/u,
];

const found = filesOf(ROOT).flatMap((file) =>
  readFileSync(path.join(ROOT, file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      OUTSIDE.some((pattern) => pattern.test(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
    ),
);
if (found.length > 0) {
  console.log(['These point at what is not in the repository:', ...found].join('\n  '));
  process.exitCode = 1;
}

/** Every text file of ours, from the root; this one names what it forbids. */
function filesOf(root) {
  const top = readdirSync(root).filter((name) => statSync(path.join(root, name)).isFile());
  const below = FOLDERS.filter((folder) =>
    statSync(path.join(root, folder), { throwIfNoEntry: false })?.isDirectory(),
  ).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  return [...top, ...below].filter(
    (file) =>
      TEXT.test(path.basename(file)) &&
      ![
        'package-lock.json',
        'scripts/references.mjs',
        'test/architecture/references.unit.spec.ts',
      ].includes(file),
  );
}
