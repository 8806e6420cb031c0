/** What `npm run references` forbids, seen red: one pointer of each kind, in a small copy of the tree. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const SCRIPT = fileURLToPath(new URL('../../scripts/references.mjs', import.meta.url));

const RED: readonly (readonly [file: string, line: string])[] = [
  ['src/a.ts', '/** A prefix, never a filter (architecture 12). */'],
  ['.dependency-cruiser.cjs', '// a white list (architecture, "Folder / May import")'],
  ['src/i.ts', '// the only form (decision 5 of the architecture)'],
  ['docs/b.md', 'As `domain.md` §5.2 says.'],
  ['src/c.ts', '// A cell as labelled parts (domain.md R19).'],
  ['test/d.spec.ts', '// what ../shared/research knows'],
  ['projections/e.ts', '// never numeric only (`ui.md`)'],
  ['README.md', 'measured in research/stack.md'],
  ['src/n.ts', '// printed by `src/wording/gone.ts`'],
  ['src/j.ts', '// docs/page.md, "No such heading"'],
  ['docs/k.md', 'See [the log](page.md#no-such-heading).'],
  ['docs/l.md', 'See [below](#no-such-heading).'],
];

const GREEN: readonly (readonly [file: string, line: string])[] = [
  ['src/f.ts', '// docs/page.md, "Who may do what?"'],
  ['src/o.ts', '// printed as `docs/page` says, and by `src/<name>/x.ts`, `src/f.ts`'],
  ['src/g.ts', '// the architecture of this folder'],
  ['docs/m.md', 'See [the log](page.md#the-log) and [elsewhere](https://voorbeeld.be/#niets).'],
  ['test/h.spec.ts', "const REPORT = '../shared/bronnen/report.md';"],
];

const PAGE = ['docs/page.md', '# The log\n\n## Who may do what?'] as const;

describe('verwijzingen naar wat niet in de bewaarplaats staat', () => {
  const tree = mkdtempSync(join(tmpdir(), 'trajectboek-references-'));
  let output = '';
  let code: number | null = null;

  beforeAll(() => {
    for (const [file, line] of [...RED, ...GREEN, PAGE]) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `first line\n${line}\n`);
    }
    const run = spawnSync(process.execPath, [SCRIPT, tree], { encoding: 'utf8' });
    ({ stdout: output, status: code } = run);
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(RED)('%s wordt rood: %s', (file, line) => {
    expect(output).toContain(`${file}:2: ${line}`);
    expect(code).toBe(1);
  });

  it.each(GREEN)('%s mag: %s', (file) => {
    expect(output).not.toContain(file);
  });
});
