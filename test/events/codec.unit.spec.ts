import { describe, expect, it } from '@jest/globals';
import { decode, encode, vrijeTekstVelden } from '../../src/event-log/codec.js';
import { EventTooNew } from '../../src/event-log/codec-errors.js';
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
const hernoemd = { type: 'TrajectHernoemd', data: { trajectId: ID, titel: 'Geveltuinen' } };
const stored = (changes: object = {}): RecordedEvent => ({
  ...hernoemd,
  id: ID,
  metadata,
  stream: `traject-${ID}`,
  revision: 4,
  checkpoint: { position: 9n },
  registeredAt: new Date('2031-03-01T10:00:00.000Z'),
  ...changes,
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('een gebeurtenis schrijven', () => {
  it('geeft haar de versie die nu geldt en laat weg wat niet gezegd werd', () => {
    const { data, ...rest } = encode(
      { type: 'TrajectIngetrokken', data: { trajectId: ID, reden: undefined } },
      { ...metadata, causationId: undefined },
    );
    expect(Object.keys(data)).toEqual(['trajectId']);
    expect(rest).toEqual({ type: 'TrajectIngetrokken', metadata });
  });

  it.each([
    ['een onbekend veld', { ...hernoemd.data, extra: 1 }, '/data', /additional .* \(extra\)$/u],
    ['een veld van een andere soort', { ...hernoemd.data, titel: 7 }, '/data/titel', /string$/u],
    ['een ontbrekend veld', { titel: 'x' }, '/data', /'trajectId'$/u],
    [
      'een id dat er geen is',
      { ...hernoemd.data, trajectId: 'traject 1' },
      '/data/trajectId',
      /pattern .*"$/u,
    ],
  ])('weigert %s', (_, data, path, reason) => {
    const wrong = thrownBy(() => encode({ ...hernoemd, data }, metadata));
    expect(wrong).toMatchObject({ name: 'EventInvalid', path });
    expect((wrong as Error).message).toMatch(/^TrajectHernoemd is invalid: \/data/u);
    expect((wrong as Error).message).toMatch(reason);
  });

  it('weigert een type dat er niet is, ook als alle objecten zo een eigenschap hebben', () => {
    for (const type of ['TrajectGekocht', 'constructor', 'Dag'])
      expect(thrownBy(() => encode({ type, data: {} }, metadata))).toMatchObject({
        name: 'EventInvalid',
        path: '/type',
        message: `${type} is invalid: /type is not an event type`,
      });
  });

  it('weigert metadata zonder wie het deed', () => {
    const { actor: _, ...without } = metadata;
    expect(thrownBy(() => encode(hernoemd, without as Metadata))).toMatchObject({
      path: '/metadata',
    });
  });
});

describe('een gebeurtenis lezen', () => {
  it('zegt wie ze vastlegde en wanneer', () => {
    expect(decode(stored())).toEqual({
      ...hernoemd,
      bij: { revisie: 4, commandId: ID, op: '2031-03-01T10:00:00.000Z', door: metadata.actor },
    });
  });

  it('stopt bij een type of versie die alleen een nieuwer programma kent, en noemt ze', () => {
    const newType = thrownBy(() => decode(stored({ type: 'TrajectGesplitst' })));
    const newVersion = thrownBy(() =>
      decode(stored({ metadata: { ...metadata, schemaVersie: 2 } })),
    );
    expect([newType, newVersion]).toEqual([expect.any(EventTooNew), expect.any(EventTooNew)]);
    expect(newType).toMatchObject({ name: 'EventTooNew' });
    expect(String(newType)).toContain(`TrajectGesplitst version 1 at traject-${ID}@4`);
    expect(String(newVersion)).toContain('TrajectHernoemd version 2');
  });

  it('zegt waar een ongeldige gebeurtenis staat, zonder haar woorden te herhalen', () => {
    const wrong = thrownBy(() =>
      decode(stored({ data: { trajectId: 'van Jan Peeters', titel: 'Geveltuinen' } })),
    );
    expect(wrong).toMatchObject({
      path: '/data/trajectId',
      place: { stream: `traject-${ID}`, revision: 4 },
    });
    expect(JSON.stringify(wrong) + String(wrong)).not.toMatch(/Peeters|Geveltuinen/);
    expect(String(wrong)).toContain(`TrajectHernoemd at traject-${ID}@4 is invalid`);
  });

  it('weigert een gebeurtenis die in een andere stroom hoort, en een versie die er geen is', () => {
    const elsewhere = thrownBy(() => decode(stored({ stream: 'werkjaar-2031' })));
    expect(elsewhere).toMatchObject({ name: 'EventInvalid', path: '/type' });
    expect(String(elsewhere)).toContain('/type belongs in a stream traject-…');
    for (const schemaVersie of [0, 1.5, '1', undefined]) {
      const wrong = thrownBy(() => decode(stored({ metadata: { ...metadata, schemaVersie } })));
      expect(wrong).toMatchObject({ name: 'EventInvalid', path: '/metadata/schemaVersie' });
      expect(String(wrong)).toContain('must be a version');
    }
  });

  it('wijst in een keuze het veld aan dat fout is', () => {
    const type = { code: 'ANDERS', tekst: 3 };
    const nieuw = { type };
    const wrong = stored({ type: 'StapGecorrigeerd', data: { stapId: ID, nieuw } });
    expect(thrownBy(() => decode(wrong))).toMatchObject({ path: '/data/nieuw/type/tekst' });
  });

  it('neemt het veld dat het diepst ligt, ook als een ander een langere naam heeft', () => {
    const tekst = { type: 'string' };
    const bij = (properties: object): object => ({ type: 'object', properties });
    const keuzes = [bij({ heelUitvoerigBeschreven: tekst }), bij({ kort: bij({ a: tekst }) })];
    const registry = new EventRegistry(
      { events: {}, delen: {}, definitions: { Keuze: { anyOf: keuzes } } },
      {},
    );
    const wrong = { heelUitvoerigBeschreven: 1, kort: { a: 1 } };
    expect(registry.violation('Keuze', wrong)).toMatchObject({ path: '/kort/a' });
  });
});

describe('een oudere versie', () => {
  const kinds = {
    ...generated.events,
    TrajectHernoemd: { ...generated.events.TrajectHernoemd, versie: 3 },
  };
  const registry = new EventRegistry(
    { ...generated, events: kinds },
    {
      TrajectHernoemd: {
        1: ({ naam, ...data }) => ({ ...data, title: naam }),
        2: ({ title, ...data }) => ({ ...data, titel: title }),
      },
    },
  );
  const oud = { trajectId: ID, naam: 'Geveltuinen' };

  it('wordt stap voor stap opgetild naar wat het programma nu kent', () => {
    expect(decode(stored({ data: oud }), registry).data).toEqual(hernoemd.data);
    const tweede = {
      data: { trajectId: ID, title: 'Geveltuinen' },
      metadata: { ...metadata, schemaVersie: 2 },
    };
    expect(decode(stored(tweede), registry).data).toEqual(hernoemd.data);
  });

  it('blijft zelf zoals ze was', () => {
    const event = stored({ data: Object.freeze({ ...oud }) });
    decode(event, registry);
    expect(event.data).toEqual(oud);
  });

  it('wordt niet meer geschreven', () => {
    expect(encode(hernoemd, metadata, registry).metadata.schemaVersie).toBe(3);
  });

  it('zonder weg naar de volgende is een fout van het programma', () => {
    const gap = new EventRegistry(
      { ...generated, events: kinds },
      { TrajectHernoemd: { 1: (d) => d } },
    );
    expect(() => decode(stored({ data: oud }), gap)).toThrow('no upcaster from version 2 to 3');
    const none = new EventRegistry({ ...generated, events: kinds }, {});
    expect(() => decode(stored({ data: oud }), none)).toThrow('no upcaster from version 1 to 2');
  });
});

describe('vrije tekst', () => {
  it('wordt gevonden waar ze ook zit', () => {
    expect(vrijeTekstVelden('TrajectHernoemd')).toEqual(['/titel']);
    expect(vrijeTekstVelden('DoelVastgelegd')).toEqual(['/blokken/*/kop', '/blokken/*/tekst']);
    expect(vrijeTekstVelden('StapGepland')).toContain('/gegevens/uitvoerder/omschrijving');
    expect(vrijeTekstVelden('WijzigingOngedaanGemaakt')).toContain(
      '/onderdelen/*/was/evaluatie/antwoorden/*/vraag',
    );
    expect(vrijeTekstVelden('TrajectHervat')).toEqual([]);
    expect(() => vrijeTekstVelden('TrajectGesplitst')).toThrow(EventTooNew);
  });
});
