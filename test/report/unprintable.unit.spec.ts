import { describe, expect, it } from '@jest/globals';
import type { ReportDocument } from '../../src/report/document.js';
import { unprintable, unprintableInWoorden } from '../../src/report/unprintable.js';
import { p } from './support/trees.js';

const verslag = (...woorden: readonly string[]): ReportDocument => ({
  year: 2031,
  title: 'Jaarverslag 2031',
  sections: [
    { kind: 'heading', level: 2, number: '1.', title: 'Samen 一起 koken' },
    { kind: 'text', text: [p('Feest 🎉 met Ωμέγα en Дом')] },
    {
      kind: 'table',
      caption: '1. Samen',
      rows: [{ code: 'DOEL', label: 'Doel', parts: [{ text: [p(woorden.join(' '))] }] }],
    },
  ],
});

describe('woorden die niet in de PDF kunnen', () => {
  it('worden elk één keer genoemd, met waar ze eerst staan', () => {
    expect(unprintable(verslag('مرحبا', '一起', 'gewoon'))).toEqual([
      { word: '一起', where: '1. Samen 一起 koken' },
      { word: 'مرحبا', where: '1. Samen 一起 koken, Doel' },
    ]);
  });

  it('worden gezegd in één zin, en na de twintigste geteld', () => {
    const veel = Array.from({ length: 30 }, (_, nr) => `語${String(nr)}`);
    const zin = unprintableInWoorden(unprintable(verslag(...veel)))!;
    expect(zin).toContain('"一起" (1. Samen 一起 koken)');
    expect(zin).toContain('en nog 11 andere.');
    expect(unprintableInWoorden([])).toBeUndefined();
  });
});
