/** What an import makes of the lines of a file: its report as Markdown, and the doubts. */
import { ownCell } from '../../../src/import/read/own-text.js';
import { markdownBlocks } from '../../../src/report/markdown-text.js';
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

/** The four rows of a traject as they print, each text as a cell would hold it: under headings where one has several lines. */
export const printed = (doel: string, verloop = '', stand = '', lessen = ''): string[] => {
  const rows = [
    ['Doel', doel],
    ['Procesverloop', verloop],
    ['Stand van zaken eind 2031', stand],
    ['Lessons learned', lessen],
  ] as const;
  if (!rows.some(([, text]) => /<(?:p|ul|ol|br)>/u.test(text)))
    return [
      ...TABLE,
      ...rows.map(([label, text]) => (text ? `| ${label} | ${text} |` : `| ${label} | |`)),
    ];
  return rows
    .flatMap(([label, text]) => [`#### ${label}`, ...markdownBlocks(ownCell(text))])
    .join('\n\n')
    .split('\n');
};
