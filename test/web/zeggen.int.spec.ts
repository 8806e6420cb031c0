/** What pages say: of what was done, of what is wrong, of what is gone. */
import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { HerstelOnderdeel, TrekOnderdeelIn } from '../../src/domain/traject/intrekken.js';
import { LegLesVast } from '../../src/domain/traject/lessen.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { VoegPartnerToe } from '../../src/domain/samenwerkingsverband/partner.js';
import { formulier, formulieren, woorden } from '../support/formulier.js';
import { AanHetWerk } from './support/aan-het-werk.js';
import { voorbeeld } from '../support/web-voorbeeld.js';

const werk = AanHetWerk.inEenTraject({ telkensNieuw: true });
const stuur = (actie: string, velden: object) => werk.agent.post(actie).type('form').send(velden);
const vul = async (adres: string, velden: object) => {
  const leeg = formulier(await werk.html(adres), 'Annuleren');
  return stuur(leeg.actie, { ...leeg.velden, ...velden });
};
const les = async (): Promise<string> => {
  const lesId = randomUUID();
  await werk.server.doe(LegLesVast, {
    ...{ trajectId: werk.hier.trajectId, jaar: 2022, themas: [], lesId, tekst: 'Water eerst.' },
  });
  return lesId;
};

describe('na een wijziging', () => {
  it('zegt de melding wat er nu staat', async () => {
    const bewaard = await vul(werk.wijzig('les'), { tekst: 'Vraag het de buren.' }).then((een) =>
      werk.tekst(een.headers['location']!),
    );
    expect(bewaard).toContain('Les toegevoegd: Vraag het de buren.');
    const hernoemd = await vul(werk.wijzig('hernoemen'), { titel: 'Vaarttuin' });
    const tekst = await werk.tekst(hernoemd.headers['location']!);
    expect(tekst).toContain('Traject hernoemd tot "Vaarttuin".');
  });

  it('en na ongedaan maken ben je terug bij wat je wijzigde, ook zonder script', async () => {
    const lesId = await les();
    const bewaard = await vul(werk.wijzig('les-herzien', lesId), { tekst: 'Eerst water.' });
    const terug = formulier(await werk.html(bewaard.headers['location']!), 'Ongedaan maken');
    const ongedaan = await stuur(terug.actie, terug.velden).expect(303);
    expect(ongedaan.headers['location']).toMatch(new RegExp(`#LES-${lesId}$`, 'u'));
    const pagina = await werk.html(ongedaan.headers['location']!);
    expect(pagina).toContain(`id="LES-${lesId}"`);
    expect(woorden(pagina)).toContain('Water eerst.');
  });

  it('en wie iets intrekt, is terug bij de rij waar het stond', async () => {
    const ingetrokken = await stuur(werk.wijzig('intrekken', `LES/${await les()}`), {
      commandId: randomUUID(),
    }).expect(303);
    expect(ingetrokken.headers['location']).toMatch(/#LESSONS_LEARNED$/u);
    expect(await werk.html(werk.hier.pad)).toContain('id="LESSONS_LEARNED"');
    expect(await werk.html(werk.hier.pad)).toContain('id="PROCESVERLOOP"');
  });

  it('en op de geschiedenis bij die wijziging', async () => {
    await les();
    const geschiedenis = `/trajecten/${werk.hier.trajectId}/geschiedenis?jaar=2022`;
    const [laatste] = formulieren(await werk.html(geschiedenis), 'Ongedaan maken');
    const ongedaan = await stuur(laatste!.actie, laatste!.velden).expect(303);
    const [, anker] = ongedaan.headers['location']!.split('#');
    expect(anker).toBe(`wijziging-${String(laatste!.velden['wijziging'])}`);
    expect(await werk.html(ongedaan.headers['location']!)).toContain(`id="${anker!}"`);
  });
});

describe('ongedaan maken staat er niet', () => {
  it('waar er later nog iets aan veranderde, of het al ongedaan is', async () => {
    const lesId = await les();
    await vul(werk.wijzig('les-herzien', lesId), { tekst: 'Eerst water.' });
    const geschiedenis = `/trajecten/${werk.hier.trajectId}/geschiedenis?jaar=2022`;
    const knoppen = async (): Promise<string[]> =>
      (await werk.html(geschiedenis))
        .match(/Ongedaan maken<span[^>]*>: [^<]*/gu)!
        .map((knop) => knop.replace(/.*>: /u, ''));
    expect(await knoppen()).not.toContain('Les toegevoegd');
    expect(await knoppen()).toContain('Les herschreven');
    const terug = formulieren(await werk.html(geschiedenis), 'Ongedaan maken')[0]!;
    await stuur(terug.actie, terug.velden).expect(303);
    expect(await knoppen()).not.toContain('Les herschreven');
    expect(await knoppen()).toContain('Les toegevoegd');
    for (const _keer of [1, 2, 3]) {
      const oudste = formulieren(await werk.html(geschiedenis), 'Ongedaan maken').at(-1)!;
      await stuur(oudste.actie, oudste.velden).expect(303);
    }
  });

  it('waar de tekst gewist is', async () => {
    const lesId = await les();
    const { trajectId } = werk.hier;
    await werk.server.doe(WisTekst, {
      ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'LES', id: lesId },
      grond: 'OP_VERZOEK',
    });
    const html = await werk.html(`/trajecten/${trajectId}/geschiedenis?jaar=2022`);
    expect(html).not.toMatch(/Ongedaan maken<span[^>]*>: Les toegevoegd/u);
  });
});

describe('wat gewist is', () => {
  it('staat in een formulier als een leeg veld, met wat er gebeurde', async () => {
    const lesId = await les();
    await werk.server.doe(WisTekst, {
      ...{ aggregaat: 'traject', aggregaatId: werk.hier.trajectId, soort: 'LES', id: lesId },
      grond: 'OP_VERZOEK',
    });
    const html = await werk.html(werk.wijzig('les-herzien', lesId));
    expect(formulier(html, 'Les bewaren').velden['tekst']).toBe('');
    expect(woorden(html)).toMatch(
      /Wat hier stond, is er niet meer: \[gewist op \d+ \w+ \d{4}\]\./u,
    );
  });

  it('wordt nooit als tekst bewaard', async () => {
    const terug = await vul(werk.wijzig('les'), { tekst: 'Kijk: [gewist op 1 december 2031].' });
    expect(terug.status).toBe(400);
    expect(woorden(terug.text)).toContain(
      'Wat leerden jullie? Hier staat dat er een tekst gewist is',
    );
  });
});

describe('een fout', () => {
  it('noemt in het overzicht haar veld en wat je doet, en de link leidt erheen', async () => {
    const pad = `/trajecten/${werk.hier.trajectId}/stappen/nieuw?jaar=2022&leeg=1`;
    const terug = await vul(pad, { woorden: 'mei', aantal: 'veel', nummer: '0' });
    expect(terug.status).toBe(400);
    expect(woorden(terug.text)).toContain('Hoe vaak? Typ een getal.');
    expect(woorden(terug.text)).toContain('Nummer: Dit getal is te klein. Typ een groter getal.');
    for (const [, id] of terug.text.matchAll(/<li><a href="#([^"]+)"/gu))
      expect(terug.text).toMatch(new RegExp(`<(input|textarea|select)[^>]* id="${id!}"`, 'u'));
  });
});

describe('een ingetrokken traject', () => {
  const aantal = async (): Promise<number> =>
    Number(/Ingetrokken \((\d+)\)/u.exec(await werk.tekst('/trajecten'))?.[1] ?? 0);

  it('vind je terug bij Trajecten, en het verslag zegt welk nummer overgeslagen wordt', async () => {
    const twee = await voorbeeld(werk.server);
    const weg = { soort: 'KERN' as const, id: twee.trajectId, trajectId: twee.trajectId };
    const eerst = await aantal();
    await werk.server.doe(TrekOnderdeelIn, weg);
    expect(await aantal()).toBe(eerst + 1);
    expect(await werk.tekst('/trajecten')).toMatch(/Ingetrokken \(\d+\).*Samentuin Vaartkant/u);
    for (const pad of ['/werkjaren/2022', '/verslag/2022'])
      expect(await werk.tekst(pad)).toMatch(/\d\.1 (ontbreekt: )?\(?Samentuin Vaartkant/u);
    const pagina = await werk.html('/werkjaren/2022');
    const gebruik = formulieren(pagina, 'Nummer weer gebruiken').find(({ actie }) =>
      actie.includes(twee.trajectId),
    )!;
    await stuur(gebruik.actie, gebruik.velden).expect(303);
    expect(await werk.html('/werkjaren/2022')).not.toContain(`knopen/${twee.trajectId}/intrekken`);
    await werk.server.doe(HerstelOnderdeel, weg);
    expect(await aantal()).toBe(eerst);
  });
});

it('voor een traject begon, zegt zijn pagina dat, onder zijn naam', async () => {
  const vroeger = await werk.html(`${werk.hier.pad}&op=1+mei+2020&klok=geregistreerd`);
  expect(vroeger).toMatch(/<h1>[^]*?Samentuin Vaartkant/u);
  expect(woorden(vroeger)).toContain('Op die dag bestond dit traject nog niet');
});

it('wat gevonden wordt over een partner, leidt naar de partner', async () => {
  const id = randomUUID();
  await werk.server.doe(VoegPartnerToe, {
    id,
    naam: 'De Vlierhoeve',
    schrijfwijzen: [],
    namen: [],
  });
  const gevonden = await werk.html('/zoek?q=vlierhoeve');
  expect(gevonden).toContain(`href="/samenwerking/partners/${id}"`);
  await werk.agent.get(`/samenwerking/partners/${id}`).expect(200);
});
