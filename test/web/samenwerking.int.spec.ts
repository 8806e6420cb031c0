import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { VoegPartnerToe } from '../../src/domain/samenwerkingsverband/partner.js';
import { Bezoek } from './support/bezoek.js';
import { TestServer } from '../support/server.js';

const PARTNERS = '/samenwerking/partners';
const MEDEWERKERS = '/samenwerking/medewerkers';

let server: TestServer;
let an: Bezoek;
beforeAll(async () => {
  server = await TestServer.start();
  an = new Bezoek(await server.als('An Peeters'));
});
afterAll(() => server.close());

const partner = async (naam: string, velden: Record<string, string> = {}): Promise<void> => {
  await an.ga(`${PARTNERS}/toevoegen`);
  await an.stuur('Partner bewaren', { naam, ...velden });
};
const open = async (naam: string): Promise<void> => {
  await an.ga(PARTNERS);
  await an.ga(an.links(naam)[0]!);
};

describe('het register van partners', () => {
  it('staat achter je naam, en zegt wat er komt als het leeg is', async () => {
    await an.ga('/');
    await an.ga(an.links('Samenwerking')[0]!);
    await an.ga(an.links('Partners')[0]!);
    expect(an.tekst).toContain('Hier komen de organisaties te staan');
    expect(an.links('Partner toevoegen')).toEqual([`${PARTNERS}/toevoegen`]);
  });

  it('toont wie erbij komt, met toestand en periode, en zegt wat er gebeurde', async () => {
    await partner('Warm Wonen', { vanaf: '2015', schrijfwijzen: 'Warmwonen\nWarm wonen vzw' });
    expect(an.tekst).toContain('Partner "Warm Wonen" toegevoegd. Ongedaan maken');
    await partner('De Kade', { vanaf: 'maart 2010', tot: 'juni 2020' });
    await partner('Wijkhuis', { kandidaatSinds: '2021' });
    await an.ga(PARTNERS);
    expect(an.alle('th').slice(4)).toEqual(['De Kade', 'Warm Wonen', 'Wijkhuis']);
    expect(an.alle('td')).toEqual([
      ...['vroeger partner', 'maart 2010', 'juni 2020'],
      ...['partner', '2015', ''],
      ...['kandidaat', '', ''],
    ]);
  });

  it('zegt naast het veld wat er niet klopt, en bewaart wat getypt werd', async () => {
    await partner('Warm Wonen', { vanaf: 'ooit eens' });
    expect(an.status).toBe(422);
    expect(an.tekst).toContain('"ooit eens" begrijpen we niet als tijd');
    expect(an.velden('Partner bewaren')).toMatchObject({ vanaf: 'ooit eens' });
  });

  it('toont van een partner alles wat hij is en wat ervan genoteerd werd', async () => {
    await open('Warm Wonen');
    expect(an.titel).toMatch(/^Warm Wonen/);
    expect(an.tekst).toContain('Vanaf 2015 Schrijfwijzen Warmwonen; Warm wonen vzw');
    expect(an.tekst).toMatch(/Geschiedenis .*An Peeters Partner "Warm Wonen" toegevoegd/u);
    expect(an.tekst).not.toContain('De Kade');
  });

  it('laat hem wijzigen, met zijn namen door de tijd, en maakt dat ongedaan', async () => {
    await open('Warm Wonen');
    await an.ga(an.links('Wijzigen')[0]!);
    expect(an.velden('Partner bewaren')).toMatchObject({ naam: 'Warm Wonen', vanaf: '2015' });
    await an.stuur('Partner bewaren', {
      naam: 'Warmer Wonen',
      'namen.0.naam': 'Warmer Wonen',
      'namen.0.vanaf': '2022',
    });
    expect(an.tekst).toContain('Partner "Warmer Wonen" gewijzigd. Ongedaan maken');
    expect(an.tekst).toContain('Namen Warmer Wonen (vanaf 2022)');
    await an.stuur('Ongedaan maken');
    expect(an.tekst).toContain('Ongedaan gemaakt: Partner "Warmer Wonen" gewijzigd');
    expect(an.titel).toMatch(/^Warm Wonen/);
  });

  it('toont beide teksten aan wie te laat is', async () => {
    await open('Warm Wonen');
    await an.ga(an.links('Wijzigen')[0]!);
    const { pad } = an;
    const bert = new Bezoek(await server.als('Bert'));
    await bert.ga(pad);
    await an.stuur('Partner bewaren', { naam: 'Warm Wonen Plus' });
    await bert.stuur('Partner bewaren', { naam: 'Warm Wonen Min' });
    expect(bert.status).toBe(409);
    expect(bert.tekst).toMatch(/Warm Wonen Min.*Warm Wonen Plus|Warm Wonen Plus.*Warm Wonen Min/u);
  });

  it('laat hem intrekken en herstellen', async () => {
    await open('Wijkhuis');
    await an.ga(an.links('Intrekken')[0]!);
    await an.stuur('Partner intrekken', { reden: 'Toch niet.' });
    expect(an.tekst).toContain('Dit is ingetrokken.');
    expect(an.tekst).toContain('Omdat: Toch niet.');
    await an.ga(PARTNERS);
    expect(an.links('Wijkhuis')).toEqual([]);
    await an.ga(an.links('Toon ingetrokken (1)')[0]!);
    await an.ga(an.links('Wijkhuis')[0]!);
    await an.ga(an.links('Herstellen')[0]!);
    await an.stuur('Partner herstellen');
    expect(an.tekst).toContain('Partner "Wijkhuis" hersteld');
  });

  it('toont wie er op een dag bij was, en niets van wat toen nog niet genoteerd was', async () => {
    await an.ga(`${PARTNERS}?op=2012-01-01&klok=gebeurd`);
    expect(an.alle('th').slice(4)).toEqual(['De Kade']);
    expect(an.links('Partner toevoegen')).toEqual([]);
    await an.ga(an.links('De Kade')[0]!);
    expect(an.pad).toContain('op=2012-01-01&klok=gebeurd');
    await an.ga(`${PARTNERS}?op=2012-01-01&klok=geregistreerd`);
    expect(an.tekst).toContain('Op die dag stond hier niets.');
    await an.ga(`${PARTNERS}?op=ooit`);
    expect(an.status).toBe(400);
  });

  it('toont alleen wie nu, vroeger of later meedoet, ook op een dag van toen', async () => {
    await an.ga(PARTNERS);
    await an.ga(an.links('Voorbij')[0]!);
    expect(an.alle('th').slice(4)).toEqual(['De Kade']);
    await an.ga(an.links('Nu')[0]!);
    expect(an.alle('th').slice(4)).toEqual(['Warm Wonen Plus', 'Wijkhuis']);
    await an.ga(an.links('Later')[0]!);
    expect(an.tekst).toContain('Zo is er geen.');
    await an.ga(`${PARTNERS}?op=2012-01-01&klok=gebeurd&toestand=nu`);
    expect(an.alle('th').slice(4)).toEqual(['De Kade']);
    expect(an.links('Alles')).toEqual([`${PARTNERS}?op=2012-01-01&klok=gebeurd`]);
  });

  it('kent geen partner die er niet is', async () => {
    await an.ga(`${PARTNERS}/00000000-0000-4000-8000-00000000dead`);
    expect(an.status).toBe(404);
  });
});

describe('het register van medewerkers', () => {
  it('noemt wie het is, en voor wie hij werkt', async () => {
    await an.ga(`${MEDEWERKERS}/toevoegen`);
    expect(an.opties('moederorganisatieId')).toContain('De Kade');
    await an.stuur('Medewerker bewaren', {
      medewerkerId: 'An Peeters',
      moederorganisatieId: 'De Kade',
      functie: 'coördinator',
      vanaf: '2018',
    });
    expect(an.tekst).toContain('Medewerker "An Peeters" toegevoegd');
    await an.ga(MEDEWERKERS);
    expect(an.alle('td')).toEqual(['coördinator', 'De Kade', '2018', '']);
    await an.ga(an.links('An Peeters')[0]!);
    expect(an.tekst).toContain('Moederorganisatie De Kade Functie coördinator Vanaf 2018');
    await an.ga(`${MEDEWERKERS}?op=2017-12-31&klok=gebeurd`);
    expect(an.tekst).toContain('Op die dag stond hier niets.');
  });

  it('houdt zijn partner vast: die wordt niet ingetrokken', async () => {
    await open('De Kade');
    await an.ga(an.links('Intrekken')[0]!);
    await an.stuur('Partner intrekken');
    expect(an.status).toBe(422);
    expect(an.tekst).toContain('Bij "De Kade" hoort nog een medewerker.');
  });
});

describe('een register met meer dan op een bladzijde past', () => {
  it('toont het in bladzijden, met de weg vooruit en terug', async () => {
    for (let n = 0; n < 55; n += 1)
      await server.doe(VoegPartnerToe, {
        ...{ id: randomUUID(), naam: `Z ${String(n).padStart(2, '0')}` },
        ...{ namen: [], schrijfwijzen: [] },
      });
    await an.ga(PARTNERS);
    const eerste = an.alle('th').slice(4);
    expect(an.tekst).toMatch(/1 tot 50 van 5\d/u);
    await an.ga(an.links('Volgende')[0]!);
    const tweede = an.alle('th').slice(4);
    expect(an.links('Volgende')).toEqual([]);
    expect([...eerste, ...tweede]).toEqual([...eerste, ...tweede].toSorted());
    expect([...eerste, ...tweede].filter((naam) => naam.startsWith('Z'))).toHaveLength(55);
    await an.ga(an.links('Vorige')[0]!);
    expect(an.alle('th').slice(4)).toEqual(eerste);
    await an.ga(`${PARTNERS}?vanaf=5000`);
    expect(an.tekst).toContain('Op deze bladzijde staat niets.');
    await an.ga(an.links('Vorige')[0]!);
    expect(an.alle('th').slice(4)).not.toEqual([]);
  });
});
