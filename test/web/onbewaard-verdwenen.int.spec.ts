import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { VoegPartnerToe } from '../../src/domain/samenwerkingsverband/partner.js';
import { TrekSamenwerkingsdeelIn } from '../../src/domain/samenwerkingsverband/samenwerkingsverband.js';
import { HerstelKnoop, TrekKnoopIn } from '../../src/domain/werkjaar/knopen.js';
import { PlaatsTekstblok } from '../../src/domain/werkjaar/toevoegen.js';
import { formulier, woorden } from '../support/formulier.js';
import { JAAR } from '../support/web-voorbeeld.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject({ telkensNieuw: true });
const WEG = 'is intussen ingetrokken of weggehaald';

beforeEach(async () => {
  const { dataSource } = werk.server.application.database;
  await dataSource.query('delete from drafts.texts');
  await dataSource.query('delete from drafts.keys');
});

/** A text of the year's report, with the address of the form in which it is rewritten. */
async function tekstblok(): Promise<{ id: string; adres: string }> {
  const id = randomUUID();
  const velden = { jaar: JAAR, id, kop: 'Voorwoord', tekst: 'Een druk jaar.' };
  await werk.server.doe(PlaatsTekstblok, velden);
  return { id, adres: `/werkjaren/${String(JAAR)}/knopen/${id}/tekst` };
}

const stuur = (actie: string, velden: object) => werk.agent.post(actie).type('form').send(velden);

describe('wat je typte over iets dat intussen weg is', () => {
  it('staat op de pagina die zegt wat er gebeurde, en is op de server bewaard', async () => {
    const { id, adres } = await tekstblok();
    const { actie, velden } = formulier(await werk.html(adres), 'bewaren');
    await werk.server.doe(TrekKnoopIn, { jaar: JAAR, id });
    const antwoord = await stuur(actie, { ...velden, tekst: 'Elf straten <b>samen</b>.' });
    expect(antwoord.status).toBe(404);
    expect(woorden(antwoord.text)).toContain(WEG);
    expect(antwoord.text).toContain('Elf straten &lt;b>samen&lt;/b>.');
    expect(await werk.tekst('/')).toContain('Je hebt een onbewaarde');
  });

  it('is te lezen vanaf Start, en weg te gooien', async () => {
    const { id, adres } = await tekstblok();
    const { actie, velden } = formulier(await werk.html(adres), 'bewaren');
    await werk.server.doe(TrekKnoopIn, { jaar: JAAR, id });
    await stuur(actie, { ...velden, tekst: 'Elf straten samen.' });
    const verder = /href="([^"]*onbewaard=[^"]*)"/u.exec(await werk.html('/'))![1]!;
    const later = await werk.agent.get(verder.replaceAll('&amp;', '&')).expect(404);
    expect(woorden(later.text)).toContain(WEG);
    expect(later.text).toContain('Elf straten samen.');
    const weg = formulier(later.text, 'Weggooien');
    await stuur(weg.actie, weg.velden).expect(303);
    expect(await werk.tekst('/')).not.toContain('onbewaarde');
  });

  it('staat weer in het formulier zodra het hersteld is', async () => {
    const { id, adres } = await tekstblok();
    const { actie, velden } = formulier(await werk.html(adres), 'bewaren');
    await werk.server.doe(TrekKnoopIn, { jaar: JAAR, id });
    await stuur(actie, { ...velden, tekst: 'Elf straten samen.' });
    await werk.server.doe(HerstelKnoop, { jaar: JAAR, id });
    const weer = formulier(await werk.html(adres), 'bewaren').velden;
    expect(weer['tekst']).toBe('Elf straten samen.');
  });

  it('geldt ook voor een partner', async () => {
    const id = randomUUID();
    await werk.server.doe(VoegPartnerToe, { id, naam: 'De Linde', vanaf: '2020' });
    const adres = `/samenwerking/partners/${id}/wijzigen`;
    const { actie, velden } = formulier(await werk.html(adres), 'bewaren');
    await werk.server.doe(TrekSamenwerkingsdeelIn, { soort: 'PARTNER', id });
    const antwoord = await stuur(actie, { ...velden, naam: 'De Lindeboom' });
    expect(antwoord.text).toContain('De Lindeboom');
  });

  it('blijft een gewone 404 waar niets getypt was', async () => {
    const { id, adres } = await tekstblok();
    await werk.server.doe(TrekKnoopIn, { jaar: JAAR, id });
    const antwoord = await werk.agent.get(adres).expect(404);
    expect(woorden(antwoord.text)).not.toContain(WEG);
  });
});
