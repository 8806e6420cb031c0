/** The plan of a file with the ids that follow from its text alone: the same in each run. */
import { createHash } from 'node:crypto';
import { makePlan } from '../../../src/import/plan/make-plan.js';
import type { ImportPlan } from '../../../src/import/plan/plan.js';

export const planOf = (markdown: string, jaar: number): ImportPlan =>
  makePlan(markdown, jaar, createHash('sha256').update(markdown).digest('hex'));
