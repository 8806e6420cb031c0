/** Why the log cannot be opened, in one Dutch line. */
import { DatabaseUnusable } from '../../database/database-errors.js';
import { LogUnavailable } from '../event-log-errors.js';
import { typeOf } from './eventstoredb-failures.js';

/** What OpenSSL says of an answer that is no TLS. */
const NO_TLS = /wrong version number|packet length too long/iu;

const inOneLine = (message: string): string => message.trim().replace(/\s+/gu, ' ');

export function cannotOpen(error: unknown): unknown {
  if (typeOf(error) === 'access-denied')
    return new DatabaseUnusable(
      'EventStoreDB weigert de gebruiker van EVENTSTOREDB_URL: die moet alle stromen kunnen lezen en erin schrijven.',
      { cause: error },
    );
  if (!(error instanceof LogUnavailable)) return error;
  if (NO_TLS.test(error.message))
    return new DatabaseUnusable(
      'EventStoreDB antwoordt zonder TLS. Zet tls=false in EVENTSTOREDB_URL als de server geen TLS heeft, of geef hem een certificaat; er is niets gewijzigd.',
      { cause: error },
    );
  return new DatabaseUnusable(
    `EventStoreDB antwoordt niet. Kijk na of de server draait en of EVENTSTOREDB_URL juist staat (ook tls en tlsCAFile); er is niets gewijzigd. (${inOneLine(error.message)})`,
    { cause: error },
  );
}
