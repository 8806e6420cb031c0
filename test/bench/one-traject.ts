/**
 * `npm run bench:traject`: eight writers log steps in one traject, each at once after the former's answer, in every mode that the
 * machine has; read models follow meanwhile. BENCH_STEPS (default 2000) steps in all. Prints a Markdown table.
 */
import 'reflect-metadata';
import { loadavg } from 'node:os';
import { randomUUID } from 'node:crypto';
import { startOn, ENTITIES } from '../../src/application.js';
import { CommandDesk } from '../../src/commands/command-desk.js';
import { Envelope } from '../../src/commands/envelope.js';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { VRAGER } from '../support/namen.js';
import { startPostgres } from '../support/postgres-server.js';
import { tempDir } from '../support/temp-dir.js';
import { part } from './say.js';

const STEPS = Number(process.env['BENCH_STEPS'] ?? '2000');
const WRITERS = 8;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Served {
  readonly mode: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds of each answer, and how many were none. */
async function written({ env }: Served): Promise<{ answers: number[]; none: number }> {
  const config = readConfig({ ...env, LOG_LEVEL: 'error' });
  const { databaseUrl: url, dataDir } = config;
  const database = await openDatabase({ ...(url ? { url } : {}), dataDir, entities: ENTITIES });
  const application = await startOn(config, database);
  const desk = application.nest.get(CommandDesk, { strict: false });
  const trajectId = randomUUID();
  const send = (kind: typeof LogStap | typeof StartTraject, fields: object) =>
    desk.send(kind as typeof LogStap, { trajectId, ...fields }, new Envelope(randomUUID(), VRAGER));
  await send(StartTraject, { titel: 'Moestuin', soort: 'PROEFTUIN' });
  const answers: number[] = [];
  let [left, none] = [STEPS, 0];
  const write = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      const step = { jaar: 2022, type: 'INTAKE', wanneer: '3/5', uitkomst: 'GEHOUDEN' };
      const verslag = `Gesprek ${String(left)}`;
      await send(LogStap, { stapId: randomUUID(), ...step, verslag }).then(
        ({ uitkomst }) => {
          if (uitkomst !== 'vastgelegd') throw new Error(uitkomst);
          answers.push(performance.now() - began);
        },
        () => (none += 1),
      );
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  await application.close();
  return { answers, none };
}

async function measured(served: Served): Promise<void> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const { answers, none } = await written(served);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const busy = ((user + system) / 1_000_000).toFixed(1);
  const [middle, slow] = [part(answers, 0.5), part(answers, 0.99)].map((ms) => ms.toFixed(0));
  const load = loadavg()[0]!.toFixed(1);
  const cells = [
    served.mode,
    `${seconds.toFixed(1)} s`,
    `${busy} s`,
    `${middle!} ms`,
    `${slow!} ms`,
  ];
  print(`| ${[...cells, String(none), load].join(' | ')} |`);
}

print(`\n${String(STEPS)} steps in one traject by ${String(WRITERS)} writers\n`);
print('| Mode | In all | Of this process | Middle answer | Slowest of 100 | 503 | Load |');
print('| --- | --: | --: | --: | --: | --: | --: |');
const directory = tempDir('bench');
const server = await startPostgres([]);
const double = await EventStoreDbDouble.start();
try {
  await measured({ mode: 'embedded', env: { DATA_DIR: directory.path } });
  if (server) {
    const [url, own] = [await server.createDatabase(), await server.createDatabase()];
    await measured({ mode: 'PostgreSQL', env: { DATABASE_URL: url } });
    const given = process.env['TEST_EVENTSTOREDB_URL'];
    const mode = given ? 'EventStoreDB' : 'double of EventStoreDB';
    const env = { DATABASE_URL: own, EVENTSTOREDB_URL: given ?? double.url };
    await measured({ mode, env });
  }
} finally {
  double.stop();
  await server?.stop();
  directory.remove();
}
