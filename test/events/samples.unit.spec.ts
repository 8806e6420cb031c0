import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decode, encode } from '../../src/event-log/codec.js';
import { REGISTRY } from '../../src/event-log/codec-registry.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';

const FOLDER = new URL('.', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const names = readdirSync(FOLDER).filter((name) => /\.v\d+\.json$/.test(name));
const versions = REGISTRY.types.flatMap((type) =>
  Array.from({ length: REGISTRY.kind(type)!.versie }, (_, index) => `${type}.v${index + 1}.json`),
);

function stored(name: string): RecordedEvent {
  const { registeredAt, ...sample } = read(name);
  return {
    ...sample,
    id: '0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e',
    checkpoint: { position: 1n },
    registeredAt: new Date(registeredAt),
  };
}

describe('bewaarde voorbeelden van gebeurtenissen', () => {
  it('is er een voor elk type en elke versie die ooit geschreven is', () => {
    expect([...names].sort()).toEqual([...versions].sort());
  });

  it('is nog precies zoals het bewaard werd (nieuw? node scripts/freeze-samples.mjs)', () => {
    const hash = (name: string) =>
      createHash('sha256')
        .update(JSON.stringify(read(name)))
        .digest('hex');
    expect(Object.fromEntries(names.map((name) => [name, hash(name)]))).toEqual(
      read('hashes.json'),
    );
  });

  it.each(names)('%s wordt nog gelezen', (name) => {
    const event = stored(name);
    const feit = decode(event);
    expect(feit.type).toBe(name.split('.')[0]);
    expect(feit.bij).toEqual({
      revisie: event.revision,
      commandId: event.metadata.commandId,
      op: '2031-12-01T09:30:00.250Z',
      door: event.metadata.actor,
    });
  });

  it.each(names)('%s wordt geschreven zoals het gelezen wordt', (name) => {
    const { metadata } = stored(name);
    const { type, data } = decode(stored(name));
    const versie = REGISTRY.kind(type)!.versie;
    expect(encode({ type, data }, metadata)).toEqual({
      type,
      data,
      metadata: { ...metadata, schemaVersie: versie },
    });
  });
});
