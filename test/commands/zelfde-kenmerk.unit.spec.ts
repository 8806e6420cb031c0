/** Two senders with one commandId who both read before either has written: no store can tell them apart by that id alone. */
import { describe, expect, it } from '@jest/globals';
import type { CommandAnswer } from '../../src/commands/command-answer.js';
import { Envelope } from '../../src/commands/envelope.js';
import { KnownStreams } from '../../src/commands/known-streams.js';
import { StreamStore } from '../../src/commands/stream-store.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import { all } from '../contract/cases/support.js';
import { MemoryLog } from '../support/memory-log.js';
import { MOESTUIN, nr, VRAGER } from '../support/namen.js';
import { memoryCommandKeys, sealing } from '../support/sealing.js';
import { wetVan } from '../support/uitvoering.js';

async function tegelijk(...titels: readonly string[]): Promise<[CommandAnswer[], RecordedEvent[]]> {
  const log = new MemoryLog('L');
  const { log: sealingLog, hashes } = sealing(log);
  const klok = (): Date => new Date('2031-03-01T10:00:00Z');
  const keys = memoryCommandKeys();
  const antwoorden = titels.map((titel) => {
    const opdracht = Object.assign(new StartTraject(), {
      ...{ trajectId: MOESTUIN, soort: 'PROEFTUIN', titel },
    });
    // Each in a process of his own: within one process they take turns.
    const store = new StreamStore(new KnownStreams(sealingLog), klok, hashes, keys);
    return store.carryOut(wetVan(opdracht), opdracht, new Envelope(nr(1), VRAGER));
  });
  const beantwoord = await Promise.all(antwoorden);
  return [beantwoord, await all(sealingLog.readStream(`traject-${MOESTUIN}`))];
}

describe('hetzelfde kenmerk, tegelijk verstuurd', () => {
  it('met dezelfde inhoud is het één opdracht: ze wordt eenmaal vastgelegd', async () => {
    const [antwoorden, events] = await tegelijk('Moestuin', 'Moestuin');
    expect(antwoorden).toMatchObject([{ uitkomst: 'vastgelegd' }, { uitkomst: 'dubbel' }]);
    expect(events).toHaveLength(1);
  });

  it('met een andere inhoud wordt de tweede geweigerd, en nooit voor de eerste gehouden', async () => {
    const [antwoorden, events] = await tegelijk('Moestuin', 'Geveltuinen');
    expect(antwoorden).toMatchObject([
      { uitkomst: 'vastgelegd' },
      { uitkomst: 'hergebruikt', commandId: nr(1) },
    ]);
    expect(events).toMatchObject([{ data: { titel: 'Moestuin' } }]);
  });
});
