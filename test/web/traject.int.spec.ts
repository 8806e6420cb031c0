import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { VoegAlineaToe } from '../../src/domain/traject/procesverloop.js';
import { formulier, formulieren, woorden } from '../support/formulier.js';
import { JAAR } from '../support/web-voorbeeld.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject({ telkensNieuw: true });

/** Sends the first form of a page with these words, as a click would, and reads the page after it. */
async function klik(adres: string, knop: string, erbij: object = {}): Promise<string> {
  const { actie, velden } = formulier(await werk.html(adres), knop);
  const antwoord = await werk.agent
    .post(actie)
    .type('form')
    .send({ ...velden, ...erbij })
    .expect(303);
  return werk.tekst(antwoord.headers['location']!);
}

describe('de pagina van een traject', () => {
  it('is de tabel van het verslag, met wat nog leeg is', async () => {
    const pagina = await werk.tekst(werk.hier.pad);
    expect(pagina).toContain('Samentuin Vaartkant');
    expect(pagina).toContain('In het verslag van 2022:');
    expect(pagina).toContain('Bijeenkomst 1 op 9 april 2022');
    expect(pagina).toContain('Workshop in september 2022 (gepland)');
    expect(pagina.match(/nog leeg: moet er staan vóór het verslag/g)).toHaveLength(3);
    expect(pagina).toMatch(/gehouden · gelogd op \d+ \w+ \d{4} door An/);
  });

  it('zegt met één klik dat een geplande stap er was', async () => {
    const pagina = await klik(werk.hier.pad, 'Gehouden?');
    expect(pagina).toContain('Stap "Workshop in september 2022" gehouden. Ongedaan maken');
    expect(pagina).not.toContain('(gepland)');
  });

  it('maakt ongedaan, en dat ook weer', async () => {
    const na = `${werk.hier.pad}&gedaan=`;
    const { actie, velden } = formulier(await werk.html(werk.hier.pad), 'Gehouden?');
    const gehouden = await werk.agent.post(actie).type('form').send(velden).expect(303);
    const adres = gehouden.headers['location']!;
    expect(adres).toContain(na);
    const terug = await klik(adres, 'Ongedaan maken');
    expect(terug).toContain('Ongedaan gemaakt: Stap "Workshop in september 2022" gehouden');
    expect(terug).toContain('(gepland)');
  });

  it('zegt het als iets niet meer ongedaan gemaakt kan worden', async () => {
    const { actie, velden } = formulier(await werk.html(werk.hier.pad), 'Gehouden?');
    const gehouden = await werk.agent.post(actie).type('form').send(velden).expect(303);
    const knop = formulier(await werk.html(gehouden.headers['location']!), 'Ongedaan maken');
    await klik(werk.wijzig('stap-verbeteren', werk.hier.gepland), 'Stap bewaren', {
      plaats: 'Aalst',
    });
    const antwoord = await werk.agent.post(knop.actie).type('form').send(knop.velden).expect(422);
    expect(woorden(antwoord.text)).toContain('Dit kan niet meer ongedaan gemaakt worden');
  });

  it('trekt in zonder te wissen, en geeft terug', async () => {
    const zonder = await klik(werk.hier.pad, 'Intrekken');
    expect(zonder).toContain('Toon ingetrokken (1)');
    expect(zonder).not.toContain('gehouden · gelogd');
    const terug = await klik(werk.hier.pad, 'Herstellen');
    expect(terug).toContain('gehouden · gelogd');
    expect(terug).not.toContain('Toon ingetrokken');
  });

  it('zet stappen op een andere plaats', async () => {
    const voor = await werk.tekst(werk.hier.pad);
    expect(voor.indexOf('Bijeenkomst 1')).toBeLessThan(voor.indexOf('Workshop in'));
    const na = (await klik(werk.hier.pad, 'Omhoog')).split('Procesverloop')[1]!;
    expect(na.indexOf('Workshop in')).toBeLessThan(na.indexOf('Bijeenkomst 1'));
    const weer = (await klik(werk.hier.pad, 'Omlaag')).split('Procesverloop')[1]!;
    expect(weer.indexOf('Bijeenkomst 1')).toBeLessThan(weer.indexOf('Workshop in'));
  });

  it('zet een stap na een andere of vooraan, en weer op haar datum', async () => {
    const deel = `STAP/${werk.hier.gepland}`;
    const form = formulier(await werk.html(werk.wijzig('volgorde', deel)), 'Hier zetten');
    expect(form.velden['na']).toBe(werk.hier.gehouden);
    const vooraan = await klik(werk.wijzig('volgorde', deel), 'Hier zetten', { na: 'vooraan' });
    const eerst = vooraan.split('Procesverloop')[1]!;
    expect(eerst.indexOf('Workshop in')).toBeLessThan(eerst.indexOf('Bijeenkomst 1'));
    const terug = await klik(werk.hier.pad, 'Weer op datum');
    expect(terug).toContain('weer op datum gezet');
    const daarna = terug.split('Procesverloop')[1]!;
    expect(daarna.indexOf('Bijeenkomst 1')).toBeLessThan(daarna.indexOf('Workshop in'));
    expect(await werk.tekst(werk.hier.pad)).not.toContain('Weer op datum');
  });

  it('toont wat een alinea vertelt, en stelt een zin voor als ze niet meer klopt', async () => {
    await werk.server.doe(VoegAlineaToe, {
      trajectId: werk.hier.trajectId,
      jaar: JAAR,
      alineaId: randomUUID(),
      tekst: 'In april zaten we samen.',
      stapIds: [werk.hier.gehouden],
    });
    expect(await werk.tekst(werk.hier.pad)).toContain(
      'Deze alinea vertelt: Bijeenkomst 1 op 9 april 2022',
    );
    await klik(werk.wijzig('stap-verbeteren', werk.hier.gehouden), 'Stap bewaren', {
      plaats: 'Aalst',
    });
    const achterhaald = await werk.html(werk.hier.pad);
    expect(woorden(achterhaald)).toContain(
      'Deze tekst klopt niet meer met "Bijeenkomst 1 op 9 april 2022"',
    );
    expect(woorden(achterhaald)).toContain(
      'Nu zou er staan: Bijeenkomst 1 op 9 april 2022 in Aalst',
    );
    const voorstel = /href="([^"]+voorstel=1)"/.exec(achterhaald)![1]!.replaceAll('&amp;', '&');
    expect(formulier(await werk.html(voorstel), 'Alinea bewaren').velden['tekst']).toBe(
      'Bijeenkomst 1 op 9 april 2022 in Aalst',
    );
    const na = await klik(voorstel, 'Alinea bewaren');
    expect(na).not.toContain('klopt niet meer');
  });
});

describe('zoals het stond', () => {
  it('op een dag, alleen om te lezen', async () => {
    const toen = await werk.html(`${werk.hier.pad}&op=31+mei+2022&klok=gebeurd`);
    expect(woorden(toen)).toContain(
      'Zoals gebeurd tot en met 31 mei 2022. Je kan hier alleen lezen.',
    );
    expect(woorden(toen)).toContain('Bijeenkomst 1 op 9 april 2022');
    expect(formulieren(toen).every(({ actie }) => !actie.includes('/wijzig/'))).toBe(true);
    expect(toen).not.toContain('/wijzig/');
  });

  it('voor er iets van geregistreerd was', async () => {
    const toen = await werk.tekst(`${werk.hier.pad}&op=31+mei+2022&klok=geregistreerd`);
    expect(toen).toContain('Op die dag bestond dit traject nog niet');
    expect(toen).not.toContain('Bijeenkomst 1');
  });

  it.each([
    ['&op=ooit', '"ooit" begrijpen we niet als dag'],
    ['&op=2022-02-30', '30 februari bestaat niet: februari heeft 28 dagen.'],
    ['&op=30+februari+2022', '30 februari bestaat niet: februari heeft 28 dagen.'],
    ['&op=2022-01-01&op=2022-01-02', 'begrijpen we niet als dag'],
    ['&op=2022-05-31&klok=x', 'Kies of je wil zien wat toen gebeurd was'],
    ['&klok=x', 'Kies of je wil zien wat toen gebeurd was'],
  ])('een dag of klok die we niet begrijpen zegt dat: %s', async (adres, zin) => {
    for (const pad of [werk.hier.pad, `/verslag/${String(JAAR)}?x`]) {
      const { status, text } = await werk.agent.get(`${pad}${adres}`);
      expect({ pad, status }).toEqual({ pad, status: 400 });
      expect(woorden(text)).toContain(zin);
      expect(text).toMatch(/<title>Fout: /u);
    }
  });

  it('zonder dag is vandaag, zoals het formulier het leeg stuurt', async () => {
    expect(await werk.tekst(`${werk.hier.pad}&op=&klok=geregistreerd`)).toContain(
      'gehouden · gelogd',
    );
  });
});

describe('de geschiedenis', () => {
  it('zet de stappen op hun dag, en wat geen datum heeft bij elkaar', async () => {
    const { trajectId } = werk.hier;
    const stap = { trajectId, jaar: JAAR, type: 'INTAKE' as const, uitkomst: 'GEHOUDEN' as const };
    for (const wanneer of ['', 'in 2021', '2 april', ''])
      await werk.server.doe(LogStap, { ...stap, stapId: randomUUID(), wanneer });
    const pagina = await werk.tekst(`/trajecten/${trajectId}/geschiedenis?jaar=${String(JAAR)}`);
    const [gebeurd] = pagina.split('Wat er gelogd werd');
    const koppen =
      /Wat er gebeurde in 2022 2021 Intake in 2021 .* april 2022 Intake op 2 april 2022 .* Bijeenkomst 1 op 9 april 2022 .* september 2022 Workshop in september 2022 .* Zonder datum Intake .* Intake /u;
    expect(gebeurd).toMatch(koppen);
    expect(gebeurd!.match(/april 2022 Intake/gu)).toHaveLength(1);
    expect(gebeurd!.match(/Zonder datum/gu)).toHaveLength(1);
  });

  it('zegt wie wat deed en wanneer, het laatste eerst, en laat ongedaan maken', async () => {
    const pagina = await werk.tekst(`/trajecten/${werk.hier.trajectId}/geschiedenis`);
    expect(pagina).toMatch(/\d+ \w+ \d{4} om \d\d\.\d\d door An/);
    expect(pagina).toContain(
      'Stap "Bijeenkomst 1 op 9 april 2022" gelogd · vond plaats: 9 april 2022',
    );
    expect(pagina.indexOf('gepland')).toBeLessThan(pagina.indexOf('begonnen'));
    expect(pagina).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
