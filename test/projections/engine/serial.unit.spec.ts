import { expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { Serial } from '../../../projections/engine/serial.js';

it('does one job at a time, in order, also after one that fails', async () => {
  const serial = new Serial();
  const did: string[] = [];
  const job =
    (name: string, fails = false) =>
    async () => {
      did.push(`${name} begins`);
      await setImmediate();
      did.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const [first, second, third] = [
    serial.run(job('a')),
    serial.run(job('b', true)),
    serial.run(job('c')),
  ];
  await expect(second).rejects.toThrow('b');
  expect(await Promise.all([first, third])).toEqual(['a', 'c']);
  expect(did.join()).toBe('a begins,a ends,b begins,b ends,c begins,c ends');
});
