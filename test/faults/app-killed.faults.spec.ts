import { appKilled } from './app-killed.js';
import { runs } from './figures.js';
import { withPostgres } from './with-postgres.js';

await withPostgres('the program on PostgreSQL', (server) => {
  appKilled(server, runs(50));
});
