/** One traject that many write at once: each is answered, and none of them makes the next read all that stood there before. */
import { describe, expect, it } from '@jest/globals';
import { Subject } from 'rxjs';
import type { CommandAnswer } from '../../src/commands/command-answer.js';
import { Envelope } from '../../src/commands/envelope.js';
import { KnownStreams } from '../../src/commands/known-streams.js';
import { StreamStore } from '../../src/commands/stream-store.js';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { MemoryLog } from '../support/memory-log.js';
import { MOESTUIN, nr, VRAGER } from '../support/namen.js';
import { memoryCommandKeys, sealing } from '../support/sealing.js';
import { wetVan } from '../support/uitvoering.js';

const STROOM = `traject-${MOESTUIN}`;
const STAPPEN = 200;

function gegeven(processen = 1) {
  const log = new MemoryLog('L');
  const { log: sealingLog, hashes } = sealing(log);
  const klok = (): Date => new Date('2031-03-01T10:00:00Z');
  const keys = memoryCommandKeys();
  const erased = new Subject<string>();
  const bekend = Array.from({ length: processen }, () => new KnownStreams(sealingLog, { erased }));
  const winkels = bekend.map((streams) => new StreamStore(streams, klok, hashes, keys));
  let kenmerk = 0;
  const stuur = (proces: number, opdracht: object): Promise<CommandAnswer> =>
    winkels[proces]!.carryOut(
      wetVan(opdracht),
      opdracht,
      new Envelope(nr(10_000 + (kenmerk += 1)), VRAGER),
    );
  const start = Object.assign(new StartTraject(), {
    ...{ trajectId: MOESTUIN, soort: 'PROEFTUIN', titel: 'Moestuin' },
  });
  return { log, erased, stuur, start, bekend };
}

const stap = (n: number): LogStap =>
  Object.assign(new LogStap(), {
    ...{ trajectId: MOESTUIN, stapId: nr(n), jaar: 2022, type: 'INTAKE', wanneer: '3/5' },
    ...{ uitkomst: 'GEHOUDEN', verslag: `Gesprek ${String(n)}` },
  });

describe('acht mensen loggen tegelijk in één traject', () => {
  it('iedereen krijgt antwoord, niemand begint opnieuw en elk feit wordt hoogstens enkele keren gelezen', async () => {
    const { log, stuur, start } = gegeven();
    await stuur(0, start);
    const antwoorden: CommandAnswer[] = [];
    let volgende = 0;
    const schrijf = async (): Promise<void> => {
      while (volgende < STAPPEN) antwoorden.push(await stuur(0, stap((volgende += 1))));
    };
    await Promise.all(Array.from({ length: 8 }, schrijf));

    expect(antwoorden.map(({ uitkomst }) => uitkomst)).toEqual(Array(STAPPEN).fill('vastgelegd'));
    expect(log.events).toHaveLength(STAPPEN + 1);
    expect(log.given).toBeLessThanOrEqual(3 * STAPPEN);
  });

  it('ook in drie processen staat elke stap er eenmaal, op wat ervoor stond', async () => {
    const { log, stuur, start } = gegeven(3);
    await stuur(0, start);
    const antwoorden = await Promise.all(
      Array.from({ length: 30 }, (_, n) => stuur(n % 3, stap(n + 1))),
    );
    expect(antwoorden.map(({ uitkomst }) => uitkomst)).toEqual(Array(30).fill('vastgelegd'));
    expect(new Set(antwoorden.map((een) => 'revisie' in een && een.revisie)).size).toBe(30);
    expect(log.events.map(({ revision }) => revision)).toEqual(log.events.map((_, n) => n));
  });
});

describe('wat een proces van een traject onthoudt', () => {
  const gelezen = async ({ bekend, log }: ReturnType<typeof gegeven>): Promise<number> => {
    const voor = log.given;
    await bekend[0]!.read(STROOM);
    return log.given - voor;
  };

  it('bevat na het wissen van een sleutel niets meer van wat ermee te lezen was', async () => {
    const hier = gegeven();
    await hier.stuur(0, hier.start);
    await hier.stuur(0, stap(1));
    expect(await gelezen(hier)).toBe(1); // wat hij zelf net schreef
    expect(await gelezen(hier)).toBe(0);
    hier.erased.next(STROOM);
    expect(await gelezen(hier)).toBe(2);
  });

  it('wordt opnieuw gelezen zodra een ander proces er een tekst in wiste', async () => {
    const hier = gegeven(2);
    await hier.stuur(0, hier.start);
    await hier.stuur(0, stap(1));
    await gelezen(hier);
    const wis = Object.assign(new WisTekst(), {
      ...{
        aggregaat: 'traject',
        aggregaatId: MOESTUIN,
        soort: 'STAP',
        id: nr(1),
        grond: 'OP_VERZOEK',
      },
    });
    expect(await hier.stuur(1, wis)).toMatchObject({ uitkomst: 'vastgelegd' });
    expect(await gelezen(hier)).toBe(1 + 3); // het feit, en dan alles
    expect(await gelezen(hier)).toBe(0);
  });

  it('is niets waard als er minder in het logboek staat: dan leest het alles opnieuw', async () => {
    const hier = gegeven();
    await hier.stuur(0, hier.start);
    await hier.stuur(0, stap(1));
    await gelezen(hier);
    hier.log.events.splice(1); // een oudere kopie kwam in de plaats
    expect(await hier.stuur(0, stap(2))).toMatchObject({ uitkomst: 'vastgelegd', revisie: 1 });
  });
});
