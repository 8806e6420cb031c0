import pg from 'pg';

/** One question to a database on a server, on a connection of its own. */
export async function query<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<pg.QueryResultRow & Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
