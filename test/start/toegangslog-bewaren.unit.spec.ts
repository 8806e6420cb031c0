import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config.js';

describe('hoelang het toegangslogboek bewaard wordt', () => {
  it.each([
    [undefined, 730],
    ['30', 30],
    ['365', 365],
    ['altijd', undefined],
  ])('%s', (gegeven, accessLogDays) => {
    const env = gegeven === undefined ? {} : { TOEGANGSLOG_BEWAREN: gegeven };
    expect(readConfig(env).accessLogDays).toBe(accessLogDays);
  });

  it.each(['29', '0', '-1', '1.5', 'een jaar', 'Altijd', '36501'])('niet %s', (gegeven) => {
    expect(() => readConfig({ TOEGANGSLOG_BEWAREN: gegeven })).toThrow(
      `TOEGANGSLOG_BEWAREN=${gegeven} kan niet`,
    );
  });
});
