/** What an import makes of the lines of a file: its report as Markdown, and the doubts. */
import { planOf } from './plan-of.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { importInMemory } from './in-memory-import.js';

export const YEAR = 2031;

export const reportOf = async (lines: readonly string[]): Promise<string> =>
  renderMarkdown(await importInMemory(planOf(`${lines.join('\n')}\n`, YEAR))).trim();

export const doubtsOf = (lines: readonly string[]): string[] =>
  planOf(`${lines.join('\n')}\n`, YEAR).doubts.map(
    ({ line, message }) => `${String(line)}: ${message}`,
  );

/** The head of every table in these files. */
export const TABLE = ['| | |', '|---|---|'];
export const HEAD = ['Jaarverslag 2031', '', '1. Koken', '', '1.1. Soepdag', ''];
export const CHAPTER = '## 1. Koken';
export const SOUP = '### 1.1. Soepdag';

export const page = (...lines: string[]): string => ['# Jaarverslag 2031', '', ...lines].join('\n');

/** The four rows of a table as they print. */
export const printed = (doel: string, verloop = '', stand = '', lessen = ''): string[] => [
  ...TABLE,
  ...(
    [
      ['Doel', doel],
      ['Procesverloop', verloop],
      ['Stand van zaken eind 2031', stand],
      ['Lessons learned', lessen],
    ] as const
  ).map(([label, text]) => (text ? `| ${label} | ${text} |` : `| ${label} | |`)),
];
