/** `npm run references`: the repository explains itself. No comment or page sends its reader to a paper that is not in it. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const FOLDERS = ['src', 'projections', 'migrations', 'docs', 'scripts', 'test', '.ci', 'bin'];
const TEXT = /\.([cm]?[jt]sx?|json|md|yml|css)$|^run$/u;

/** How somebody points at papers that lie beside the repository: by a name and a number, a chapter, or a folder outside. */
const OUTSIDE = [
  /\barchitecture,? "?[0-9A-Z]/u,
  /\bdecisions? [0-9][^.]* of the architecture\b/u,
  /\bdomain\.md`? (§|R\d)/u,
  // Not what a spec reads where it is there, as data: '../shared/cases'.
  /(?<!'\.\.\/)\bshared\/(architecture|domain|ui|research|cases)\b/u,
  /(^|[\s(`])(ui\.md|research\/[a-z-]+[.]md)/u,
];

/** A heading of ours by its words: 'docs/domain.md, "Time"'. */
const BY_WORDS = /\b(docs\/[a-z-]+\.md), "([^"]+)"/gu;
/** … or by its anchor, in a link of a page. */
const BY_ANCHOR = /\]\(([^)#\s:]*)#([^)\s]+)\)/gu;
/** A file or folder of ours, named in a comment or a page; `<name>` and `*` stand for many. */
const PLACE = /`((?:src|projections|migrations|scripts|test|docs|\.ci)\/[^`\s\\]*)`/gu;
const MANY = /[<>*{}…]/u;

const headings = new Map();
const found = filesOf(ROOT).flatMap((file) =>
  readFileSync(path.join(ROOT, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (isDead(file, line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
);
if (found.length > 0) {
  console.log(['These point at what is not in the repository:', ...found].join('\n  '));
  process.exitCode = 1;
}

function isDead(file, line) {
  if (OUTSIDE.some((pattern) => pattern.test(line))) return true;
  if ([...line.matchAll(BY_WORDS)].some(([, page, words]) => !has(page, slug(words)))) return true;
  if ([...line.matchAll(PLACE)].some(([, place]) => !MANY.test(place) && !isThere(place)))
    return true;
  if (!file.endsWith('.md')) return false;
  const here = path.dirname(file);
  return [...line.matchAll(BY_ANCHOR)].some(
    ([, page, anchor]) => !has(page === '' ? file : path.join(here, page), anchor),
  );
}

/** Also as the start of a name: `test/architecture/lint` is `…/lint.unit.spec.ts`. */
function isThere(place) {
  if (statSync(path.join(ROOT, place), { throwIfNoEntry: false })) return true;
  const folder = path.join(ROOT, path.dirname(place));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return readdirSync(folder).some((name) => name.startsWith(`${path.basename(place)}.`));
}

function has(page, anchor) {
  if (!headings.has(page)) headings.set(page, anchorsOf(path.join(ROOT, page)));
  return headings.get(page).has(anchor);
}

function anchorsOf(file) {
  if (!statSync(file, { throwIfNoEntry: false })) return new Set();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Set(
    lines.flatMap((line) => (/^#+ /u.test(line) ? [slug(line.replace(/^#+ /u, ''))] : [])),
  );
}

/** As GitHub names the anchor of a heading. */
function slug(words) {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
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
