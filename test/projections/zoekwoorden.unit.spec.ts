import { describe, expect, it } from '@jest/globals';
import { tsquery, zoekwoordenIn } from '../../projections/zoek/zoekwoorden.js';

const woorden = (vraag: string): string[] =>
  zoekwoordenIn(vraag).map(
    ({ woord, niet, zin }) => `${niet ? '-' : ''}${zin?.join('+') ?? woord}`,
  );

describe('wat iemand intypt', () => {
  it.each([
    ['Moestuin', ['moestuin']],
    ['CRÈME café', ['creme', 'cafe']],
    ['co-creatie', ['co', 'creatie']],
    ['buurt -school', ['buurt', '-school']],
    ['"samen aan zet" buurt', ['samen+aan+zet', 'buurt']],
    ['-"samen aan zet"', ['-samen+aan+zet']],
    ['"buurt"', ['buurt']],
    ['2.1.7', ['2', '1', '7']],
    [`' & | ! ( :* <-> \\`, []],
    ['"', []],
    ['', []],
  ])('%s → %j', (vraag, verwacht) => expect(woorden(vraag)).toEqual(verwacht));

  it('telt tot tweehonderd tekens en twaalf woorden', () => {
    expect(woorden('a '.repeat(1000))).toHaveLength(12);
    expect(woorden('a'.repeat(3000))[0]).toHaveLength(200);
  });
});

describe('de vraag aan de databank', () => {
  const stammen = new Map([
    ['huizen', ['huiz']],
    ['brief', ['brief']],
    ['de', []],
    ['tuin', ['tuin']],
  ]);
  const vraag = (tekst: string): string => tsquery(zoekwoordenIn(tekst), stammen);

  it('zoekt op het begin van een woord, op zijn stam, en op die in een ander getal', () => {
    expect(vraag('huizen')).toBe(`('huizen':* | 'huiz' | 'huis')`);
    expect(vraag('brief')).toBe(`('brief':* | 'brief' | 'briev')`);
    expect(vraag('tuin')).toBe(`('tuin':* | 'tuin')`);
  });

  it('laat woorden weg die overal staan, tenzij er geen andere zijn', () => {
    expect(vraag('de tuin')).toBe(`('tuin':* | 'tuin')`);
    expect(vraag('de')).toBe(`('de':*)`);
  });

  it('sluit uit wat met een streepje begint, maar vraagt daar niet alleen naar', () => {
    expect(vraag('tuin -brief')).toBe(`('tuin':* | 'tuin') & !('brief':* | 'brief' | 'briev')`);
    expect(vraag('-brief')).toBe('');
  });

  it('zoekt een zin als woorden na elkaar', () => {
    expect(vraag('"tuin huizen"')).toBe(`('tuin' <-> 'huizen')`);
  });
});
