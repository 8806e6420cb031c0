/** The end of a run over HTTP: everybody was answered, the program stopped by itself, and the account is without fault. */
import { expect } from '@jest/globals';
import type { Running } from '../support/program.js';
import { accountOf } from './account.js';
import type { Callers } from './callers.js';
import { print } from './figures.js';
import { untilCaughtUp } from './served.js';

export interface LastOf {
  readonly what: string;
  readonly url: string;
  readonly callers: Callers;
  /** Those that still serve. */
  readonly servers: readonly Running[];
  /** Those that were killed. */
  readonly dead?: readonly Running[];
}

export async function faultless({ what, url, callers, servers, dead = [] }: LastOf): Promise<void> {
  await callers.answered();
  await callers.stop();
  await untilCaughtUp(url);
  const said = [...dead, ...servers].map(({ stderr }) => stderr).join('');
  for (const server of servers) expect(await server.stop()).toMatchObject({ code: 0 });
  const account = await accountOf(url, callers);
  const { again, longestPauseMs, strange } = callers;
  const readModels = account.readModels.length || 'equal to a rebuild';
  print(what, { ...account, readModels, again, errors: strange.length, longestPauseMs });
  expect(strange.length > 0 ? { strange, said } : {}).toEqual({});
  expect(account).toMatchObject({ lost: 0, doubled: 0, unknown: 0, contiguous: true });
  expect(account.readModels).toEqual([]);
}
