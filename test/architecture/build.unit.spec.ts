/** `scripts/build.mjs` on a small tree of its own: what it makes, what it leaves and what it removes. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('bouwen', () => {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'trajectboek-build-')));
  const main = join(tree, 'dist/src/main.js');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };
  const build = () =>
    spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: tree, encoding: 'utf8' });

  beforeAll(() => {
    mkdirSync(join(tree, 'scripts'));
    for (const file of ['scripts/build.mjs', 'scripts/bundle.mjs', 'tsconfig.json', 'package.json'])
      copyFileSync(join(ROOT, file), join(tree, file));
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    write(
      'src/main.ts',
      `import { readFileSync } from 'node:fs';
export const antwoord: number = 42;
const blad = readFileSync(new URL('./web/pagina.css', import.meta.url), 'utf8');
console.log(antwoord, blad.trim());
`,
    );
    write('src/web/oud.tsx', 'export const oud = 1;\n');
    write('src/web/pagina.css', 'body {}\n');
    write('src/report/pdf/blad.typ', '#set page()\n');
    build();
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it('vertaalt de bronnen en legt wat geen programma is ernaast', () => {
    for (const file of ['main.js', 'web/oud.js', 'web/pagina.css', 'report/pdf/blad.typ'])
      expect(existsSync(join(tree, 'dist/src', file))).toBe(true);
  });

  it('bundelt het programma, dat elk bestand naast zijn bron blijft vinden', () => {
    const { stdout } = spawnSync(process.execPath, [join(tree, 'dist/bundle/main.js')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('42 body {}\n');
  });

  it('doet niets als er niets veranderd is', () => {
    const made = [main, join(tree, 'dist/.built'), join(tree, 'dist/bundle/main.js')];
    const times = () => made.map((file) => statSync(file).mtimeMs);
    const before = times();
    expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(times()).toEqual(before);
  });

  it('ruimt op wat geen bron meer heeft', () => {
    for (const file of ['src/web/oud.tsx', 'src/web/pagina.css']) rmSync(join(tree, file));
    expect(build().status).toBe(0);
    for (const file of ['oud.js', 'oud.js.map', 'pagina.css'])
      expect(existsSync(join(tree, 'dist/src/web', file))).toBe(false);
    expect(existsSync(main)).toBe(true);
  });

  it('faalt op een fout in de types, en opnieuw zolang ze er staat', () => {
    write('src/main.ts', 'export const antwoord: number = "veel";\n');
    expect(build()).toMatchObject({ status: 2, stdout: expect.stringContaining('TS2322') });
    expect(build().status).toBe(2);
    write('src/main.ts', 'export const antwoord: number = 43;\n');
    expect(build().status).toBe(0);
  });
});
