/**
 * Small reports as users' converters wrote them, which lie beside the repository: each with what it must give. Their words stay
 * outside; what is looked for is read from the file itself, or is a word or two.
 */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { VoegDeeltrajectToe } from '../../src/domain/traject/deeltrajecten.js';
import { planOf } from './support/plan-of.js';
import { ImportRefused } from '../../src/import/refused.js';
import type { ReportDocument } from '../../src/report/document.js';
import {
  alles,
  cel,
  inBestand,
  JAAR,
  koppen,
  MAP,
  plan,
  stappen,
  tabellen,
  tekst,
  verslag,
} from './support/gevallen.js';
import { importInMemory, memory } from './support/in-memory-import.js';

/** Refused with a line and nothing stored; or what was read in. */
async function ofGeweigerd(nr: string): Promise<ReportDocument | 'geweigerd'> {
  const { run, events } = memory();
  try {
    await run(plan(nr));
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefused);
    expect((error as Error).message).toMatch(/^Regel \d+ .*niets ingelezen\.$/su);
    expect(events()).toEqual([]);
    return 'geweigerd';
  }
  return verslag(nr);
}

const GEVALLEN: Readonly<Record<string, () => unknown>> = {
  '01 Windows-1252 komt heel over': async () => {
    const document = await verslag('01');
    for (const teken of ['é', '“', '”', '–', '€']) expect(alles(document)).toContain(teken);
    expect(alles(document)).not.toContain('\ufffd');
  },
  '02 een stuurteken: niets bewaard, en na herstel geen dubbels': async () => {
    const { run, events } = memory();
    await run(plan('02')).catch((error: Error) => {
      expect(error.message).toMatch(/^Regel \d+ /u);
      expect(events()).toEqual([]);
    });
    // eslint-disable-next-line no-control-regex -- the sign of this case
    const hersteld = tekst('02').replace(/[\u0000-\u0008]/gu, '');
    if (!events().length) await run(planOf(hersteld, JAAR));
    expect(events().filter(({ type }) => type === 'TrajectGestart')).toHaveLength(2);
  },
  '04 doel en doelstellingen staan allebei in het vak Doel': async () => {
    const doel = cel(await verslag('04'), 'Doel');
    expect(doel).toContain(inBestand('04', 'Doel'));
    expect(doel).toContain(inBestand('04', 'Doelstellingen'));
  },
  '05 koppen zonder nummer worden twee trajecten onder een hoofdstuk': async () => {
    const document = await verslag('05');
    const titels = [...tekst('05').matchAll(/^#{2,3} (.*)$/gmu)].map(([, titel]) => titel);
    expect(koppen(document).map(({ title }) => title)).toEqual(titels);
    expect(tabellen(document)).toHaveLength(2);
    expect(alles(document)).not.toContain('Zonder titel');
  },
  '07 een tabel in HTML wordt een tabel met vier rijen': async () => {
    const document = await verslag('07');
    expect(tabellen(document)[0]!.rows.map(({ label }) => label)).toHaveLength(4);
    expect(cel(document, 'Procesverloop')).toContain('Affiche');
    expect(alles(document)).not.toMatch(/<\/?\w+>/u);
  },
  '09 een lege regel in een vak breekt de tabel niet': async () => {
    const document = await verslag('09');
    for (const label of ['Stand van zaken', 'Lessons learned'])
      expect(cel(document, label)).toBe(inBestand('09', `${label}.*?`));
    expect(cel(document, 'Procesverloop')).toContain('van deur tot deur');
    expect(cel(document, 'Doel')).toMatch(/samen\s+aan tafel/u);
  },
  '10 een lege derde kolom zegt niets': async () => {
    expect(alles(await verslag('10'))).not.toContain('|');
  },
  '11 eigen rijen houden hun volgorde': async () => {
    const verloop = cel(await verslag('11'), 'Procesverloop');
    const woorden = [
      'Doelgroep',
      'Partners',
      'Eerst dit',
      '9 maart',
      'Locatie',
      'Budget',
      'Timing',
    ];
    const plaatsen = woorden.map((woord) => verloop.indexOf(woord));
    expect(plaatsen).not.toContain(-1);
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
  },
  '13 een bladzijdenummer tussen twee helften knipt geen traject': async () => {
    const document = await verslag('13');
    expect(tabellen(document)).toHaveLength(2);
    expect(cel(document, 'Procesverloop')).toMatch(/trokken we\s+van deur tot deur\.$/u);
  },
  '14 een regelscheiding (U+2028) in een vak is een regeleinde': async () => {
    for (const teken of ['\u2028', '\u2029']) {
      const anders = planOf(tekst('14').replace('\u2028', teken), JAAR);
      const document = await importInMemory(anders);
      expect(cel(document, 'Procesverloop')).toMatch(/er\s+een opstartgesprek\.$/u);
      expect(cel(document, 'Doel')).toBe(inBestand('14', 'Doel'));
      expect(stappen(anders).map(({ van }) => van)).toEqual(['2022-03-09']);
    }
  },
  '15 U+FFFE wordt geweigerd of weggelaten, nooit bewaard': async () => {
    const document = await ofGeweigerd('15');
    if (document !== 'geweigerd') expect(alles(document)).not.toMatch(/[\ufffe\uffff]/u);
  },
  '17 nadruk en escapes van Markdown zijn geen tekens': async () => {
    const gedrukt = alles(await verslag('17'));
    expect(gedrukt).not.toMatch(/[*\\]{2}|\\/u);
    for (const woorden of ['belangrijk en nieuw', '5*3', '[1]', '3. maart', '~20'])
      expect(gedrukt).toContain(woorden);
  },
  "18 '21 is een jaar, met beide apostrofs": () => {
    expect(stappen(plan('18')).map(({ van }) => van)).toEqual([
      '2021-05-12',
      '2021-05-03',
      '2021-06-05',
    ]);
  },
  '20 wat op een datum lijkt is er geen': async () => {
    expect(stappen(plan('20')).filter(({ van, tot }) => van ?? tot)).toEqual([]);
    expect(cel(await verslag('20'), 'Procesverloop').split('\n')).toHaveLength(4);
  },
  '22 een tabel met cijfers onder een doelstelling wordt geen traject': async () => {
    const document = await verslag('22');
    expect(koppen(document)[0]).toMatchObject({
      number: '1.',
      prefix: 'Strategische doelstelling:',
    });
    expect(tabellen(document)).toHaveLength(1);
    const gedrukt = alles(document);
    expect(gedrukt.indexOf('maart')).toBeGreaterThan(-1);
    expect(gedrukt.indexOf('april')).toBeGreaterThan(gedrukt.indexOf('maart'));
    expect(plan('22').doubts.length).toBeGreaterThan(0);
  },
  '23 een opschrift dat op stand van zaken lijkt wordt geen stap': async () => {
    expect(stappen(plan('23'))).toEqual([]);
    expect(alles(await verslag('23'))).toContain(inBestand('23', 'Stand eind 2022'));
  },
  '24 een zacht streepje, spaties of een gedachtestreep in een opschrift': () => {
    for (const label of ['Proces&shy;verloop', 'P r o c e s v e r l o o p', 'Proces–verloop']) {
      const anders = planOf(tekst('24').replace('Proces&shy;verloop', label), JAAR);
      const klassen = anders.trajecten.flat().map(({ klasse }) => klasse);
      expect(klassen).not.toContain(VoegDeeltrajectToe);
      expect(stappen(anders).map(({ van }) => van)).toEqual(['2022-03-09']);
    }
  },
};

describe('de gevallen van gebruikers: inlezen', () => {
  if (!existsSync(MAP)) {
    console.warn(`OVERGESLAGEN: ${MAP} is er niet; de gevallen zijn niet nagekeken.`);
    it('zijn hier niet aanwezig', () => undefined);
    return;
  }
  it.each(Object.entries(GEVALLEN))('%s', async (_naam, geval) => {
    await geval();
  });

  it('zijn ze allemaal', () => {
    const er = readdirSync(MAP).flatMap((naam) => /^(\d\d)-.*\.md$/u.exec(naam)?.[1] ?? []);
    expect(Object.keys(GEVALLEN).map((naam) => naam.slice(0, 2))).toEqual(er.sort());
  });
});
