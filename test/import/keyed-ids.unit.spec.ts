/** Whoever has an export and guesses the file cannot find that it was this one: its ids follow from a key as well. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { CommandHashes } from '../../src/event-log/command-hashes.js';
import { makePlan } from '../../src/import/plan/make-plan.js';
import { KLEIN_VERSLAG } from '../cli/klein-verslag.js';
import { MemoryLog } from '../support/memory-log.js';
import { sealing } from '../support/sealing.js';

function idsIn(installation: Buffer): string[] {
  const { log, ring } = sealing(new MemoryLog('L'));
  const hash = new CommandHashes(log, ring, installation).ofFile(KLEIN_VERSLAG);
  return idsFrom(hash);
}

function idsFrom(hash: string): string[] {
  const { open, tree, trajecten } = makePlan(KLEIN_VERSLAG, 2022, hash);
  return [open, ...tree, ...trajecten.flat()].map(({ commandId }) => commandId);
}

describe('de ids van een ingelezen verslag', () => {
  it('zijn in dezelfde installatie dezelfde, en in een andere andere', () => {
    const [one, other] = [randomBytes(32), randomBytes(32)];
    expect(idsIn(one)).toEqual(idsIn(one));
    const elsewhere = new Set(idsIn(other));
    expect(idsIn(one).filter((id) => elsewhere.has(id))).toEqual([]);
  });

  it('volgen niet uit de inhoud alleen', () => {
    const guessed = idsFrom(createHash('sha256').update(KLEIN_VERSLAG).digest('hex'));
    const real = new Set(idsIn(randomBytes(32)));
    expect(guessed.filter((id) => real.has(id))).toEqual([]);
  });
});
