/** A text is erased: nothing that the program keeps holds its words or its key any more, and the rest is as it was. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectionRunner } from '../../projections/runner.js';
import { HerzieLes, LegLesVast } from '../../src/domain/traject/lessen.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { Copies } from '../../src/erasure/copies.service.js';
import { ErasedUpTo } from '../../src/erasure/erased-up-to.js';
import { Eraser } from '../../src/erasure/eraser.service.js';
import { Keys } from '../../src/event-log/keys.js';
import { KeptExports } from '../../src/exports/kept-exports.service.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';
import { JaartabelRij } from '../../projections/jaartabel/jaartabel.table.js';
import { PROJECTIONS } from '../../projections/all.js';

const [WOORD, STAM] = ['Kwetsbaarheden', 'kwetsbar'];
const folder = tempDir('erase');
const [trajectId, lesId, ander] = [randomUUID(), randomUUID(), randomUUID()];
let server: TestServer;
const of = <T>(what: new (...args: never[]) => T): T =>
  server.application.nest.get(what, { strict: false });
const sql = <R>(query: string): Promise<R[]> => server.application.database.dataSource.query(query);

beforeAll(async () => {
  server = await TestServer.start({ EXPORT_DIR: folder.path });
  await server.doe(StartTraject, { trajectId, titel: 'Moestuin', soort: 'PROEFTUIN' });
  for (const id of [lesId, ander])
    await server.doe(LegLesVast, {
      ...{ trajectId, lesId: id, jaar: 2031, themas: [] },
      tekst: id === lesId ? `${WOORD} van Jan` : 'Iets heel anders',
    });
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

/** Every row of every table of the program, as text. */
async function everything(): Promise<string> {
  const tables = await sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const all = await Promise.all(
    tables.map(({ name }) => sql<{ row: string }>(`select t::text as row from ${name} t`)),
  );
  return all
    .flat()
    .map(({ row }) => row)
    .join('\n');
}
const keyOf = async (id: string): Promise<Buffer | null> =>
  (
    await sql<{ secret: Buffer | null }>(
      `select secret from keys.texts where part = 'LES/${id}' and generation = 0`,
    )
  )[0]!.secret;
const files = (): string =>
  readdirSync(folder.path)
    .map((name) => readFileSync(join(folder.path, name), 'utf8'))
    .join('\n');
const events = (): Promise<object[]> =>
  sql(
    'select position, stream, revision, event_id, type, data::text, metadata::text from log.events order by position',
  );
const rows = async (): Promise<object> =>
  Object.fromEntries(
    await Promise.all(
      PROJECTIONS.map(async ({ name, entity }) => {
        const { tableName } = server.application.database.dataSource.getMetadata(entity as never);
        return [name, await sql(`select * from ${tableName} t order by t::text`)] as const;
      }),
    ),
  );
const wis = (id: string): Partial<WisTekst> => ({
  ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'LES', id, grond: 'OP_VERZOEK' },
});

describe('een tekst die gewist wordt', () => {
  it('is overal weg, met zijn sleutel: rijen, gepauzeerde leesmodellen, bewaarde exports', async () => {
    await of(KeptExports).daily(new Date(Date.now() + 86_400_000));
    await of(ProjectionRunner).pause('jaartabel');
    const { tableName } = server.application.database.dataSource.getMetadata(JaartabelRij);
    for (const half of [`${tableName}_next`, `${tableName.replace(/\d+$/u, '')}0`])
      await sql(`create table ${half} as select * from ${tableName}`);
    const key = (await keyOf(lesId))!;
    const [before, there] = [await events(), await everything()];
    expect(there).toContain(WOORD);
    expect(files()).toContain(key.toString('base64'));

    await server.application.nest.get(ProjectionRunner).waitFor(0n);
    await server.doe(WisTekst, wis(lesId)).catch(() => undefined); // a paused one does not follow
    await of(Eraser).catchUp();

    const now = await everything();
    for (const gone of [WOORD, STAM, key.toString('hex')])
      expect(now.toLowerCase()).not.toContain(gone.toLowerCase());
    expect(files()).not.toContain(key.toString('base64'));
    expect((await events()).slice(0, before.length)).toEqual(before);
    expect(await keyOf(ander)).not.toBeNull();

    await of(KeptExports).end(new Date(Date.now() + 2 * 86_400_000));
    expect(files()).not.toContain(key.toString('base64'));
  });

  it('laat na het hervatten dezelfde rijen als na het herbouwen', async () => {
    const runner = of(ProjectionRunner);
    await runner.resume('jaartabel');
    await runner.waitFor((await server.application.log.head())!, 5000);
    const followed = await rows();
    for (const { name } of PROJECTIONS) await runner.rebuild(name);
    expect(await rows()).toEqual(followed);
    expect(JSON.stringify(followed)).toContain('Iets heel anders');
  });

  it('staat op de pagina en in de API als gewist, met de dag', async () => {
    const { body } = await (await server.als()).get(`/api/trajecten/${trajectId}/jaartabel/2031`);
    expect(JSON.stringify(body)).toMatch(/\[gewist op \d{1,2} \w+ \d{4}\]/u);
  });

  it('krijgt voor een nieuwe tekst een nieuwe sleutel', async () => {
    const [{ revision }] = (await sql<{ revision: number }>(
      `select max(revision) as revision from log.events where stream = 'traject-${trajectId}'`,
    )) as [{ revision: number }];
    await server.doe(HerzieLes, {
      ...{ trajectId, lesId, tekst: 'Nieuwe woorden', themas: [], revisie: revision },
    });
    expect(await everything()).toContain('Nieuwe woorden');
  });
});

describe('wissen dat onderbroken wordt', () => {
  it.each(['de sleutels', 'de rijen', 'de exports'])(
    'gaat verder waar het was: voor %s',
    async (step) => {
      const id = randomUUID();
      await server.doe(LegLesVast, { trajectId, lesId: id, jaar: 2031, themas: [], tekst: WOORD });
      const on = {
        'de sleutels': of(Keys),
        'de rijen': of(ProjectionRunner),
        'de exports': of(KeptExports),
      }[step]!;
      const cut = jest.spyOn(on as Keys, 'erase').mockRejectedValue(new Error('cut off'));
      await server.doe(WisTekst, wis(id)).catch(() => undefined);
      await expect(of(Eraser).catchUp()).rejects.toThrow('cut off');
      cut.mockRestore();
      await of(Eraser).catchUp();
      expect(await everything()).not.toContain(WOORD);
      expect(await keyOf(id)).toBeNull();
    },
  );

  it('wordt overgedaan als er een oudere databank teruggezet is', async () => {
    const id = randomUUID();
    await server.doe(LegLesVast, { trajectId, lesId: id, jaar: 2031, themas: [], tekst: WOORD });
    await sql('create table kept as select * from keys.texts');
    await sql('create table kept_ring as select * from keys.rings');
    await server.doe(WisTekst, wis(id));
    await of(Eraser).catchUp();
    await sql('delete from keys.texts');
    await sql('insert into keys.texts select * from kept');
    await sql('update keys.rings r set erased_position = k.erased_position from kept_ring k');
    await sql('drop table kept; drop table kept_ring').catch(() => undefined);
    expect(await keyOf(id)).not.toBeNull();
    const again = new Eraser(server.application.log.sealed, of(ErasedUpTo), of(Keys), of(Copies));
    await again.catchUp();
    expect(await keyOf(id)).toBeNull();
  });
});
