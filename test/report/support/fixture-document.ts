/** A report that holds every construct a renderer must print; all names and facts are made up. */
import type {
  HeadingSection,
  ReportDocument,
  Section,
  Source,
  TableRow,
  TableSection,
} from '../../../src/report/document.js';
import type { TextTree } from '../../../src/text/tree.js';
import { br, link, ol, p, t, ul } from './trees.js';

const TRAJECT = '6b0f3c1e-9d0a-4a53-8a5e-3f1f7b0f2c11';
const source = (kind: string, id: string): Source => ({
  stream: 'traject',
  streamId: TRAJECT,
  kind,
  id,
});

const row = (label: string, ...parts: TextTree[]): TableRow => ({
  code: label.startsWith('Procesverloop') ? 'PROCESVERLOOP' : 'DOEL',
  label,
  parts: parts.map((text, index) => ({ text, source: source('ALINEA', `${label}-${index}`) })),
});

const heading = (
  level: number,
  number: string | undefined,
  title: string,
  prefix?: string,
): HeadingSection => ({
  kind: 'heading',
  level,
  ...(number ? { number } : {}),
  ...(prefix ? { prefix } : {}),
  title,
  source: source('KNOOP', number ?? title),
});

const traject = (level: number, number: string, title: string, rows: TableRow[]): Section[] => {
  const table: TableSection = {
    kind: 'table',
    caption: `${number} ${title}`,
    rows,
    source: source('TRAJECT', number),
  };
  return [heading(level, number, title), table];
};

const longProse = Array.from({ length: 14 }, (_, n) =>
  p(
    `Gesprek ${n + 1} met de buurtbewoners van de Lindewijk ging over vertrouwen, over de sleutel van het buurthuis en over wie er mee kookt. `,
    'De verantwoordelijkheidsverdeling tussen vrijwilligersorganisaties en gemeentebestuur kwam telkens terug, en telkens vroegen de deelnemers om kleine stappen die zij zelf kunnen zetten, zonder dat daar eerst een dossier voor geschreven moet worden.',
  ),
);

const kookgroep = traject(4, '2.1.1.', 'Kookgroep De Lange Tafel, Oostkerke', [
  row('Doel', [p('Samen koken als eerste stap naar een buurt waarin niemand alleen eet.')]),
  row(
    'Procesverloop',
    [p('Aanleiding: een vraag van twee buren, ', t('Mon', { italic: true }), ' en Fatoumata.')],
    [ul('9 april 2022: voorbereidend gesprek (online)')],
    [
      ul([
        p('11 mei 2022: bijeenkomst 1, met twee thema’s'),
        ul('wie kookt er?', 'wie wast er af?'),
      ]),
    ],
    [ul('', 'Q3: proefmaaltijd voor 40 personen')],
    longProse,
  ),
  row('Stand van zaken eind 2022', [
    p('De groep kookt elke 2', t('de', { superscript: true }), ' zaterdag.', br, 'Ze zoekt geld.'),
  ]),
  row('Lessons learned', [p('Wie snijdt, praat.')], [ul('Begin klein.', 'Vraag om hulp.')]),
]);

const studiedag = traject(3, '1.1.', 'Studiedag “Wie trekt de kar?”', [
  row('Doel', [p('Ervaringen delen over buddywerking: 10 < 20 deelnemers & 1 | 2 zalen.')]),
  row('procesverloop', [
    p('Het programma:'),
    ol(
      [1, 'Welkom door Godelieve Van Hoorick'],
      [2, 'Drie getuigenissen'],
      [3, [p('Werkgroepen'), ol([1, 'zorg'], [2, 'wonen'])]],
      [3, 'Terugkoppeling'],
      [4, [p('Panelgesprek'), p('met vragen uit de zaal')]],
    ),
    p('PAUZE'),
    ol([5, 'Slotwoord'], [7, 'Receptie']),
  ]),
  row('Stand van zaken eind 2022'),
  row('Lessons learned', [
    p(
      'Sterretjes *zoals deze* en _strepen_ blijven staan, ook `accenten`, [haken] en # hekjes. ',
      t('Vet', { bold: true }),
      ' en ',
      t('vet cursief', { bold: true, italic: true }),
      ' ook. Het <b>is</b> geen code; een \\ is een \\.',
    ),
  ]),
]);

const website = traject(3, '1.2.', 'Een vernieuwde website', [
  row('Doel', [
    p('Meer info: ', link('https://voorbeeld.be/buurt?a=1&b=2', t('onze buurtpagina')), '.'),
  ]),
  row('Procesverloop', [p('De site ging in de zomer online. 😊')]),
  row('Stand van zaken eind 2022', [ul('nieuws: klaar', 'agenda: nog niet'), p('1. Geen lijst.')]),
  row('Lessons learned', [p('- dit is geen lijst')], [p('Teksten vragen tijd.')]),
]);

const netwerk = traject(4, '2.1.3.', 'Netwerk Noorderwijk, Zuiderwijk en Dampoel', [
  row('Doel', [p('Drie wijken leren van elkaar.')]),
  row('Procesverloop Noorderwijk', [
    p('Op de 1', t('e', { superscript: true }), ' avond 12 mensen.'),
  ]),
  row('Procesverloop Zuiderwijk', [ul('januari: start', 'in de loop van 2022: rust')]),
  row('Procesverloop Dampoel'),
  row('Stand van zaken eind 2022', [p('Loopt door in 2023.')]),
  row('Lessons learned', [p('Elke wijk heeft haar eigen tempo.')]),
]);

export const fixtureDocument: ReportDocument = {
  year: 2022,
  title: 'Jaarverslag 2022',
  asOf: 'Zoals gebeurd op 10 juni 2022',
  sections: [
    heading(2, undefined, 'Inleiding'),
    {
      kind: 'text',
      text: [
        p('“Een buurt is van wie er woont.”'),
        p('Dit verslag is ', t('van iedereen', { italic: true }), ' die meedeed.'),
        ul('wie luisterde', [p('wie kookte'), ul('soep', 'brood')], 'wie opruimde'),
        p('2.1. Deze alinea begint met een nummer & is geen titel.'),
        ol([1, 'één'], [2, 'twee']),
        ol([1, 'opnieuw één']),
        p('# geen titel'),
        ol([3, 'drie'], [3, 'nog eens drie']),
      ],
      source: source('TEKSTBLOK', 'inleiding'),
    },
    heading(2, '1.', 'Het steunpunt staat eind 2022 op de kaart.', 'Strategische doelstelling:'),
    ...studiedag,
    ...website,
    heading(2, '2.', 'Minstens 5 proefprojecten tonen wat kan.', 'Strategische doelstelling:'),
    heading(3, '2.1.', 'Projecten die vertrekken vanuit burgers'),
    ...kookgroep,
    ...netwerk,
    heading(2, '4.', 'Interne werking'),
    { kind: 'text', text: [p('Teamdagen:'), ul('15 januari 2022', '2 en 3 maart 2022')] },
  ],
};

/** The fixture's chapter 2 repeated until the report has `tables` tables: for timings and many pages. */
export const documentWithTables = (tables: number): ReportDocument => ({
  ...fixtureDocument,
  sections: [
    heading(2, '1.', 'Een lang werkjaar'),
    ...Array.from({ length: tables }, (_, n) =>
      traject(3, `1.${n + 1}.`, `Traject nummer ${n + 1}`, [
        ...(kookgroep[1] as TableSection).rows,
      ]),
    ).flat(),
  ],
});
