import { describe, expect, it } from '@jest/globals';
import { decode } from '../../src/event-log/codec.js';
import { EventInvalid, EventTooNew } from '../../src/event-log/codec-errors.js';
import { EventRegistry } from '../../src/event-log/codec-registry.js';
import generated from '../../src/event-log/schemas.generated.json' with { type: 'json' };
import type { Metadata, RecordedEvent } from '../../src/event-log/event-log.js';

const ID = '6b1f3c52-9f0e-4a86-8d55-0a4f1f5f7c11';

const metadata: Metadata = {
  ...{ actor: { id: ID, soort: 'mens' }, rollen: ['COORDINATOR'], deur: 'WEB' },
  commandId: ID,
  commandHash: 'a'.repeat(64),
  correlationId: ID,
  schemaVersie: 1,
};

describe('een onderdeel dat ongedaan maken in een oudere vorm bewaarde', () => {
  const naamVoorTitel = ({ naam, ...deel }: Record<string, unknown>) => ({ ...deel, titel: naam });
  const registry = new EventRegistry(generated, {}, (soort) =>
    soort === 'KNOOP' ? [naamVoorTitel, (deel) => ({ ...deel, ingetrokken: false })] : undefined,
  );
  const knoop = { soort: 'KNOOP', id: ID, soortKnoop: 'RUBRIEK', ouderId: null, na: null };
  const ongedaan = (...onderdelen: readonly unknown[]): RecordedEvent => ({
    type: 'WerkjaarWijzigingOngedaanGemaakt',
    stream: 'werkjaar-2031',
    data: { commandId: ID, onderdelen },
    id: ID,
    metadata,
    revision: 4,
    checkpoint: { position: 9n },
    registeredAt: new Date('2031-03-01T10:00:00.000Z'),
  });
  const nu = { ...knoop, volgnr: 3, titel: 'Groen', ingetrokken: false };

  it('komt terug in de vorm die het nu heeft, van welke versie ook', () => {
    const eerste = { ...knoop, volgnr: 3, naam: 'Groen' };
    const tweede = { ...knoop, volgnr: 3, titel: 'Groen' };
    const gelezen = decode(
      ongedaan(
        { soort: 'KNOOP', id: ID, deelVersie: 1, was: Object.freeze(eerste) },
        { soort: 'KNOOP', id: ID, deelVersie: 2, was: tweede },
        { soort: 'KNOOP', id: ID, deelVersie: 3, was: nu },
        { soort: 'KNOOP', id: ID, deelVersie: 1, was: null },
        { soort: 'JAAR', id: '2031', deelVersie: 1, was: null },
      ),
      registry,
    );
    const verwacht = { soort: 'KNOOP', id: ID, deelVersie: 3, was: nu };
    expect(gelezen.data).toEqual({
      commandId: ID,
      onderdelen: [
        ...[verwacht, verwacht, verwacht, { ...verwacht, was: null }],
        { soort: 'JAAR', id: '2031', deelVersie: 1, was: null },
      ],
    });
  });

  it('stopt het programma waar het van een nieuwer programma is', () => {
    const nieuwer = ongedaan({ soort: 'KNOOP', id: ID, deelVersie: 4, was: nu });
    expect(() => decode(nieuwer, registry)).toThrow(EventTooNew);
  });

  it.each([[null], [{ soort: 'KNOOP', id: ID, was: nu }], ['deel']])(
    'wordt geweigerd waar het er geen is (%j)',
    (deel) => expect(() => decode(ongedaan(deel), registry)).toThrow(EventInvalid),
  );
});
