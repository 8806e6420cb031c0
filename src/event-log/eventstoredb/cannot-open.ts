/** Why the log cannot be opened, in one Dutch line. */
import { DatabaseUnusable } from '../../database/database-errors.js';
import { LogUnavailable } from '../event-log-errors.js';
import { typeOf } from './eventstoredb-failures.js';

export function cannotOpen(error: unknown): unknown {
  if (typeOf(error) === 'access-denied')
    return new DatabaseUnusable(
      'EventStoreDB weigert de gebruiker van EVENTSTOREDB_URL: die moet alle stromen kunnen lezen en erin schrijven.',
      { cause: error },
    );
  if (!(error instanceof LogUnavailable)) return error;
  return new DatabaseUnusable(
    `EventStoreDB antwoordt niet. Kijk na of de server draait en of EVENTSTOREDB_URL juist staat (ook tls en tlsCAFile); er is niets gewijzigd. (${error.message})`,
    { cause: error },
  );
}
