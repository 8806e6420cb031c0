/** As whom a command line works: the program itself in the first minute, an account from then on. */
import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { userInfo } from 'node:os';
import { markAsExample } from '../../src/example/example-mark.js';
import { openDatabase } from '../../src/database/database.js';
import { emailVan } from '../support/meld-aan.js';
import type { Ended } from '../support/program.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('als-wie', {
  'klein.md': KLEIN_VERSLAG,
  'volgend.md': `${KLEIN_VERSLAG}\nOok dit jaar.\n`,
});
const env = { DATA_DIR: hier.pad('data') };
const zeg = (...args: string[]): Promise<Ended> => hier.zeg(env, ...args);
const geweigerd = (zin: string) => ({ code: 1, stdout: '', stderr: `${zin}\n` });
const TIJD = 300_000;

async function rijen(sql: string): Promise<object[]> {
  const database = await openDatabase({ dataDir: env.DATA_DIR });
  try {
    return await database.dataSource.query<object[]>(sql);
  } finally {
    await database.close();
  }
}

describe('zolang er geen account is', () => {
  it(
    'werkt de opdrachtregel als Trajectboek zelf: inlezen, verslag en export gaan van de eerste minuut',
    async () => {
      expect(await zeg('import', 'klein.md', '--year', '2021')).toMatchObject({ code: 0 });
      expect(await zeg('report', '2021')).toMatchObject({ code: 0 });
      expect(await zeg('log', 'export', hier.pad('alles.ndjson'))).toMatchObject({ code: 0 });
      expect(await zeg('report', '2021', '--als', emailVan('An'))).toMatchObject(
        geweigerd(
          'Er is nog geen account, dus werkt de opdrachtregel als Trajectboek zelf: laat --als weg.',
        ),
      );
    },
    TIJD,
  );
});

it(
  'in de map van het voorbeeld, waar niemand zich aanmeldt, leest de opdrachtregel niets echts in',
  async () => {
    const voorbeeld = { DATA_DIR: hier.pad('voorbeeld') };
    markAsExample(voorbeeld.DATA_DIR);
    for (const opdracht of [
      ['import', 'klein.md', '--year', '2021'],
      ['log', 'import', 'klein.md'],
    ])
      expect(await hier.zeg(voorbeeld, ...opdracht)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^Dit is de map van het voorbeeld,/u),
      });
    const proef = ['import', 'klein.md', '--year', '2021', '--dry-run'];
    expect(await hier.zeg(voorbeeld, ...proef)).toMatchObject({ code: 0 });
  },
  TIJD,
);

describe('zodra er een account is', () => {
  let an: string;
  beforeAll(async () => {
    an = await hier.account(env, 'An', ['COORDINATOR', 'BEHEERDER']);
    await hier.account(env, 'Stef', ['STUURGROEPLID']);
  }, TIJD);

  it(
    'moet wie iets vraagt zeggen wie hij is, en mag hij wat zijn rollen mogen',
    async () => {
      const vraag = 'Zeg met --als wie je bent: het e-mailadres van je account.';
      expect(await zeg('report', '2021')).toMatchObject(geweigerd(vraag));
      expect(await zeg('import', 'klein.md', '--year', '2022', '--dry-run')).toMatchObject(
        geweigerd(vraag),
      );
      expect(await zeg('--als', 'niemand@voorbeeld.be', 'report', '2021')).toMatchObject(
        geweigerd('Er is geen account met het e-mailadres van --als.'),
      );
      expect(await zeg('report', '2021', '--als', emailVan('Stef'))).toMatchObject({ code: 0 });
      expect(
        await zeg('import', 'klein.md', '--year', '2022', '--als', emailVan('Stef')),
      ).toMatchObject(geweigerd('Dit mag alleen een coördinator.'));
    },
    TIJD,
  );

  it(
    'staat wat hij deed op zijn naam, met de gebruiker van de computer in het toegangslogboek',
    async () => {
      const gedaan = await zeg(
        'import',
        'volgend.md',
        '--year',
        '2022',
        '--als',
        'AN@voorbeeld.be',
      );
      expect(gedaan).toMatchObject({ code: 0 });
      expect(
        await rijen(`select account_id, door, address, details from accounts.access_log
          where what = 'OPDRACHTREGEL' and account_id = '${an}'`),
      ).toEqual([
        {
          ...{ account_id: an, door: 'CLI', address: userInfo().username },
          details: { verb: 'import' },
        },
      ]);
      const export_ = await zeg(
        'log',
        'export',
        hier.pad('op-naam.ndjson'),
        '--als',
        emailVan('An'),
      );
      expect(export_.stdout).toContain('en 2 namen ernaast.');
    },
    TIJD,
  );
});
