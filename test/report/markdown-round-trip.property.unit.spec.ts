/** A report that goes out as Markdown comes in again and goes out as the very same file, whatever people wrote in it. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOwnReport } from '../../src/import/read/own-report.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { importInMemory } from '../import/support/in-memory-import.js';
import { planOf } from '../import/support/plan-of.js';
import { anyYear, YEAR } from './support/arbitrary-year.js';

const RUNS = Number(process.env['FAST_CHECK_RUNS'] ?? 60);

describe('een verslag als Markdown', () => {
  it('komt weer binnen en gaat weer buiten als hetzelfde bestand', async () => {
    await fc.assert(
      fc.asyncProperty(anyYear, async (year) => {
        const printed = renderMarkdown(await importInMemory(year));
        expect(readOwnReport(printed)).toBeDefined();
        expect(renderMarkdown(await importInMemory(planOf(printed, YEAR)))).toBe(printed);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
