import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMAND_LIST } from '../../src/commands/command-list.js';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');

/** Rows of 'what a user can do': | what | `Command` | [rule](…) | [test](…) | */
const ROW = /^\|[^|]+\| `(\w+)` +\| \[[^\]]+\]\(([^)]+)\) +\| \[[^\]]+\]\(([^)]+)\) +\|$/gmu;
const rows = [...readme.matchAll(ROW)].map(([, naam, rule, test]) => ({
  naam: naam!,
  rule: rule!,
  test: test!,
}));

describe('the table of what a user can do', () => {
  it('has each command once, in the order of the list', () => {
    expect(rows.map(({ naam }) => naam)).toEqual(COMMAND_LIST.map(({ klasse }) => klasse.name));
  });

  it.each(rows)('$naam: its rule and its test are about it', ({ naam, rule, test }) => {
    expect(read(rule)).toMatch(new RegExp(naam, 'iu'));
    expect(read(test)).toContain(naam);
  });
});

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

describe('the words for people', () => {
  it.each(PAGES)('%s links to what exists', (page) => {
    const words = read(page).replace(/^```.*?^```|`[^`\n]+`/gmsu, '');
    const links = [...words.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map(([, link]) => link!);
    const own = links.filter((link) => !/^[a-z]+:/u.test(link));
    expect(own.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  it('name every setting that the program reads, and no other', () => {
    const readers = ['src/config.ts', 'src/public-url.ts', 'src/factor-for-all.ts']
      .map(read)
      .join();
    const settings = [...readers.matchAll(/env\['(\w+)'\]/gu)].map(([, name]) => name!);
    const inTable = [...readme.matchAll(/^\| `([A-Z_]+)`/gmu)].map(([, name]) => name!);
    expect(new Set(inTable)).toEqual(new Set(settings));
    const example = [...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gmu)].map(
      ([, name]) => name!,
    );
    expect(new Set(example)).toEqual(new Set(settings));
  });
});
