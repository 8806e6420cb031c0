/** What somebody typed and did not save: kept for that person alone, and gone when it is over. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/database/database.js';
import { DraftTable } from '../../src/drafts/draft-table.js';
import { Drafts, type HandedIn } from '../../src/drafts/drafts.service.js';
import { openTestDatabase } from '../support/database.js';

const DAG_MS = 86_400_000;
let database: Database;
let nu = new Date('2026-03-02T09:00:00.000Z');
let drafts: Drafts;

beforeAll(async () => {
  database = await openTestDatabase();
  drafts = new Drafts(new DraftTable(database.dataSource), () => nu);
});
afterAll(() => database.close());

const [an, bram] = [randomUUID(), randomUUID()];
const getypt = (anders: Partial<HandedIn> = {}): HandedIn => ({
  ...{ person: an, draft: randomUUID(), form: 'stappen', address: '/stappen/nieuw' },
  ...{ stream: 'traject-x', parts: [], version: undefined, text: { verslag: 'Soep met Jef.' } },
  ...anders,
});
const rijen = async (): Promise<string> =>
  JSON.stringify([
    await database.dataSource.query('select t::text from drafts.texts t'),
    await database.dataSource.query('select k::text from drafts.keys k'),
  ]);
const sleutels = async (draft: string): Promise<number> =>
  (
    await database.dataSource.query<unknown[]>('select 1 from drafts.keys where draft = $1', [
      draft,
    ])
  ).length;

describe('wat iemand typte en niet bewaarde', () => {
  it('staat er nog zoals het was, en de databank bevat er geen woord van', async () => {
    const een = getypt({ text: { verslag: 'Soep met Jef. 🥣', stapIds: ['a', 'b'] } });
    expect(await drafts.keep(een)).toEqual({ kept: true, draft: een.draft, version: 1 });
    expect((await drafts.find(een))?.text).toEqual(een.text);
    expect(await rijen()).not.toMatch(/Soep|536f6570/u);
  });

  it('ziet niemand anders', async () => {
    const een = getypt();
    await drafts.keep(een);
    expect(await drafts.find({ person: bram, draft: een.draft })).toBeUndefined();
    expect(await drafts.of(bram)).toEqual([]);
    await drafts.throwAway({ person: bram, draft: een.draft });
    await drafts.keep({ ...een, person: bram, text: { verslag: 'van Bram' } });
    expect((await drafts.find(een))?.text).toEqual(een.text);
  });

  it('groeit met wat er bijkomt', async () => {
    const een = getypt();
    await drafts.keep(een);
    const meer = { ...een, version: 1, text: { verslag: 'Soep met Jef en An.' } };
    expect(await drafts.keep(meer)).toMatchObject({ draft: een.draft, version: 2 });
    expect((await drafts.find(een))?.text).toEqual(meer.text);
  });

  it('blijft naast wat in een ander venster getypt werd: geen van beide gaat verloren', async () => {
    const een = getypt();
    await drafts.keep(een);
    await drafts.keep({ ...een, version: 1, text: { verslag: 'venster een' } });
    const ander = await drafts.keep({ ...een, version: 1, text: { verslag: 'venster twee' } });
    expect(ander).toMatchObject({ kept: true, version: 1 });
    const twee = ander.kept ? ander.draft : '';
    expect(twee).not.toBe(een.draft);
    expect((await drafts.find(een))?.text).toEqual({ verslag: 'venster een' });
    expect((await drafts.find({ person: an, draft: twee }))?.text).toEqual({
      verslag: 'venster twee',
    });
  });

  it('staat er één keer, ook als hetzelfde twee keer of tegelijk aankomt', async () => {
    const een = getypt({ person: randomUUID() });
    const alle = await Promise.all([drafts.keep(een), drafts.keep(een), drafts.keep(een)]);
    expect(alle).toEqual(
      alle.map(() => expect.objectContaining({ kept: true, draft: een.draft, version: 1 })),
    );
    expect(await drafts.of(een.person)).toHaveLength(1);
  });
});

describe('als het voorbij is', () => {
  it('is bewaarde tekst weg met zijn sleutel, en komt niet terug met wat te laat aankomt', async () => {
    const een = getypt();
    await drafts.keep(een);
    expect(await sleutels(een.draft)).toBe(1);
    await drafts.saved(een, een);
    expect(await sleutels(een.draft)).toBe(0);
    expect(await drafts.find(een)).toBeUndefined();
    expect(await drafts.keep({ ...een, version: 1 })).toEqual({ kept: false, why: 'ENDED' });
    const nooitGeschreven = getypt();
    await drafts.saved(nooitGeschreven, nooitGeschreven);
    expect(await drafts.keep(nooitGeschreven)).toEqual({ kept: false, why: 'ENDED' });
  });

  it('kan wie iets weggooide het nog een dag terughalen', async () => {
    const een = getypt();
    await drafts.keep(een);
    await drafts.throwAway(een);
    expect(await drafts.find(een)).toBeUndefined();
    expect(await drafts.takeBack(een)).toBe(true);
    expect((await drafts.find(een))?.text).toEqual(een.text);
    await drafts.throwAway(een);
    nu = new Date(nu.getTime() + DAG_MS + 1);
    await drafts.expire();
    expect(await drafts.takeBack(een)).toBe(false);
    expect(await sleutels(een.draft)).toBe(0);
  });

  it('verdwijnt na dertig dagen zonder dat iemand erin schreef', async () => {
    const [oud, jong] = [getypt(), getypt()];
    await drafts.keep(oud);
    nu = new Date(nu.getTime() + 2);
    await drafts.keep(jong);
    nu = new Date(nu.getTime() + 30 * DAG_MS - 1);
    expect(await drafts.find(oud)).toBeUndefined();
    expect(await drafts.find(jong)).toBeDefined();
    await drafts.expire();
    expect([await sleutels(oud.draft), await sleutels(jong.draft)]).toEqual([0, 1]);
  });

  it('is alles weg wat over een gewist deel ging, van wie het ook is, en al het andere niet', async () => {
    const over = { stream: 'traject-t', parts: ['STAP/s', 'ALINEA/a'] };
    const [van, ander, elders] = [
      getypt(over),
      getypt({ person: bram, ...over }),
      getypt({ ...over, parts: ['STAP/t'] }),
    ];
    for (const een of [van, ander, elders]) await drafts.keep(een);
    await drafts.erase('traject-t', 'STAP/s');
    expect(await drafts.find(van)).toBeUndefined();
    expect(await drafts.find(ander)).toBeUndefined();
    expect(await drafts.takeBack(van)).toBe(false);
    expect([await sleutels(van.draft), await sleutels(ander.draft)]).toEqual([0, 0]);
    expect(await drafts.find(elders)).toBeDefined();
  });
});

it('zegt het als iemand er te veel laat liggen, en houdt wat er al stond', async () => {
  const person = randomUUID();
  for (let n = 0; n < 200; n += 1) await drafts.keep(getypt({ person }));
  expect(await drafts.keep(getypt({ person }))).toEqual({ kept: false, why: 'FULL' });
  expect(await drafts.of(person)).toHaveLength(200);
});
