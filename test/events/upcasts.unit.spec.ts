/** Every version that was ever written is still read, and means what it meant; the real upcasters, over the stored samples. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decode } from '../../src/event-log/codec.js';
import { EventTooNew } from '../../src/event-log/codec-errors.js';
import { EventRegistry, REGISTRY } from '../../src/event-log/codec-registry.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import generated from '../../src/event-log/schemas.generated.json' with { type: 'json' };
import { UPCASTERS } from '../../src/event-log/upcasts.js';

function sample(name: string): RecordedEvent {
  const { registeredAt, ...event } = JSON.parse(
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  ) as RecordedEvent;
  const [id, checkpoint] = ['0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e', { position: 1n }];
  return { ...event, id, checkpoint, registeredAt: new Date(registeredAt) };
}

describe('een oudere versie van een gebeurtenis', () => {
  it('heeft een weg naar de volgende, elke, en geen weg te veel', () => {
    const asked = REGISTRY.types.flatMap((type) =>
      Array.from({ length: REGISTRY.kind(type)!.versie - 1 }, (_, nr) => `${type}.v${nr + 1}`),
    );
    const there = Object.entries(UPCASTERS).flatMap(([type, steps]) =>
      Object.keys(steps).map((version) => `${type}.v${version}`),
    );
    expect(there.sort()).toEqual(asked.sort());
    expect(there).not.toEqual([]);
  });

  it('TekstGewist van voor er gronden bij kwamen, zegt nog hetzelfde', () => {
    const before = sample('TekstGewist.v1.json');
    expect(before.metadata.schemaVersie).toBe(1);
    expect(decode(before).data).toEqual(before.data);
    const now = sample('TekstGewist.v2.json');
    expect(decode(now).data).toMatchObject({ grond: 'OPGELEGD' });
  });

  it('een programma dat de nieuwe gronden niet kent, stopt erbij en noemt ze niet ongeldig', () => {
    const events = {
      ...generated.events,
      TekstGewist: { ...generated.events.TekstGewist, versie: 1 },
    };
    const older = new EventRegistry({ ...generated, events }, {});
    expect(() => decode(sample('TekstGewist.v2.json'), older)).toThrow(EventTooNew);
  });
});
