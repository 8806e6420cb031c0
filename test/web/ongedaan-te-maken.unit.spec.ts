import { describe, expect, it } from '@jest/globals';
import type { Feit } from '../../src/domain/aggregate.js';
import { undoable } from '../../src/web/undoable.js';

const feit = (lesId: string, commandId: string, revisie: number): Feit => ({
  type: 'LesHerzien',
  data: { lesId, tekst: 'x', themas: [] },
  bij: { revisie, commandId, op: '', door: { id: '', soort: 'mens' } },
});
/** A hundred later changes, each of a part of its own. */
const later = Array.from({ length: 100 }, (_geen, n) =>
  feit(`l${String(n)}`, `c${String(n)}`, n + 9),
);

describe('een knop om ongedaan te maken', () => {
  it('volgt voor de laatste honderd wijzigingen wat het domein zegt', () => {
    const kan = undoable([feit('a', 'oud', 0), ...later], 'traject', (id) => id === 'c7');
    expect([kan('c7'), kan('c8'), kan('c99')]).toEqual([true, false, false]);
  });

  it('staat bij een oudere wijziging zolang niemand aan hetzelfde deel kwam', () => {
    const vragen: string[] = [];
    const feiten = [feit('a', 'een', 0), feit('b', 'twee', 1), feit('a', 'drie', 2), ...later];
    const kan = undoable(feiten, 'traject', (id) => vragen.push(id) > 0);
    expect([kan('een'), kan('twee'), kan('drie')]).toEqual([false, true, true]);
    expect(vragen).toEqual([]);
  });
});
