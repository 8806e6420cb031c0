import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { LegLesVast } from '../../src/domain/traject/lessen.js';
import { Eraser } from '../../src/erasure/eraser.service.js';
import { formulier, formulieren, woorden } from '../support/formulier.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject({ telkensNieuw: true });

beforeEach(async () => {
  const { dataSource } = werk.server.application.database;
  await dataSource.query('delete from drafts.texts');
  await dataSource.query('delete from drafts.keys');
});

const stuur = (actie: string, velden: object, wie = werk.agent) =>
  wie.post(actie).type('form').send(velden);
/** As the script sends it while somebody types. */
const typ = async (adres: string, getypt: object, wie = werk.agent) => {
  const { text } = await wie.get(adres).expect(200);
  const { actie, velden } = formulier(text, 'Annuleren');
  const [pad, vraag = ''] = actie.split('?');
  const alles = { ...velden, ...getypt };
  const antwoord = await stuur(`${pad!}/onbewaard?${vraag}`, alles, wie).expect(200);
  return { velden: alles, actie, ...(antwoord.body as { id: string; versie: number }) };
};
const stap = (): string => `/trajecten/${werk.hier.trajectId}/stappen/nieuw?jaar=2022`;

describe('wat je typte en niet bewaarde', () => {
  it('staat op Start en in het formulier, met hoe oud het is, en alleen bij jou', async () => {
    await typ(stap(), { verslag: 'Vijf buren en een hond.', woorden: 'ooit misschien' });
    const start = await werk.html('/');
    expect(woorden(start)).toContain('Je hebt een onbewaarde stap');
    expect(woorden(start)).toMatch(/Samentuin Vaartkant · getypt (daarnet|\d)/u);
    const weer = await werk.html(stap());
    expect(woorden(weer)).toMatch(/Je hebt een onbewaarde stap, getypt (daarnet|\d)/u);
    expect(formulier(weer, 'Stap bewaren').velden).toMatchObject({
      verslag: 'Vijf buren en een hond.',
      woorden: 'ooit misschien',
    });
    const bram = await werk.server.als('Bram');
    expect((await bram.get('/')).text).not.toContain('onbewaarde');
    const { velden } = formulier((await bram.get(stap())).text, 'Stap bewaren');
    expect(velden['verslag']).toBe('');
  });

  it('is weg als het bewaard is', async () => {
    const { velden, actie, versie } = await typ(stap(), {
      verslag: 'Vijf buren.',
      woorden: '3 mei',
    });
    await stuur(actie, { ...velden, 'onbewaard.versie': String(versie) }).expect(303);
    expect(await werk.tekst('/')).not.toContain('onbewaarde');
    expect(formulier(await werk.html(stap()), 'Stap bewaren').velden['verslag']).toBe('');
  });

  it('is weg als je het weggooit, en kan dan nog terug', async () => {
    await typ(stap(), { verslag: 'Vijf buren.' });
    const weg = formulier(await werk.html('/'), 'Weggooien');
    const gegooid = await stuur(weg.actie, weg.velden).expect(303);
    const start = await werk.html(gegooid.headers['location']!);
    expect(woorden(start)).toContain('Wat je schreef, is weggegooid.');
    expect(woorden(start)).not.toContain('onbewaarde');
    const terug = formulier(start, 'Toch houden');
    await stuur(terug.actie, terug.velden).expect(303);
    expect(await werk.tekst('/')).toContain('Je hebt een onbewaarde stap');
  });

  it('blijft staan als je met een leeg formulier begint', async () => {
    await typ(stap(), { verslag: 'Vijf buren.' });
    const leeg = `${stap()}&leeg=1`;
    expect(formulier(await werk.html(leeg), 'Stap bewaren').velden['verslag']).toBe('');
    await typ(leeg, { verslag: 'Iets anders.' });
    expect(await werk.tekst('/')).toContain('Je hebt 2 onbewaarde teksten');
  });
});

describe('een formulier dat niet bewaard raakt', () => {
  it('houdt op de server wat je typte, ook zonder script', async () => {
    const { actie, velden } = formulier(await werk.html(stap()), 'Stap bewaren');
    const terug = await stuur(actie, { ...velden, verslag: 'Soep.', dag: '31', maand: '2' });
    expect(terug.status).toBe(400);
    expect(await werk.tekst('/')).toContain('Je hebt een onbewaarde stap');
    const weer = formulier(await werk.html(stap()), 'Stap bewaren').velden;
    expect(weer).toMatchObject({ verslag: 'Soep.', dag: '31', maand: '2' });
    expect(weer['commandId']).toBe(velden['commandId']);
    await stuur(actie, { ...weer, dag: '28' }).expect(303);
    expect(await werk.tekst('/')).not.toContain('onbewaarde');
  });

  it('ook als intussen iemand anders hetzelfde wijzigde; hun tekst houden gooit de mijne weg', async () => {
    const bram = await werk.server.als('Bram');
    const adres = werk.wijzig('stand-van-zaken');
    const mijn = formulier(await werk.html(adres), 'bewaren');
    const hun = formulier((await bram.get(adres)).text, 'bewaren');
    await stuur(hun.actie, { ...hun.velden, tekst: 'Klaar.' }, bram).expect(303);
    const conflict = await stuur(mijn.actie, { ...mijn.velden, tekst: 'Bijna.' }).expect(409);
    expect(await werk.tekst('/')).toContain('onbewaarde stand van zaken');
    const houden = formulier(conflict.text, 'De tekst van Bram houden');
    const terug = await stuur(houden.actie, houden.velden).expect(303);
    expect(await werk.tekst(terug.headers['location']!)).toContain('Toch houden');
    expect(await werk.tekst('/')).not.toContain('onbewaarde');
    const mijne = formulier(conflict.text, 'Mijn tekst bewaren');
    await stuur(mijne.actie, mijne.velden).expect(303);
  });

  it('laat niets achter van wat meteen gebeurt of leeg bleef', async () => {
    await stuur('/ongedaan', { stroom: 'traject-x', terug: '/' }).expect(400);
    const { actie, velden } = formulier(await werk.html(werk.wijzig('les')), 'Les bewaren');
    await stuur(actie, { ...velden, tekst: ' ' }).expect(422);
    expect(await werk.tekst('/')).not.toContain('onbewaarde');
  });
});

describe('wat te laat aankomt', () => {
  it('brengt niet terug wat al bewaard is, en zegt waarmee het venster verder kan', async () => {
    const { velden, actie } = formulier(await werk.html(stap()), 'Stap bewaren');
    const alles = { ...velden, verslag: 'Vijf buren.', woorden: '3 mei' };
    await stuur(actie, alles).expect(303);
    const laat = await stuur('/stappen/onbewaard', alles).expect(200);
    expect(laat.body).toMatchObject({ uitkomst: 'over', versie: '' });
    expect(laat.body.id).not.toBe(velden['commandId']);
    expect(await werk.tekst('/')).not.toContain('onbewaarde');
  });

  it('zegt het ook als het nergens hoort: daar vindt niemand het terug', async () => {
    const { velden } = formulier(await werk.html(stap()), 'Stap bewaren');
    for (const waar of ['', '/trajecten', 'https://elders.example/stappen/nieuw']) {
      const antwoord = await stuur('/stappen/onbewaard', { ...velden, 'onbewaard.waar': waar });
      expect(antwoord.body).toMatchObject({ uitkomst: 'plaats-onbekend' });
    }
  });
});

it('een onbewaarde tekst over een deel dat gewist wordt, gaat mee', async () => {
  const [lesId, ander] = [randomUUID(), randomUUID()];
  const { trajectId } = werk.hier;
  for (const id of [lesId, ander])
    await werk.server.doe(LegLesVast, {
      ...{ trajectId, lesId: id, jaar: 2022, themas: [], tekst: 'Water eerst.' },
    });
  await typ(werk.wijzig('les-herzien', lesId), { tekst: 'Over Jef van de hoek.' });
  await typ(werk.wijzig('les-herzien', ander), { tekst: 'Over het water.' });
  await werk.server.doe(WisTekst, {
    ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'LES', id: lesId },
    grond: 'OP_VERZOEK',
  });
  await werk.server.application.nest.get(Eraser, { strict: false }).catchUp();
  const start = await werk.html('/');
  expect(woorden(start)).toContain('Je hebt een onbewaarde les');
  expect(formulieren(start, 'Weggooien')).toHaveLength(1);
  const over = formulier(await werk.html(werk.wijzig('les-herzien', ander)), 'Les bewaren');
  expect(over.velden['tekst']).toBe('Over het water.');
});
