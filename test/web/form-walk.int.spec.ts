import { describe, expect, it } from '@jest/globals';
import { formulier, formulieren, woorden } from '../support/formulier.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();

const stuur = (actie: string, velden: object) => werk.agent.post(actie).type('form').send(velden);

describe('na het bewaren', () => {
  it('kom je terug bij wat je wijzigde, en dat staat er met zijn eigen id', async () => {
    const { actie, velden } = formulier(await werk.html(werk.wijzig('les')), 'Les bewaren');
    const bewaard = await stuur(actie, { ...velden, tekst: 'Water eerst.' }).expect(303);
    const [adres, anker] = bewaard.headers['location']!.split('#');
    expect(anker).toBe(`LES-${String(velden['lesId'])}`);
    expect(await werk.html(adres!)).toContain(`id="${anker!}"`);
  });

  it('kom je ook na een stand van zaken bij haar rij', async () => {
    const leeg = formulier(await werk.html(werk.wijzig('stand-van-zaken')), 'bewaren');
    const bewaard = await stuur(leeg.actie, { ...leeg.velden, tekst: 'Klaar.' }).expect(303);
    expect(bewaard.headers['location']).toMatch(/#STAND_VAN_ZAKEN$/u);
    expect(await werk.html(werk.hier.pad)).toContain('id="STAND_VAN_ZAKEN"');
  });

  it('kan je meteen nog een stap toevoegen, met de vorige erboven om ongedaan te maken', async () => {
    const pad = `/trajecten/${werk.hier.trajectId}/stappen/nieuw?jaar=2022`;
    const { actie, velden } = formulier(await werk.html(pad), 'Stap bewaren');
    const bewaard = await stuur(actie, {
      ...{ ...velden, woorden: '20 mei', 'nog-een': 'ja' },
    }).expect(303);
    const { text } = await werk.agent.get(bewaard.headers['location']!).expect(200);
    expect(woorden(text)).toContain('Stap "Bijeenkomst 2 op 20 mei 2022" gelogd. Ongedaan maken');
    const weer = formulier(text, 'Stap bewaren').velden;
    expect(weer).toMatchObject({ woorden: '', trajectId: werk.hier.trajectId, werkjaar: '2022' });
    expect(weer['stapId']).not.toBe(velden['stapId']);
    expect(weer['commandId']).not.toBe(velden['commandId']);
  });
});

describe('een formulier dat niet heel aankwam', () => {
  it('bewaart niets, houdt wat er stond en krijgt wat ontbrak opnieuw', async () => {
    const { actie, velden } = formulier(await werk.html(werk.wijzig('les')), 'Les bewaren');
    const { lesId: _weg, ...rest } = velden;
    const terug = await stuur(actie, { ...rest, tekst: 'Eerst water.' }).expect(400);
    expect(woorden(terug.text)).toContain('Het formulier kwam niet volledig aan');
    const weer = formulier(terug.text, 'Les bewaren').velden;
    expect(weer).toMatchObject({ tekst: 'Eerst water.', commandId: velden['commandId'] });
    await stuur(actie, weer).expect(303);
  });

  it('ook niet als wat meteen gebeurt geen eigen kenmerk draagt', async () => {
    const antwoord = await stuur('/ongedaan', { stroom: 'traject-x', terug: '/' }).expect(400);
    expect(woorden(antwoord.text)).toContain('Ongedaan maken lukt niet');
    expect(formulieren(antwoord.text, 'Ongedaan maken')).toEqual([]);
  });
});

describe('een veld', () => {
  it('houdt hoogstens wat de opdracht toelaat, en dat weet de pagina van haar', async () => {
    const les = await werk.html(werk.wijzig('les'));
    expect(les).toMatch(/<textarea [^>]*name="tekst"[^>]*data-hoogstens="100000"/u);
    expect(les).toMatch(/<input [^>]*name="themas"[^>]*data-hoogstens="500"/u);
    expect(les).not.toContain('maxlength');
    const lang = 'a'.repeat(501);
    const hernoem = formulier(await werk.html(werk.wijzig('hernoemen')), 'Titel bewaren');
    const terug = await stuur(hernoem.actie, { ...hernoem.velden, titel: lang }).expect(400);
    expect(woorden(terug.text)).toContain('Titel: Deze tekst is te lang. Maak hem korter.');
    expect(formulier(terug.text, 'Titel bewaren').velden['titel']).toBe(lang);
  });

  it('zegt één keer wat eraan scheelt, en niet alles wat eruit volgt', async () => {
    const velden = { ...formulier(await werk.html('/werkjaren/openen'), 'openen').velden };
    const terug = await stuur('/werkjaren/openen', { ...velden, jaar: 'ooit' }).expect(400);
    expect(woorden(terug.text)).toContain('Fout: Typ een getal. ');
    expect(woorden(terug.text)).not.toContain('te klein');
  });

  it('mag leeg blijven als de opdracht dat zegt, en alleen dan staat het erbij', async () => {
    const tekst = await werk.tekst(werk.wijzig('pauzeren'));
    expect(tekst).toContain('Wanneer bekijken jullie het opnieuw? (niet verplicht)');
    expect(tekst).toMatch(/Waarom\? (?!\(niet)/u);
  });
});
