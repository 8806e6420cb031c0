/** A phone with the app: reads the secret off the page, and gives codes. */
import { TOTP } from 'otpauth';
import type { DataSource } from 'typeorm';

const STEP_MS = 30_000;

/** The code that the app shows now, or so many steps of half a minute later: each is accepted once. */
export const codeVan = (geheim: string, later = 0): string =>
  new TOTP({ secret: geheim }).generate({ timestamp: Date.now() + later * STEP_MS });

/** Six digits that the app shows at no time near now. */
export function foutVoor(geheim: string): string {
  const dichtbij = [-2, -1, 0, 1, 2, 3].map((later) => codeVan(geheim, later));
  return Array.from({ length: 10 }, (_, n) => String(n).repeat(6)).find(
    (code) => !dichtbij.includes(code),
  )!;
}

/** Codes that were accepted may be used again: for a spec that signs in more often than once in half a minute. */
export const vergeetCodes = (db: DataSource): Promise<unknown> =>
  db.query('update accounts.totp set last_step = 0');

/** As it stands on the page where the app is set up. */
export const geheimOp = (html: string): string =>
  /<code class="sleutel">([A-Z2-7 ]+)<\/code>/u.exec(html)![1]!.replaceAll(' ', '');
