import { describe, expect, it } from '@jest/globals';
import { planOf } from './support/plan-of.js';
import { importInMemory } from './support/in-memory-import.js';
import {
  CHAPTER,
  doubtsOf,
  HEAD,
  page,
  printed,
  reportOf,
  SOUP,
  TABLE,
} from './support/imported-report.js';

describe('hetzelfde verslag met andere gewoonten', () => {
  it('heeft een zin tussen kop en tabel', async () => {
    const report = await reportOf([...HEAD, 'Dit was nieuw.', '', ...TABLE, '| Doel | Soep. |']);
    expect(report).toBe(page(CHAPTER, '', SOUP, '', ...printed('Soep.'), '', 'Dit was nieuw.'));
  });

  it('heeft de titel in de eerste rij van de tabel', async () => {
    const report = await reportOf([
      'Jaarverslag 2031',
      '',
      '1. Koken',
      '',
      '| 1.1. Soepdag | |',
      '|---|---|',
      '| Doel | Soep. |',
      '',
      '| 1.2. Brooddag | |',
      '|---|---|',
      '| Doel | Brood. |',
    ]);
    expect(report).toBe(
      page(
        CHAPTER,
        '',
        SOUP,
        '',
        ...printed('Soep.'),
        '',
        '### 1.2. Brooddag',
        '',
        ...printed('Brood.'),
      ),
    );
  });

  it('heeft rijen met een eigen opschrift: ze blijven in hun volgorde', async () => {
    const report = await reportOf([
      ...HEAD,
      ...TABLE,
      '| Wie | Buren. |',
      '| Doel | Soep. |',
      '| Procesverloop | <p>Een.</p><p>Twee.</p> |',
      '| Waar | Thuis. |',
    ]);
    expect(report).toContain(
      '#### Procesverloop\n\nWie: Buren.\n\nEen.\n\nTwee.\n\nWaar: Thuis.\n',
    );
  });

  it('heeft twee rijen van één vak: beide teksten staan erin', async () => {
    const report = await reportOf([
      ...HEAD,
      ...TABLE,
      '| Doel | Soep. |',
      '| Doelstellingen | Buren. |',
      '| Stand van zaken | Een. |',
      '| Stand van zaken | Twee. |',
    ]);
    expect(report).toContain('#### Doel\n\nSoep.\n\nDoelstellingen: Buren.\n');
    expect(report).toContain('#### Stand van zaken eind 2031\n\nEen.\n\nTwee.\n');
  });

  it('heeft deeltrajecten waarvan de naam alleen in hoofdletters verschilt: dat is er één', async () => {
    const plan = planOf(
      [...HEAD, ...TABLE, '| Procesverloop Zuid | Een. |', '| Procesverloop ZUID | Twee. |'].join(
        '\n',
      ),
      2031,
    );
    expect(
      plan.trajecten.flat().filter(({ klasse }) => klasse.name === 'VoegDeeltrajectToe'),
    ).toHaveLength(1);
    await importInMemory(plan);
  });

  it.each([
    'P r o c e s v e r l o o p',
    'Proces–verloop',
    'Proces&shy;verloop',
    'Proces\u00adverloop',
  ])('schrijft het opschrift als %s: geen deeltraject', async (label) => {
    const report = await reportOf([...HEAD, ...TABLE, `| ${label} | Een. |`]);
    expect(report).toContain('| Procesverloop | Een. |');
  });

  it('heeft een tabel met cijfers onder een doelstelling: ze wordt een opsomming', async () => {
    const lines = [
      'Jaarverslag 2031',
      '',
      '1. Koken',
      '',
      '| Maand | Potten |',
      '|---|---|',
      '| maart | 12 |',
      '| april | 15 |',
      '',
      '1.1. Soepdag',
      '',
      ...TABLE,
      '| Doel | Soep. |',
    ];
    expect(await reportOf(lines)).toBe(
      page(
        CHAPTER,
        '',
        '- Maand · Potten',
        '- maart · 12',
        '- april · 15',
        '',
        SOUP,
        '',
        ...printed('Soep.'),
      ),
    );
    expect(doubtsOf(lines)[0]).toMatch(/^5: Deze tabel vertelt niet van een activiteit/u);
  });

  it('heeft opmerkingen en tags zonder woorden: ze staan nergens, en dat wordt gezegd', async () => {
    const lines = [
      ...HEAD,
      '<!-- nog een foto',
      'zoeken -->',
      ...TABLE,
      '| Doel | Soep.<img src="pan.png"/> <o:p></o:p> |',
    ];
    expect(await reportOf(lines)).toBe(page(CHAPTER, '', SOUP, '', ...printed('Soep.')));
    expect(doubtsOf(lines)).toEqual([
      '7: Niet in de tekst gezet: <!-- nog een foto zoeken -->.',
      '11: Niet in de tekst gezet: <img src="pan.png"/> <o:p> </o:p>.',
    ]);
  });

  it('heeft regeleinden van een ander programma, en tekens die er geen zijn', async () => {
    const lines = [
      ...HEAD,
      ...TABLE,
      '| Doel | Soep\u2028en\u000bbrood,\u2029ze\u0001er ve\ufffeel. |',
    ];
    expect(await reportOf(lines)).toContain('| Doel | Soep en brood, zeer veel. |');
    expect(doubtsOf(lines)).toEqual(['9: Weggelaten, want geen leesbaar teken: U+0001, U+FFFE.']);
  });

  it.each([
    ['met een nummer', '1.2. Soepdag'],
    ['zonder nummer', 'Soepdag'],
  ])(
    'heeft twee keer dezelfde titel %s: dat is geen opdruk van een bladzijde',
    async (_, title) => {
      const lines = [
        ...HEAD,
        ...TABLE,
        '| Doel | Soep. |',
        '',
        title,
        '',
        ...TABLE,
        '| Doel | Brood. |',
      ];
      const more = [...lines, '', title.replace('2', '3'), '', ...TABLE, '| Doel | Pap. |'];
      const report = await reportOf(more);
      expect(report.match(/Soepdag/gu)).toHaveLength(3);
    },
  );
});
