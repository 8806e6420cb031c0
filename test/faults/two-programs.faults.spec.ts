import { runs } from './figures.js';
import { twoPrograms } from './two-programs.js';
import { withPostgres } from './with-postgres.js';

await withPostgres('two programs on one PostgreSQL', (server) => {
  twoPrograms(server, runs(20));
});
