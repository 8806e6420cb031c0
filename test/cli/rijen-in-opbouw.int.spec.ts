/** After an update read models are made anew: until then the command line answers as before it, or with a refusal. */
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECTIONS } from '../../projections/all.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { VraagWerkjaar } from '../../projections/werkjaar/werkjaar.query.js';
import { openApplication, type Application } from '../../src/application.js';
import { answer } from '../../src/cli/answer.js';
import type { CliMessage, CliRequest } from '../../src/cli/request.js';
import { CommandDesk } from '../../src/commands/command-desk.js';
import { Envelope } from '../../src/commands/envelope.js';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { DeelTrajectUit } from '../../src/domain/werkjaar/indelen.js';
import { QuestionDesk } from '../../src/questions/question-desk.js';
import { nr, VRAGER } from '../support/namen.js';
import { typed } from '../support/command-line.js';
import { tempDir } from '../support/temp-dir.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';

const map = tempDir('opbouw');
const env = { DATA_DIR: map.path, LOG_LEVEL: 'error' };
const TIJD = 300_000;
afterAll(map.remove);

async function met<T>(doe: (application: Application) => Promise<T>): Promise<T> {
  const application = await openApplication(readConfig(env));
  try {
    return await doe(application);
  } finally {
    await application.close();
  }
}

const vraag = (verb: string, options: CliRequest['options'], input?: string): CliRequest => ({
  ...{ verb, options: { year: '2021', ...options } },
  ...(input === undefined ? {} : { input }),
});
const toen = { asOf: '2021-12-31', clock: 'gebeurd' };
/** Every verb that answers from rows, now and of the past. */
const VRAGEN: Readonly<Record<string, CliRequest>> = {
  report: vraag('report', { format: 'md' }),
  'report van toen': vraag('report', { format: 'md', ...toen }),
  stappen: vraag('stappen', { format: 'json' }),
  'stappen van toen': vraag('stappen', { format: 'json', ...toen }),
  'import in een ander jaar': vraag('import', { year: '2022' }, KLEIN_VERSLAG),
  'import als proef': vraag('import', { year: '2022', dryRun: true }, KLEIN_VERSLAG),
};
/** What each of them answers from. */
const LEEST: Readonly<Record<string, readonly string[]>> = {
  report: ['werkjaar', 'onderdelen', 'jaartabel'],
  'report van toen': [],
  stappen: ['werkjaar', 'onderdelen', 'procesverloop'],
  'stappen van toen': ['voorvallen'],
  'import in een ander jaar': ['werkjaar'],
  'import als proef': ['werkjaar'],
};

async function gezegd(application: Application, request: CliRequest): Promise<CliMessage[]> {
  const messages: CliMessage[] = [];
  const say = (message: CliMessage) => void ('progress' in message || messages.push(message));
  await answer(application, request, say, new AbortController().signal);
  return messages;
}

async function antwoorden(application: Application): Promise<Record<string, CliMessage[]>> {
  const alle: Record<string, CliMessage[]> = {};
  for (const [naam, request] of Object.entries(VRAGEN))
    alle[naam] = await gezegd(application, request);
  return alle;
}

/** As an update leaves it that changed the rows of this one: its own table is there, and empty. */
async function werdVernieuwd(naam: string, status: 'live' | 'paused'): Promise<void> {
  const { version } = PROJECTIONS.find(({ name }) => name === naam)!;
  const database = await openDatabase({ dataDir: map.path });
  const { dataSource } = database;
  await dataSource.query(`delete from rm_${naam}_${version}`);
  const [rows] = await dataSource.query<[unknown[]]>(
    `update projection.checkpoints set version = version + 1, status = $2 where name = $1 returning 1`,
    [naam, status],
  );
  expect(rows).toHaveLength(1);
  await database.close();
}

const NOG_NIET = [
  {
    exit: 1,
    reason:
      'De leesmodellen zijn nog niet opgebouwd voor deze versie van Trajectboek ("trajectboek projections status" toont hoe het ermee staat). Probeer zo dadelijk opnieuw.',
  },
];

let heel: Record<string, CliMessage[]>;
beforeAll(async () => {
  heel = await met(async (application) => {
    await gezegd(application, vraag('import', { year: '2021' }, KLEIN_VERSLAG));
    const { nest } = application;
    const knopen = await nest
      .get(QuestionDesk, { strict: false })
      .ask(new VraagWerkjaar(2021), VRAGER);
    const { id: trajectId } = knopen.find(({ soort }) => soort === 'TRAJECT')!;
    // A traject without a place in the report has steps too.
    const uit = await nest
      .get(CommandDesk, { strict: false })
      .send(DeelTrajectUit, { jaar: 2021, trajectId }, new Envelope(nr(1), VRAGER));
    expect(uit.uitkomst).toBe('vastgelegd');
    return antwoorden(application);
  });
}, TIJD);

it('er is van elk iets te zeggen', () => {
  const uitkomst = Object.entries(heel).map(([naam, alle]) => [naam, alle.at(-1)]);
  expect(Object.fromEntries(uitkomst)).toEqual({
    ...{ report: { exit: 0 }, 'report van toen': { exit: 0 } },
    ...{ stappen: { exit: 0 }, 'stappen van toen': { exit: 0 } },
    'import in een ander jaar': expect.objectContaining({ exit: 1 }),
    'import als proef': expect.objectContaining({ exit: 1 }),
  });
});

describe.each(PROJECTIONS.map(({ name }) => name))('zolang %s er niet is', (naam) => {
  it(
    'wordt geweigerd wat ervan komt, is al de rest gelijk, en daarna alles',
    async () => {
      await werdVernieuwd(naam, 'paused');
      const [intussen, status, daarna] = await met(async (application) => {
        const eerst = await antwoorden(application);
        const status = await gezegd(application, vraag('projections status', {}));
        await application.nest.get(ProjectionRunner).resume(naam);
        return [eerst, JSON.stringify(status), await antwoorden(application)];
      });
      const verwacht = Object.entries(heel).map(([vraagnaam, antwoord]) => [
        vraagnaam,
        LEEST[vraagnaam]!.includes(naam) ? NOG_NIET : antwoord,
      ]);
      expect(intussen).toEqual(Object.fromEntries(verwacht));
      expect(daarna).toEqual(heel);
      expect(status).toContain('gepauzeerd, nog niet opgebouwd voor deze versie van Trajectboek');
    },
    TIJD,
  );
});

it(
  'de eerste opdracht na een update wacht tot de rijen er zijn',
  async () => {
    const zeg = () => typed(['report', '2021'], { env, cwd: map.path });
    const voor = await zeg();
    expect(voor).toMatchObject({ code: 0, stderr: '' });
    expect(voor.stdout).toContain('wat over is');
    for (const { name } of PROJECTIONS) await werdVernieuwd(name, 'live');
    expect(await zeg()).toEqual(voor);
  },
  TIJD,
);
