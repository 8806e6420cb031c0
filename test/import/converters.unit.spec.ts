import { describe, expect, it } from '@jest/globals';
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

describe('hetzelfde verslag uit een andere omzetter', () => {
  it('heeft koppen zonder nummer: het nummer komt uit de indeling', async () => {
    const report = await reportOf([
      '# Jaarverslag 2031',
      '',
      '## Koken',
      '',
      '### Soepdag',
      '',
      ...TABLE,
      '| Doel | Soep. |',
      '',
      '### Brooddag',
      '',
      ...TABLE,
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

  it.each([
    ['met een streep voor de punt', '1\\. Koken', '1\\.1. Soepdag'],
    ['als punten van een lijst', '1.  Koken', '    1.  Soepdag'],
    ['als vette bolletjes', '1.  Koken', '-   **Soepdag**'],
  ])('heeft koppen %s', async (_, one, two) => {
    const report = await reportOf([
      'Jaarverslag 2031',
      '',
      one,
      '',
      two,
      '',
      ...TABLE,
      '| Doel | Soep. |',
    ]);
    expect(report).toBe(page(CHAPTER, '', SOUP, '', ...printed('Soep.')));
  });

  const WHOLE = page(
    CHAPTER,
    '',
    SOUP,
    '',
    ...printed(
      'Soep \\| brood.'.replace('\\|', '&#124;'),
      '<p>Eerst.</p> <ul><li>pan</li><li>lepel</li></ul>',
      'Klaar.',
      'Zout.',
    ),
  );
  const ROWS = ['| Stand van zaken eind 2031 | Klaar. |', '| Lessons learned | Zout. |'];

  it.each([
    [
      'met HTML',
      [
        '<table><tbody>',
        '<tr><th>Doel</th><td>Soep | brood.</td></tr>',
        '<tr><td>Procesverloop</td><td><p>Eerst.</p>',
        '<ul><li>pan</li>',
        '<li>lepel</li></ul></td></tr>',
        '<tr><td>Stand van zaken eind 2031</td><td>Klaar.</td></tr>',
        '<tr><td>Lessons learned</td><td>Zout.</td></tr>',
        '</tbody></table>',
      ],
    ],
    [
      'met een raster',
      [
        '+--------------------------+-------------+',
        '| Doel                     | Soep |      |',
        '|                          | brood.      |',
        '+==========================+=============+',
        '| Procesverloop            | Eerst.      |',
        '|                          |             |',
        '|                          | -   pan     |',
        '|                          | -   lepel   |',
        '+--------------------------+-------------+',
        '| Stand van zaken eind     | Klaar.      |',
        '| 2031                     |             |',
        '+--------------------------+-------------+',
        '| Lessons learned          | Zout.       |',
        '+--------------------------+-------------+',
      ],
    ],
    [
      'zonder buitenste strepen',
      [
        'Doel | Soep \\| brood.',
        '--- | ---',
        'Procesverloop | <p>Eerst.</p> <ul><li>pan</li><li>lepel</li></ul>',
        'Stand van zaken eind 2031 | Klaar.',
        'Lessons learned | Zout.',
      ],
    ],
    [
      'met een lege kolom rechts',
      [
        '| | | |',
        '|---|---|---|',
        '| Doel | Soep \\| brood. | |',
        '| Procesverloop | <p>Eerst.</p> <ul><li>pan</li><li>lepel</li></ul> | |',
        ...ROWS.map((row) => `${row} |`),
      ],
    ],
    [
      'met een lege kolom links',
      [
        '| | | |',
        '|---|---|---|',
        '| | Doel | Soep \\| brood. |',
        '| | Procesverloop | <p>Eerst.</p> <ul><li>pan</li><li>lepel</li></ul> |',
        ...ROWS.map((row) => `| ${row}`),
      ],
    ],
  ])('heeft tabellen %s', async (_, table) => {
    expect(await reportOf([...HEAD, ...table])).toBe(WHOLE);
  });

  it('heeft een lege regel in een vak: wat eronder staat hoort bij dat vak', async () => {
    const lines = [...HEAD, ...TABLE, '| Doel | Soep.', '', 'Veel soep. |', ...ROWS];
    expect(await reportOf(lines)).toBe(
      page(
        CHAPTER,
        '',
        SOUP,
        '',
        ...printed('<p>Soep.</p> <p>Veel soep.</p>', '', 'Klaar.', 'Zout.'),
      ),
    );
    expect(doubtsOf(lines)).toEqual([
      '10: In een vak van de tabel staat een lege regel; wat eronder staat hoort bij dat vak.',
    ]);
  });

  it.each([
    ['een bladzijdenummer', ['14']],
    ['een bladzijdenummer met een totaal', ['p. 14 / 32']],
    ['een titel die op elke bladzijde staat', ['Jaarverslag 2031']],
  ])('heeft %s tussen twee helften van een tabel', async (_, between) => {
    const lines = [
      ...HEAD,
      ...TABLE,
      '| Doel | Wie komt krijgt |',
      '',
      ...between,
      '',
      ...TABLE,
      '| | soep van de buren. |',
      ...ROWS,
    ];
    expect(await reportOf(lines)).toBe(
      page(
        CHAPTER,
        '',
        SOUP,
        '',
        ...printed('Wie komt krijgt soep van de buren.', '', 'Klaar.', 'Zout.'),
      ),
    );
    expect(doubtsOf(lines).join('\n')).toContain('als opdruk van de bladzijde en weggelaten');
  });
});
