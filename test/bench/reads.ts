/** Reading all of a log, as a rebuild does, and one year of it as it stood. */
import { once } from 'node:events';
import { procesverloop } from '../../projections/procesverloop/procesverloop.projection.js';
import { AsOfReader } from '../../projections/as-of.js';
import { decode } from '../../src/event-log/codec.js';
import type { Checkpoint, EventLog } from '../../src/event-log/event-log.js';
import { EventStoreDBClient, START } from '@eventstore/db-client';
import type { Opened } from './place.js';
import { PER_STREAM } from './trajecten.js';
import { perSecond, say } from './say.js';

const PAGE = 2000;
/** What a year has at most: 2022 had twenty trajecten. */
const YEAR = 100;

export interface Read {
  /** In the log. */
  readonly events: number;
  /** Events a second of a read that decodes and validates each, which no rebuild can beat. */
  readonly validated: number;
}

export async function reads(opened: Opened): Promise<Read> {
  const { log } = opened;
  await readAll(log, false);
  const events = await readAll(log, false);
  const plain = await perSecond(events, () => readAll(log, false));
  const bare = await perSecond(events, () => bareRead(opened));
  const limit = opened.mode === 'eventstoredb' ? 'bare client' : 'plain SELECT';
  say({
    what: 'read all',
    ours: plain,
    raw: bare,
    limit,
    note: `${events.toLocaleString('en-GB')} events`,
  });
  const validated = await perSecond(events, () => readAll(log, true));
  say({ what: 'read all and validate', ours: validated, raw: bare, limit });
  return { events, validated };
}

export async function asOf({ log, database }: Opened): Promise<void> {
  const rows: { id: string }[] = await database.dataSource.query(
    `select stream_id as id from ${database.dataSource.getMetadata(procesverloop.entity).tablePath}
      group by 1 having count(*) < ${String(PER_STREAM)} limit ${String(YEAR)}`,
  );
  const ids = rows.map(({ id }) => id);
  const reader = new AsOfReader(log);
  const year = (): Promise<unknown> =>
    reader.rows(procesverloop, ids, { klok: 'geregistreerd', dag: '2099-12-31' });
  const raw = async (): Promise<void> => {
    for (const id of ids) for await (const event of log.readStream(`traject-${id}`)) decode(event);
  };
  await year();
  const what = `as of a day, ${String(ids.length)} trajecten`;
  const ours = 1000 / (await perSecond(1, year));
  say({
    what,
    ours,
    raw: 1000 / (await perSecond(1, raw)),
    unit: ' ms',
    limit: 'read and validate these streams',
  });
}

async function readAll(log: EventLog, validate: boolean): Promise<number> {
  let count = 0;
  let at: Checkpoint | null = null;
  for (let atHead = false; !atHead;) {
    const page = await log.readAll(at, PAGE);
    for (const event of page.events) if (validate && isTraject(event)) decode(event);
    count += page.events.length;
    ({ checkpoint: at, atHead } = page);
  }
  return count;
}

/** Appends of the bench itself may stand in a server that is not ours to empty. */
const isTraject = ({ stream }: { stream: string }): boolean => stream.startsWith('traject-');

async function bareRead({ database: { dataSource }, eventStoreDbUrl }: Opened): Promise<void> {
  if (eventStoreDbUrl) {
    const client = EventStoreDBClient.connectionString(eventStoreDbUrl);
    const reading = client.readAll({ fromPosition: START });
    reading.resume();
    await once(reading, 'end');
    return client.dispose();
  }
  const sql = 'select * from log.events where position > $1 order by position limit $2';
  for (let after = 0; ;) {
    const rows: { position: string }[] = await dataSource.query(sql, [after, PAGE]);
    if (rows.length === 0) return;
    after = Number(rows.at(-1)!.position);
  }
}
