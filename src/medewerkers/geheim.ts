import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

const BYTES = 32;

/** The key that signs cookies: made once, the same for every process on this database. */
export async function ondertekeningssleutel(db: DataSource): Promise<string> {
  await db.query(
    'INSERT INTO geheim (naam, waarde) VALUES ($1, $2) ON CONFLICT (naam) DO NOTHING',
    ['cookie', randomBytes(BYTES).toString('base64url')],
  );
  const [rij] = await db.query<{ waarde: string }[]>('SELECT waarde FROM geheim WHERE naam = $1', [
    'cookie',
  ]);
  return rij!.waarde;
}
