/** What was doubted at an import: kept sealed, replaced by a mended file, and gone where its words are erased. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/database/database.js';
import { DoubtTable } from '../../src/doubts/doubt-table.js';
import type { KeptDoubt } from '../../src/doubts/kept-doubt.js';
import { KeptDoubts } from '../../src/doubts/kept-doubts.service.js';
import { inTables } from '../erasure/traces.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const dienst = (logId: string): KeptDoubts =>
  new KeptDoubts(new DoubtTable(database.dataSource), { logId }, () => new Date(0));
const twijfel = (line: number, stream: string, sentence = `Zin ${String(line)}.`): KeptDoubt => ({
  ...{ line, stream, sentence },
  todo: 'Kijk het na.',
});
const [SOEP, JAAR] = ['traject-soep', 'werkjaar-2022'];
const VAN_EEN = [
  twijfel(4, JAAR, 'Van Jef is geen kop.'),
  twijfel(9, SOEP, 'Kwetsbaarheden van Jan.'),
  twijfel(9, SOEP, 'Nog een van Jan.'),
  twijfel(30, 'traject-brood'),
];

describe('de twijfels van een ingelezen verslag', () => {
  it('staan er nog zoals ze gezegd werden, en de databank bevat er geen woord van', async () => {
    const twijfels = dienst(randomUUID());
    expect(await twijfels.of(2022)).toBeUndefined();
    await twijfels.keep({ jaar: 2022, file: 'een', doubts: VAN_EEN });
    expect(await twijfels.of(2022)).toEqual(VAN_EEN);
    expect(await twijfels.of(2021)).toBeUndefined();
    expect(await inTables(database.dataSource)).not.toMatch(/kwetsbaar|6b77657473|jef/u);
  });

  it('zijn van één logboek, en van elk jaar apart', async () => {
    const [hier, elders] = [dienst(randomUUID()), dienst(randomUUID())];
    await hier.keep({ jaar: 2022, file: 'een', doubts: VAN_EEN });
    await hier.keep({ jaar: 2023, file: 'een', doubts: [] });
    expect(await elders.of(2022)).toBeUndefined();
    expect(await hier.of(2022)).toEqual(VAN_EEN);
    expect(await hier.of(2023)).toEqual([]);
  });

  it('maken plaats voor die van een hersteld bestand', async () => {
    const twijfels = dienst(randomUUID());
    await twijfels.keep({ jaar: 2022, file: 'een', doubts: VAN_EEN });
    const minder = [twijfel(30, 'traject-brood'), twijfel(31, SOEP)];
    await twijfels.keep({ jaar: 2022, file: 'twee', doubts: minder });
    expect(await twijfels.of(2022)).toEqual(minder);
  });

  it('zijn weg met hun sleutel waar teksten van dat traject gewist zijn, ook als hetzelfde bestand weer komt', async () => {
    const logId = randomUUID();
    const twijfels = dienst(logId);
    await twijfels.keep({ jaar: 2022, file: 'een', doubts: VAN_EEN });
    const sleutel = async (): Promise<number> =>
      (
        await database.dataSource.query<unknown[]>(
          'select 1 from imports.keys where log_id = $1 and stream = $2',
          [logId, SOEP],
        )
      ).length;
    expect(await sleutel()).toBe(1);
    await twijfels.erase(SOEP);
    await twijfels.erase(SOEP);
    const over = VAN_EEN.filter(({ stream }) => stream !== SOEP);
    expect(await twijfels.of(2022)).toEqual(over);
    expect(await sleutel()).toBe(0);
    await twijfels.keep({ jaar: 2022, file: 'een', doubts: VAN_EEN });
    expect(await twijfels.of(2022)).toEqual(over);
  });
});
