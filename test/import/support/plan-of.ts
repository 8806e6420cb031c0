/** The plan of a file with the ids that follow from its text alone: the same in each run. */
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makePlan } from '../../../src/import/plan/make-plan.js';
import type { ImportPlan } from '../../../src/import/plan/plan.js';

export const planOf = (markdown: string, jaar: number): ImportPlan =>
  makePlan(markdown, jaar, createHash('sha256').update(markdown).digest('hex'));

/** As `CommandHashes.ofFile` of the installation whose keys lie beside an export. @param keysFile its path */
export function hashByKeysFile(keysFile: string, text: string): string {
  const [first] = readFileSync(keysFile, 'utf8').split('\n');
  const { installatie } = JSON.parse(first!) as { installatie: string };
  const key = Buffer.from(installatie, 'base64');
  return createHmac('sha256', key).update('file\n').update(text).digest('hex');
}
