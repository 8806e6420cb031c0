import { describe, expect, it } from '@jest/globals';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { formulier, woorden, type Formulier } from '../support/formulier.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();

const leeg = async (): Promise<Formulier['velden']> => {
  const pagina = await werk.agent
    .get(`/trajecten/${werk.hier.trajectId}/stappen/nieuw?jaar=2022&leeg=1`)
    .expect(200);
  return formulier(pagina.text, 'Stap bewaren').velden;
};
/** What failed is kept on the server: its form knows which version of that it holds. */
const alsOnbewaard = (velden: Formulier['velden']): object => ({
  ...velden,
  'onbewaard.versie': expect.stringMatching(/^\d+$/u),
});
const stuur = (velden: Formulier['velden']) =>
  werk.agent.post('/stappen').type('form').send(velden);

describe('een stap loggen', () => {
  it('zegt waar ze in het verslag komt', async () => {
    const tekst = await werk.tekst(`/trajecten/${werk.hier.trajectId}/stappen/nieuw?jaar=2022`);
    expect(tekst).toContain('Traject: Samentuin Vaartkant');
    expect(tekst).toContain('Komt in het verslag van 2022: 1.1, Procesverloop');
  });

  it('brengt je terug bij het traject, dat ze toont en laat ongedaan maken', async () => {
    const velden = { ...(await leeg()), dag: '11', maand: 'mei', verslag: 'We plantten uien.' };
    const bewaard = await stuur(velden).expect(303);
    const tekst = await werk.tekst(bewaard.headers['location']!);
    expect(tekst).toContain(
      'Stap "Bijeenkomst 2 op 11 mei 2022" gelogd: We plantten uien. Ongedaan maken',
    );
    expect(tekst).toContain('Bijeenkomst 2 op 11 mei 2022: We plantten uien.');
    expect(tekst).not.toContain('loopt even achter');
  });

  it('gebeurt één keer, hoe vaak het formulier ook verstuurd wordt', async () => {
    const velden = { ...(await leeg()), woorden: '12 juni', type: 'INTAKE' };
    const eerste = await stuur(velden).expect(303);
    const tweede = await stuur(velden).expect(303);
    expect(tweede.headers['location']).toBe(eerste.headers['location']);
    const tekst = await werk.tekst(werk.hier.pad);
    expect(tekst.match(/Intake op 12 juni 2022/g)!.length).toBe(2); // the sentence, and the name of its menu
  });

  it('wie na het versturen teruggaat en iets anders schrijft, verliest niets', async () => {
    const velden = { ...(await leeg()), woorden: '13 juni', type: 'INTAKE' };
    await stuur(velden).expect(303);
    const opnieuw = await stuur({ ...velden, verslag: 'Toch nog iets.' }).expect(409);
    expect(opnieuw.text).toContain('al verstuurd');
    const tweede = formulier(opnieuw.text, 'Stap bewaren').velden;
    expect(tweede['verslag']).toBe('Toch nog iets.');
    await stuur(tweede).expect(303);
  });

  it.each([
    [{ stapId: '' }],
    [{ stapId: 'x', volgendeId: 'y', commandId: 'z' }],
    [{ werkjaar: '' }],
    [{ werkjaar: 'x', commandId: '' }],
  ])(
    'zonder wat het formulier zelf invult (%j) bewaart niets, en een tweede keer wel',
    async (weg) => {
      const geschreven = { woorden: '14 juni', type: 'INTAKE', verslag: 'Het hele verhaal.' };
      const velden = { ...(await leeg()), ...geschreven, volgendeType: 'WORKSHOP', ...weg };
      const antwoord = await stuur(velden).expect(400);
      expect(woorden(antwoord.text)).toContain(
        'Er is een probleem Het formulier kwam niet volledig aan',
      );
      const opnieuw = formulier(antwoord.text, 'Stap bewaren').velden;
      expect(opnieuw).toMatchObject({ ...geschreven, volgendeType: 'WORKSHOP', werkjaar: '2022' });
      await stuur(opnieuw).expect(303);
    },
  );

  it.each([
    [{ maand: 'apr.' }, 'april 2022'],
    [{ maand: '4', dag: '3' }, '3 april 2022'],
    [{ jaar: '2021' }, '2021'],
    [{ jaar: '' }, 'datum onbekend'],
    [{ maand: '5', woorden: 'Q1' }, 'Q1 2022'],
    [{ woorden: '29/4' }, '29 april 2022'],
    [{ woorden: 'onbekend' }, 'datum onbekend'],
  ])('%j komt in het verslag als "%s"', async (datum, verwacht) => {
    const velden = { ...(await leeg()), ...datum };
    const stukje = await werk.agent
      .post('/stappen/voorbeeld')
      .set('HX-Request', 'true')
      .type('form')
      .send(velden)
      .expect(200);
    expect(woorden(`<body>${stukje.text}</body>`)).toContain(`In het verslag: ${verwacht}`);
    expect(stukje.text).not.toContain('<html');
  });

  it('toont zonder script het voorbeeld in de hele pagina, met alles wat er stond', async () => {
    const velden = { ...(await leeg()), woorden: 'zomer', type: 'ANDERS', typeTekst: 'braderij' };
    const pagina = await werk.agent
      .post('/stappen/voorbeeld')
      .type('form')
      .send(velden)
      .expect(200);
    expect(woorden(pagina.text)).toContain(
      'Zo komt het in het verslag Braderij in de zomer van 2022',
    );
    expect(formulier(pagina.text, 'Stap bewaren').velden).toEqual(alsOnbewaard(velden));
  });

  it('met een volgende stap komt die erbij als plan', async () => {
    const velden = {
      ...(await leeg()),
      woorden: '20 juni',
      volgendeType: 'TERUGKOMMOMENT',
      volgendeWanneer: 'in oktober',
    };
    const bewaard = await stuur(velden).expect(303);
    const tekst = await werk.tekst(bewaard.headers['location']!);
    expect(tekst).toContain('Terugkommoment in oktober 2022 (gepland)');
  });

  it('niet doorgegaan vraagt waarom', async () => {
    const velden = { ...(await leeg()), woorden: '1 juni', toestand: 'niet' };
    const geweigerd = await stuur(velden).expect(422);
    expect(geweigerd.text).toContain('href="#redencode"');
    const bewaard = await stuur({
      ...formulier(geweigerd.text, 'Stap bewaren').velden,
      redencode: 'OVERMACHT',
    }).expect(303);
    expect(await werk.tekst(bewaard.headers['location']!)).toContain(
      'Bijeenkomst 4 op 1 juni 2022 (niet doorgegaan: overmacht)',
    );
  });
});

describe('woorden die geen tijd zijn', () => {
  it('blijven staan zoals ze zijn voor wie dat kiest', async () => {
    const velden = { ...(await leeg()), woorden: 'in de paasvakantie', type: 'INTAKE' };
    const geweigerd = await stuur(velden).expect(400);
    expect(woorden(geweigerd.text)).toContain('Zo bewaren, zonder datum');
    const opnieuw = { ...formulier(geweigerd.text, 'Stap bewaren').velden, zonderDatum: 'ja' };
    const bewaard = await stuur(opnieuw).expect(303);
    expect(await werk.tekst(bewaard.headers['location']!)).toContain('Intake in de paasvakantie');
    expect((await stuur({ ...(await leeg()), woorden: 'half mei' })).status).toBe(303);
  });
});

describe('een fout in een stap', () => {
  it.each([
    [{ dag: '31', maand: '2' }, '31 februari bestaat niet: februari heeft 28 dagen.'],
    [{ dag: '3' }, 'Vul ook de maand in, of laat de dag leeg.'],
    [{ maand: 'lentemaand' }, '"lentemaand" is geen maand. Schrijf bijvoorbeeld "april" of "4".'],
    [{ maand: 'mei', jaar: '22' }, 'De datum moet een jaar van vier cijfers bevatten.'],
    [{ woorden: '9 april 2099' }, 'ligt nog in de toekomst'],
    [{ woorden: 'ooit eens' }, '"ooit eens" begrijpen we niet als tijd.'],
    [{ type: 'ANDERS' }, 'Vul wat het was in.'],
    [{ nummer: '1', woorden: 'mei' }, 'Nummer 1 is al van'],
    [{ volgendeWanneer: 'mei' }, 'Kies ook wat de volgende stap is.'],
    [{ toestand: 'gepland', volgendeType: 'GESPREK' }, 'Een volgende stap hoort bij een stap die'],
  ])('%j staat bovenaan en bij het veld, en niets gaat verloren', async (ingevuld, zin) => {
    const velden: Formulier['velden'] = { ...(await leeg()), verslag: 'Lang verhaal', ...ingevuld };
    const antwoord = await stuur(velden);
    expect([400, 422]).toContain(antwoord.status);
    expect(antwoord.text).toContain('<title>Fout: Stap toevoegen');
    const [, veld] = /role="alert".*?href="#([\w-]+)"/s.exec(antwoord.text)!;
    expect(antwoord.text).toContain(` id="${veld!}"`);
    expect(woorden(antwoord.text).split(zin).length - 1).toBe(2);
    expect(formulier(antwoord.text, 'Stap bewaren').velden).toEqual(alsOnbewaard(velden));
  });

  it('zonder traject gekozen te hebben', async () => {
    const pagina = await werk.agent.get('/stappen/nieuw').expect(200);
    const velden = { ...formulier(pagina.text, 'Stap bewaren').velden, verslag: 'Blijft staan' };
    const antwoord = await stuur(velden).expect(400);
    expect(antwoord.text).toContain('Kies een traject.');
    expect(formulier(antwoord.text, 'Stap bewaren').velden).toEqual(alsOnbewaard(velden));
    const gekozen = { ...velden, trajectId: werk.hier.trajectId, woorden: '2 mei' };
    await stuur(gekozen).expect(303);
  });

  it('als het logboek niet antwoordt, blijft alles staan en kan het opnieuw', async () => {
    const { log } = werk.server.application;
    const leg = log.append.bind(log);
    log.append = () => Promise.reject(new LogUnavailable('away'));
    const velden = { ...(await leeg()), woorden: '3 mei', verslag: 'Bijna kwijt' };
    const antwoord = await stuur(velden).expect(503);
    log.append = leg;
    expect(antwoord.text).toContain('Het logboek antwoordt niet.');
    const opnieuw = formulier(antwoord.text, 'Stap bewaren').velden;
    expect(opnieuw).toEqual(alsOnbewaard(velden));
    await stuur(opnieuw).expect(303);
  });
});
