import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { formulier, woorden } from '../support/formulier.js';
import { vulFormulierIn } from '../support/vul-formulier-in.js';
import { TestServer } from '../support/server.js';
import { voorbeeld, JAAR, type Voorbeeld } from '../support/web-voorbeeld.js';

let server: TestServer;
let agent: Agent;
let hier: Voorbeeld;
beforeAll(async () => {
  server = await TestServer.start();
  agent = await server.als('An');
  hier = await voorbeeld(server);
});
afterAll(() => server.close());

const adres = (naam: string, deel = ''): string =>
  `/trajecten/${hier.trajectId}/wijzig/${naam}?jaar=${String(JAAR)}&deel=${encodeURIComponent(deel)}`;

const vulIn = (naam: string, velden: object, deel = ''): Promise<string> =>
  vulFormulierIn(agent, adres(naam, deel), velden);

/** The address of a form that the page links to, with these words in its link. */
async function link(woord: string): Promise<string> {
  const { text } = await agent.get(hier.pad);
  const gevonden = new RegExp(`href="[^"]*deel=([^"&]+)"[^>]*>${woord}`).exec(text);
  return decodeURIComponent(gevonden![1]!);
}

describe('elk formulier van een traject', () => {
  it('hernoemt', async () => {
    expect(await vulIn('hernoemen', { titel: 'Tuin aan de vaart' })).toContain(
      'Traject hernoemd tot "Tuin aan de vaart"',
    );
  });

  it('schrijft het doel in stukken, en houdt hun volgorde', async () => {
    const leeg = formulier((await agent.get(adres('doel'))).text, 'Doel bewaren').velden;
    expect(leeg['blokken.0.soort']).toBe('CONTEXT');
    const eerst = await vulIn('doel', {
      'blokken.0.tekst': 'Er lag een leeg perceel.',
      'blokken.4.kop': 'Aanleiding',
      'blokken.4.tekst': 'Een buur belde.',
    });
    expect(eerst).toContain('Context: Er lag een leeg perceel.');
    expect(eerst).toContain('Aanleiding: Een buur belde.');
    const weer = formulier((await agent.get(adres('doel'))).text, 'Doel bewaren').velden;
    expect(weer['blokken.1.kop']).toBe('Aanleiding');
  });

  it("schrijft de stand van zaken en een les met thema's", async () => {
    expect(await vulIn('stand-van-zaken', { tekst: 'Er staan 12 bakken.' })).toContain(
      'Er staan 12 bakken.',
    );
    const aanvulling = { peildatum: '30 juni', fase: 'SLAPEND' };
    expect(await vulIn('stand-van-zaken', aanvulling)).toContain(
      'Er staan 12 bakken. zoals het is op 30 juni 2022 · fase: slapend',
    );
    const staat = formulier((await agent.get(adres('stand-van-zaken'))).text, 'bewaren').velden;
    expect(staat).toMatchObject({ peildatum: '30 juni 2022', fase: 'SLAPEND' });
    const fout = await agent
      .post(adres('stand-van-zaken'))
      .type('form')
      .send({ ...staat, peildatum: 'ooit' })
      .expect(400);
    expect(woorden(fout.text)).toContain('"ooit" begrijpen we niet als dag.');
    expect(await vulIn('stand-van-zaken', { peildatum: '', fase: '' })).toContain(
      'zoals het is op 31 december 2022 Bewerken',
    );
    const les = await vulIn('les', { tekst: 'Water eerst.', themas: 'praktisch, seizoen' });
    expect(les).toContain('thema: praktisch, seizoen');
    const herzien = await vulIn(
      'les-herzien',
      { tekst: 'Eerst water.' },
      await link('Herschrijven'),
    );
    expect(herzien).toContain('Eerst water.');
  });

  it('voegt een alinea toe die een stap vertelt', async () => {
    const pagina = await vulIn('alinea', { tekst: 'We begonnen klein.', stapIds: hier.gehouden });
    expect(pagina).toContain('Deze alinea vertelt: Bijeenkomst 1');
  });

  it('verplaatst een stap, stelt ze uit en houdt ze', async () => {
    expect(
      await vulIn('stap-verplaatsen', { naar: '3 oktober', reden: 'regen' }, hier.gepland),
    ).toContain('verplaatst naar 3 oktober 2022');
    expect(await vulIn('stap-uitstellen', { tot: '' }, hier.gepland)).toContain('uitgesteld');
    expect(
      await vulIn('stap-gehouden', { wanneer: '4 oktober', verslag: 'Veel volk.' }, hier.gepland),
    ).toContain('Workshop op 4 oktober 2022: Veel volk.');
    expect(
      await vulIn('stap-evalueren', { 'antwoord.0': 'Fijn', baat: 'nieuwe buren' }, hier.gepland),
    ).toContain('gehouden en geëvalueerd');
  });

  it('verbetert een stap', async () => {
    const velden = {
      type: 'ANDERS',
      typeTekst: 'plantdag',
      wanneer: 'mei',
      aanwezigen: '12 buren',
    };
    expect(await vulIn('stap-verbeteren', velden, hier.gehouden)).toContain(
      'Stap "Bijeenkomst 1 op 9 april 2022" verbeterd',
    );
  });

  it('meldt dat een stap niet doorging', async () => {
    const ander = await voorbeeld(server);
    const pad = `/trajecten/${ander.trajectId}/wijzig/stap-niet-doorgegaan?jaar=2022&deel=${ander.gepland}`;
    const { actie, velden } = formulier((await agent.get(pad)).text, 'Stap bewaren');
    const bewaard = await agent
      .post(actie)
      .type('form')
      .send({ ...velden, redencode: 'AGENDA', definitief: 'nee' })
      .expect(303);
    const pagina = woorden((await agent.get(bewaard.headers['location']!)).text);
    expect(pagina).toContain('(voorlopig niet doorgegaan: agendaproblemen)');
  });

  it('geeft deeltrajecten een eigen procesverloop', async () => {
    expect(await vulIn('deeltraject', { naam: 'Moestuin' })).toContain('Deeltraject "Moestuin"');
    const id = await link('Hernoemen');
    expect(await vulIn('deeltraject-hernoemen', { naam: 'Groentetuin' }, id)).toContain(
      'Groentetuin',
    );
    expect(await vulIn('deeltraject-afsluiten', {}, id)).toContain('(afgesloten)');
  });

  it('houdt resultaten en links bij', async () => {
    expect(await vulIn('resultaat', { naam: 'Draaiboek', status: 'in opmaak' })).toContain(
      'Draaiboek: in opmaak',
    );
    expect(await vulIn('resultaat', { status: 'klaar' }, await link('Bijwerken'))).toContain(
      'Draaiboek: klaar',
    );
    const pagina = await vulIn(
      'link',
      { url: 'https://voorbeeld.be/tuin', tekst: "Foto's" },
      `KERN/${hier.trajectId}`,
    );
    expect(pagina).toContain("Foto's");
  });

  it('pauzeert, hervat, rondt af en heropent', async () => {
    expect(await vulIn('pauzeren', { reden: 'Winter', herbekijkOp: '1 maart 2023' })).toContain(
      'gepauzeerd, opnieuw te bekijken op 1 maart 2023: Winter',
    );
    expect(await vulIn('hervatten', {})).toContain('Traject hervat');
    expect(await vulIn('afronden', { wanneer: 'december 2022' })).toContain(
      'afgerond (december 2022)',
    );
    expect(await vulIn('heropenen', { reden: 'Nieuwe vraag' })).toContain('Traject heropend');
  });

  it('trekt het hele traject in en herstelt het', async () => {
    const weg = await vulIn('intrekken', { reden: 'dubbel' }, `KERN/${hier.trajectId}`);
    expect(weg).toContain('Dit traject is ingetrokken');
    expect(await vulIn('herstellen', {}, `KERN/${hier.trajectId}`)).toContain('Traject hersteld');
  });

  it('een formulier dat niet bestaat, of over iets dat er niet is, zegt dat', async () => {
    await agent.get(adres('toString')).expect(404);
    await agent.get(adres('les-herzien', 'weg')).expect(404);
  });

  it('een fout houdt wat er stond', async () => {
    const leeg = formulier((await agent.get(adres('link', `KERN/${hier.trajectId}`))).text, 'Link');
    const fout = await agent
      .post(leeg.actie)
      .type('form')
      .send({ ...leeg.velden, url: 'ftp://x', tekst: 'Map' })
      .expect(400);
    expect(woorden(fout.text)).toContain('Een link begint met http:// of https://.');
    expect(formulier(fout.text, 'Link bewaren').velden).toMatchObject({
      url: 'ftp://x',
      tekst: 'Map',
    });
  });
});
