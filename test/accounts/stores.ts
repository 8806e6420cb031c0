/** What is about accounts is tried on both kinds of database: the embedded one and a PostgreSQL server. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AccessLog, type By } from '../../src/accounts/access-log.service.js';
import { AccountChanges } from '../../src/accounts/account-changes.service.js';
import { Accounts } from '../../src/accounts/accounts.service.js';
import { Links } from '../../src/accounts/links.service.js';
import { Sessions } from '../../src/accounts/sessions.service.js';
import { Medewerker } from '../../src/medewerkers/medewerker.table.js';
import type { Database } from '../../src/database/database.js';
import { openServer } from '../../src/database/server.js';
import { openTestDatabase } from '../support/database.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';

/** The services of one process on this database. */
export class OnDatabase {
  readonly log: AccessLog;
  readonly accounts: Accounts;
  readonly changes: AccountChanges;
  readonly sessions: Sessions;
  readonly links: Links;

  constructor(readonly db: DataSource) {
    this.log = new AccessLog(db);
    this.accounts = new Accounts(db, this.log);
    this.changes = new AccountChanges(db, this.log);
    this.sessions = new Sessions(db);
    this.links = new Links(db);
  }

  /** What stands in the access log, the oldest first. */
  async noted(): Promise<string[]> {
    const rows = await this.db.query<{ what: string }[]>(
      'select what from accounts.access_log order by id',
    );
    return rows.map(({ what }) => what);
  }
}

export const BY: By = { accountId: null, deur: 'SYSTEEM' };

/** Tables of the accounts as they are in a new installation. */
async function empty(db: DataSource): Promise<void> {
  await db.transaction(async (sql) => {
    await sql.query(`set local accounts.expiring = 'yes'`);
    await sql.query('delete from accounts.access_log');
    await sql.query('delete from accounts.link');
    await sql.query('delete from accounts.account');
    await sql.query('delete from medewerker');
  });
}

type Opened = () => OnDatabase;

/** @param body gets what opens the services of a process on an emptied database, and of a second one on the same */
export function onEachDatabase(
  body: (fresh: () => Promise<OnDatabase>, second: Opened) => void,
): void {
  describe.each(['ingebouwd', 'PostgreSQL'])('op een databank: %s', (kind) => {
    let server: PostgresServer | undefined;
    const databases: Database[] = [];
    beforeAll(async () => {
      if (kind === 'ingebouwd') databases.push(await openTestDatabase({ entities: [Medewerker] }));
      else {
        server = await startPostgres();
        const url = await server?.createDatabase();
        // Two pools, as two processes have.
        if (url)
          databases.push(
            await openServer(url, { entities: [Medewerker] }),
            await openServer(url, { entities: [Medewerker] }),
          );
      }
      if (databases.length === 0)
        databases.push(await openTestDatabase({ entities: [Medewerker] })); // startPostgres has said so
    });
    afterAll(async () => {
      for (const database of databases) await database.close();
      await server?.stop();
    });
    const first = (): DataSource => databases[0]!.dataSource;
    body(
      async () => {
        await empty(first());
        return new OnDatabase(first());
      },
      () => new OnDatabase(databases.at(-1)!.dataSource),
    );
  });
}
