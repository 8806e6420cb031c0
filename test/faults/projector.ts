/**
 * A process that logs a random history in a data directory and follows it with small pages, and kills itself around the
 * commit of one of them. Arguments: the data directory, the number of the history, the number of the transaction (0: none),
 * 'before the commit' or 'after the commit'. Ends by itself when it is up with the log and nothing killed it.
 */
import fc from 'fast-check';
import { ProjectionRunner } from '../../projections/runner.js';
import { openDatabase } from '../../src/database/database.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { fill } from '../event-log-transfer/stores.js';
import { ALL_KINDS, RandomHistory, wishes } from '../projections/support/random-history.js';
import { ENTITIES } from '../projections/support/read-side.js';
import { flaky, type Moment } from './flaky.js';

const [, , dataDir, nr, nth, moment] = process.argv;
const database = await openDatabase({ dataDir: dataDir!, entities: ENTITIES });
const log = await PostgresEventLog.open(database);
let transactions = 0;
const when = (): Moment | undefined =>
  (transactions += 1) === Number(nth) ? (moment as Moment) : undefined;
const kill = (): void => void process.kill(process.pid, 'SIGKILL');
const dataSource = flaky(database.dataSource, when, kill);
const runner = new ProjectionRunner(dataSource, log, { batch: 7, pollMs: 50 });
await runner.start();
const [wished] = fc.sample(wishes(ALL_KINDS, 60), { numRuns: 1, seed: Number(nr) });
await fill(log, [new RandomHistory(Number(nr), wished!)]);
await runner.waitFor((await log.head())!, 60_000);
await runner.stop();
await log.close();
await database.close();
