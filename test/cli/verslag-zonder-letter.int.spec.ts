/** What the PDF has no letters for is said on the command line too, beside the file and never in it. */
import 'reflect-metadata';
import { beforeAll, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import type { Ended } from '../support/program.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('letters', {
  'klein.md': KLEIN_VERSLAG.replace('veel bewoners', 'veel bewoners (مرحبا)').replace(
    'Het team kwam',
    'Het team (一起) kwam',
  ),
});
const env = { DATA_DIR: hier.pad('data') };
const zeg = (...args: string[]): Promise<Ended> => hier.zeg(env, ...args);
const pdf = (...args: string[]): Promise<Ended> =>
  zeg('report', '2021', '--format', 'pdf', ...args);
const TIJD = 300_000;

beforeAll(async () => {
  expect(await zeg('import', 'klein.md', '--year', '2021')).toMatchObject({ code: 0 });
}, TIJD);

const ZIN =
  /^Het lettertype van de PDF heeft niet alle tekens van "\(مرحبا\)" \(1\.1\. Soepkar Hagelberg, Doel\), "\(一起\)" \(2\. Interne werking\)\. .*\n$/u;

it(
  'wie een bestand vraagt, leest welke woorden de PDF niet heeft, met waar ze staan',
  async () => {
    expect(await pdf('--out', hier.pad('verslag.pdf'))).toEqual({
      ...{ code: 0, signal: null, stdout: '', stderr: expect.stringMatching(ZIN) },
    });
    expect(readFileSync(hier.pad('verslag.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  },
  TIJD,
);

it(
  'ook wie de PDF zelf doorgeeft, en dan staat er geen woord tussen',
  async () => {
    const { code, stdout, stderr } = await pdf();
    expect([code, stdout.slice(0, 5)]).toEqual([0, '%PDF-']);
    expect(stderr).toMatch(ZIN);
    expect(stdout).not.toContain('Het lettertype van de PDF');
  },
  TIJD,
);

it(
  'ook als een server antwoordt',
  async () => {
    await hier.serveer(env);
    const { code, stdout, stderr } = await pdf('--out', hier.pad('server.pdf'));
    expect([code, stdout, existsSync(hier.pad('server.pdf'))]).toEqual([0, '', true]);
    expect(stderr).toMatch(ZIN);
  },
  TIJD,
);

it(
  'de andere formaten hebben alle letters, en dan valt er niets te zeggen',
  async () => {
    for (const format of ['md', 'html', 'docx'])
      expect(
        await zeg('report', '2021', '--format', format, '--out', hier.pad(`verslag.${format}`)),
      ).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  },
  TIJD,
);
