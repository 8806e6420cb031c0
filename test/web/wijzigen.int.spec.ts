import { describe, expect, it } from '@jest/globals';
import { formulier, woorden } from '../support/formulier.js';
import { voorbeeld } from '../support/web-voorbeeld.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();

/** The address of a form that the page links to, with these words in its link. */
async function link(woord: string): Promise<string> {
  const { text } = await werk.agent.get(werk.hier.pad);
  const gevonden = new RegExp(`href="[^"]*deel=([^"&]+)"[^>]*>${woord}`).exec(text);
  return decodeURIComponent(gevonden![1]!);
}

describe('elk formulier van een traject', () => {
  it('hernoemt', async () => {
    expect(await werk.vulIn('hernoemen', { titel: 'Tuin aan de vaart' })).toContain(
      'Traject hernoemd tot "Tuin aan de vaart"',
    );
  });

  it('schrijft het doel in stukken, en houdt hun volgorde', async () => {
    const leeg = formulier((await werk.agent.get(werk.wijzig('doel'))).text, 'Doel bewaren').velden;
    expect(leeg['blokken.0.soort']).toBe('CONTEXT');
    const eerst = await werk.vulIn('doel', {
      'blokken.0.tekst': 'Er lag een leeg perceel.',
      'blokken.4.kop': 'Aanleiding',
      'blokken.4.tekst': 'Een buur belde.',
    });
    expect(eerst).toContain('Context: Er lag een leeg perceel.');
    expect(eerst).toContain('Aanleiding: Een buur belde.');
    const weer = formulier((await werk.agent.get(werk.wijzig('doel'))).text, 'Doel bewaren').velden;
    expect(weer['blokken.1.kop']).toBe('Aanleiding');
  });

  it("schrijft de stand van zaken en een les met thema's", async () => {
    expect(await werk.vulIn('stand-van-zaken', { tekst: 'Er staan 12 bakken.' })).toContain(
      'Er staan 12 bakken.',
    );
    const aanvulling = { peildatum: '30 juni', fase: 'SLAPEND' };
    expect(await werk.vulIn('stand-van-zaken', aanvulling)).toContain(
      'Er staan 12 bakken. zoals het is op 30 juni 2022 · fase: slapend',
    );
    const staat = formulier(
      (await werk.agent.get(werk.wijzig('stand-van-zaken'))).text,
      'bewaren',
    ).velden;
    expect(staat).toMatchObject({ peildatum: '30 juni 2022', fase: 'SLAPEND' });
    const fout = await werk.agent
      .post(werk.wijzig('stand-van-zaken'))
      .type('form')
      .send({ ...staat, peildatum: 'ooit' })
      .expect(400);
    expect(woorden(fout.text)).toContain('"ooit" begrijpen we niet als dag.');
    expect(await werk.vulIn('stand-van-zaken', { peildatum: '', fase: '' })).toContain(
      'zoals het is op 31 december 2022 Bewerken',
    );
    const les = await werk.vulIn('les', { tekst: 'Water eerst.', themas: 'praktisch, seizoen' });
    expect(les).toContain('thema: praktisch, seizoen');
    const herzien = await werk.vulIn(
      'les-herzien',
      { tekst: 'Eerst water.' },
      await link('Herschrijven'),
    );
    expect(herzien).toContain('Eerst water.');
  });

  it('voegt een alinea toe die een stap vertelt', async () => {
    const pagina = await werk.vulIn('alinea', {
      tekst: 'We begonnen klein.',
      stapIds: werk.hier.gehouden,
    });
    expect(pagina).toContain('Deze alinea vertelt: Bijeenkomst 1');
  });

  it('verplaatst een stap, stelt ze uit en houdt ze', async () => {
    expect(
      await werk.vulIn(
        'stap-verplaatsen',
        { naar: '3 oktober', reden: 'regen' },
        werk.hier.gepland,
      ),
    ).toContain('verplaatst naar 3 oktober 2022');
    expect(await werk.vulIn('stap-uitstellen', { tot: '' }, werk.hier.gepland)).toContain(
      'uitgesteld',
    );
    expect(
      await werk.vulIn(
        'stap-gehouden',
        { wanneer: '4 oktober', verslag: 'Veel volk.' },
        werk.hier.gepland,
      ),
    ).toContain('Workshop op 4 oktober 2022: Veel volk.');
    expect(
      await werk.vulIn(
        'stap-evalueren',
        { 'antwoord.0': 'Fijn', baat: 'nieuwe buren' },
        werk.hier.gepland,
      ),
    ).toContain('gehouden en geëvalueerd');
  });

  it('verbetert een stap', async () => {
    const velden = {
      type: 'ANDERS',
      typeTekst: 'plantdag',
      wanneer: 'mei',
      aanwezigen: '12 buren',
    };
    expect(await werk.vulIn('stap-verbeteren', velden, werk.hier.gehouden)).toContain(
      'Stap "Bijeenkomst 1 op 9 april 2022" verbeterd',
    );
  });

  it('meldt dat een stap niet doorging', async () => {
    const ander = await voorbeeld(werk.server);
    const pad = `/trajecten/${ander.trajectId}/wijzig/stap-niet-doorgegaan?jaar=2022&deel=${ander.gepland}`;
    const { actie, velden } = formulier((await werk.agent.get(pad)).text, 'Stap bewaren');
    const bewaard = await werk.agent
      .post(actie)
      .type('form')
      .send({ ...velden, redencode: 'AGENDA', definitief: 'nee' })
      .expect(303);
    const pagina = woorden((await werk.agent.get(bewaard.headers['location']!)).text);
    expect(pagina).toContain('(voorlopig niet doorgegaan: agendaproblemen)');
  });

  it('geeft deeltrajecten een eigen procesverloop', async () => {
    expect(await werk.vulIn('deeltraject', { naam: 'Moestuin' })).toContain(
      'Deeltraject "Moestuin"',
    );
    const id = await link('Hernoemen');
    expect(await werk.vulIn('deeltraject-hernoemen', { naam: 'Groentetuin' }, id)).toContain(
      'Groentetuin',
    );
    expect(await werk.vulIn('deeltraject-afsluiten', {}, id)).toContain('(afgesloten)');
  });

  it('houdt resultaten en links bij', async () => {
    expect(await werk.vulIn('resultaat', { naam: 'Draaiboek', status: 'in opmaak' })).toContain(
      'Draaiboek: in opmaak',
    );
    expect(await werk.vulIn('resultaat', { status: 'klaar' }, await link('Bijwerken'))).toContain(
      'Draaiboek: klaar',
    );
    const pagina = await werk.vulIn(
      'link',
      { url: 'https://voorbeeld.be/tuin', tekst: "Foto's" },
      `KERN/${werk.hier.trajectId}`,
    );
    expect(pagina).toContain("Foto's");
  });

  it('pauzeert, hervat, rondt af en heropent', async () => {
    expect(
      await werk.vulIn('pauzeren', { reden: 'Winter', herbekijkOp: '1 maart 2023' }),
    ).toContain('gepauzeerd, opnieuw te bekijken op 1 maart 2023: Winter');
    expect(await werk.vulIn('hervatten', {})).toContain('Traject hervat');
    expect(await werk.vulIn('afronden', { wanneer: 'december 2022' })).toContain(
      'afgerond (december 2022)',
    );
    expect(await werk.vulIn('heropenen', { reden: 'Nieuwe vraag' })).toContain('Traject heropend');
  });

  it('trekt het hele traject in en herstelt het', async () => {
    const weg = await werk.vulIn('intrekken', { reden: 'dubbel' }, `KERN/${werk.hier.trajectId}`);
    expect(weg).toContain('Dit traject is ingetrokken');
    expect(await werk.vulIn('herstellen', {}, `KERN/${werk.hier.trajectId}`)).toContain(
      'Traject hersteld',
    );
  });

  it('een formulier dat niet bestaat, of over iets dat er niet is, zegt dat', async () => {
    await werk.agent.get(werk.wijzig('toString')).expect(404);
    await werk.agent.get(werk.wijzig('les-herzien', 'weg')).expect(404);
  });

  it('een fout houdt wat er stond', async () => {
    const leeg = formulier(
      (await werk.agent.get(werk.wijzig('link', `KERN/${werk.hier.trajectId}`))).text,
      'Link',
    );
    const fout = await werk.agent
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
