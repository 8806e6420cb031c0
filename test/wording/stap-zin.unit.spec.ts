import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StapGegevens } from '../../src/domain/traject/waarden.js';
import { plainText } from '../../src/text/plain.js';
import { stapZin, type TeVertellen } from '../../src/wording/stap-zin.js';
import { tijd } from '../support/voorbeelden.js';

const stap = (gegevens: Partial<StapGegevens>, anders: Partial<TeVertellen> = {}): TeVertellen => ({
  status: 'GEHOUDEN',
  ...anders,
  gegevens: {
    jaar: 2031,
    type: { code: 'BIJEENKOMST' },
    wanneer: tijd('9 april'),
    uitvoerder: { soort: 'BAZ' },
    medewerkers: 'team',
    aantal: 1,
    ...gegevens,
  },
});
const zin = (...deel: Parameters<typeof stap>): string => plainText(stapZin(stap(...deel)));

describe('een stap in één zin', () => {
  it.each<[string, Partial<StapGegevens>, string]>([
    [
      'een doel met een punt, en een verslag',
      { doel: 'Kennismaking.', verslag: 'Het was fijn.' },
      'Bijeenkomst op 9 april 2031: Doelstelling: Kennismaking. Het was fijn.',
    ],
    [
      'een doel dat zelf "Doelstelling:" zegt',
      { doel: 'Doelstelling: kennismaken' },
      'Bijeenkomst op 9 april 2031: Doelstelling: kennismaken',
    ],
    [
      'een vraag als doel',
      { doel: 'Wie doet mee?', verslag: 'Iedereen.' },
      'Bijeenkomst op 9 april 2031: Doelstelling: Wie doet mee? Iedereen.',
    ],
    [
      'een afkorting aan het eind',
      { doel: 'affiche, folder enz.', verslag: 'Klaar.' },
      'Bijeenkomst op 9 april 2031: Doelstelling: affiche, folder enz. Klaar.',
    ],
    ['een plaats met "in"', { plaats: 'in de bib' }, 'Bijeenkomst op 9 april 2031 in de bib'],
    ['een plaats met "In"', { plaats: 'In de bib.' }, 'Bijeenkomst op 9 april 2031 in de bib'],
    ['een plaats met "op"', { plaats: 'op het plein' }, 'Bijeenkomst op 9 april 2031 op het plein'],
    ['een plaats als naam', { plaats: 'Innesto' }, 'Bijeenkomst op 9 april 2031 in Innesto'],
    [
      'aanwezigen met "met"',
      { aanwezigen: 'Met de buren e.a.', verslag: 'Ja.' },
      'Bijeenkomst op 9 april 2031 met de buren e.a.: Ja.',
    ],
    [
      'een uitvoerder met "door"',
      { uitvoerder: { soort: 'PARTNER', omschrijving: 'door de school' } },
      'Bijeenkomst door de school op 9 april 2031',
    ],
    [
      'een wijze met haakjes',
      { modus: { code: 'ANDERS', tekst: '(via de radio)' } },
      'Bijeenkomst op 9 april 2031 (via de radio)',
    ],
    [
      'een eigen type met een dubbele punt',
      { type: { code: 'ANDERS', tekst: 'uitstap:' }, verslag: 'Mooi.' },
      'Uitstap op 9 april 2031: Mooi.',
    ],
    [
      'een verslag dat met een dubbele punt begint',
      { verslag: ': Mooi.' },
      'Bijeenkomst op 9 april 2031: Mooi.',
    ],
    [
      'een doel van een lijst',
      { doel: 'Drie dingen:\n- eten.\n- drinken\n  - thee', verslag: 'Gelukt.' },
      'Bijeenkomst op 9 april 2031: Doelstelling: Drie dingen: eten; drinken thee. Gelukt.',
    ],
    [
      'een doel over twee regels',
      { doel: 'Eerst dit.\nDan dat.' },
      'Bijeenkomst op 9 april 2031: Doelstelling: Eerst dit. Dan dat.',
    ],
  ])('%s', (_wat, gegevens, verwacht) => expect(zin(gegevens)).toBe(verwacht));

  it('zegt de toelichting van een uitgestelde stap zonder punt binnen de haakjes', () => {
    const uitgesteld = { status: 'UITGESTELD', toelichting: '(te weinig volk.)' } as const;
    expect(zin({ verslag: 'Later.' }, uitgesteld)).toBe(
      'Bijeenkomst op 9 april 2031 (uitgesteld: te weinig volk): Later.',
    );
  });

  it('zegt nooit een woord of een leesteken twee keer, wat er ook getypt werd', () => {
    const woorden = fc.constantFrom('de bib', 'Gent', 'de buren', 'Kennismaking', 'de school', 'x');
    const voor = fc.constantFrom(
      '',
      'in ',
      'In ',
      'op ',
      'met ',
      'Met ',
      'door ',
      'Doelstelling: ',
      ': ',
      '- ',
    );
    const na = fc.constantFrom('', '.', ':', ' :', ';', ',', '. ', '?', '!', ' e.a.', '\n');
    const getypt = fc.option(
      fc.tuple(voor, woorden, na).map((deel) => deel.join('')),
      { nil: undefined },
    );
    const gegevens = fc.record({
      doel: getypt,
      plaats: getypt,
      aanwezigen: getypt,
      verslag: getypt,
      omschrijving: getypt,
      tekst: getypt,
      toelichting: getypt,
    });
    fc.assert(
      fc.property(gegevens, ({ omschrijving, tekst, toelichting, ...rest }) => {
        const bekend = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde));
        const gezegd = zin(
          {
            ...bekend,
            ...(omschrijving ? { uitvoerder: { soort: 'PARTNER', omschrijving } } : {}),
            ...(tekst ? { modus: { code: 'ANDERS', tekst } } : {}),
          },
          toelichting ? { status: 'UITGESTELD', toelichting } : {},
        );
        expect(gezegd).not.toMatch(
          /\.\.(?!\.)|:\s*:|(?<!e\.a)\.:|:\.(?!\.)|;[.:]|,[.:]|[?!]\.(?!\))|\(\s*\)|\(\(/u,
        );
        expect(gezegd).not.toMatch(/\b(in|op|met|door)\s+\1\b/iu);
        expect(gezegd).not.toMatch(/Doelstelling:\s*Doelstelling/iu);
      }),
      { endOnFailure: true, numRuns: 2000 },
    );
  });
});
