import { runs } from './figures.js';
import { postgresAway } from './postgres-away.js';
import { withPostgres } from './with-postgres.js';

await withPostgres('the program on a PostgreSQL that goes and comes', (server) => {
  postgresAway(server, 'fast', runs(10));
  postgresAway(server, 'immediate', runs(10));
});
