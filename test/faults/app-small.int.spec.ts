import { appKilled } from './app-killed.js';
import { postgresAway } from './postgres-away.js';
import { twoPrograms } from './two-programs.js';
import { withPostgres } from './with-postgres.js';

await withPostgres('the program on PostgreSQL, small', (server) => {
  appKilled(server, 2);
  postgresAway(server, 'fast', 1);
  twoPrograms(server, 2);
});
