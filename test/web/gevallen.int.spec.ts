/** The cases beside the repository that are about what somebody types, sends or withdraws. */
import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ProjectionRunner } from '../../projections/runner.js';
import { TrekOnderdeelIn } from '../../src/domain/traject/intrekken.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { DeelTrajectIn } from '../../src/domain/werkjaar/indelen.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import { VoegHoofdstukToe } from '../../src/domain/werkjaar/toevoegen.js';
import { formulier, woorden, type Formulier } from '../support/formulier.js';
import { bijGevallen, geval } from '../support/geval.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();
type Velden = Formulier['velden'];

const leeg = async (meer: Velden): Promise<Velden> => {
  const adres = `/trajecten/${werk.hier.trajectId}/stappen/nieuw?jaar=2022&leeg=1`;
  return { ...formulier(await werk.html(adres), 'Stap bewaren').velden, ...meer };
};
const stuur = (velden: Velden) => werk.agent.post('/stappen').type('form').send(velden);

/** How a time prints after its preposition, by the words that were typed. */
const GEDRUKT: Readonly<Record<string, string>> = {
  '5, 12, 19 en 26 mei': 'op 5, 12, 19 en 26 mei',
  '29/4, 4/5 en 30/6': 'op 29 april, 4 mei en 30 juni',
  'Q1 en Q3': 'in Q1 en Q3',
  '2019 en 2021': 'in 2019 en 2021',
  'voorjaar en najaar': 'in het voorjaar en het najaar',
  'mei of juni': 'in mei of juni',
  'rond 12 mei': 'rond 12 mei',
  'begin maart': 'begin maart',
  'half juni': 'half juni',
};

interface LijstVanDagen {
  readonly POST: string;
  readonly wanneer: readonly string[];
  readonly [veld: string]: unknown;
}

bijGevallen(['25', '27', '28', '31', '33', '39'], 'een geval van buiten', () => {
  it('25: een lijst van dagen blijft een lijst, en wat ongeveer was, ongeveer', async () => {
    const { POST, wanneer, ...velden } = JSON.parse(geval('25')) as LijstVanDagen;
    const vorige = Number(velden['jaar']) - 1; // of this year they may still have to come
    for (const woord of wanneer) {
      const opdracht = {
        ...velden,
        jaar: vorige,
        trajectId: werk.hier.trajectId,
        stapId: randomUUID(),
      };
      await werk.agent
        .post(POST)
        .set('Idempotency-Key', randomUUID())
        .send({ ...opdracht, wanneer: woord, plaats: 'Balen' })
        .expect(201);
    }
    const { nest, log } = werk.server.application;
    const bij = await nest.get(ProjectionRunner).waitFor((await log.head())!, 30_000);
    expect(bij).toBe(true);
    const gedrukt = await werk.tekst(`/trajecten/${werk.hier.trajectId}?jaar=${String(vorige)}`);
    expect(Object.keys(GEDRUKT)).toEqual(wanneer);
    for (const woorden of Object.values(GEDRUKT))
      expect(gedrukt).toContain(`Bijeenkomst ${woorden}`);
    expect(gedrukt).not.toMatch(/van 5 mei|tot 26 mei|Q1 tot Q3|2019-2021|2019 tot 2021/u);
  });

  it('27: een tijd wordt begrepen, of de woorden blijven en kunnen zo bewaard worden', async () => {
    const tijden = geval('27').split('\n').filter(Boolean);
    for (const tijd of tijden) {
      const velden = await leeg({ woorden: tijd, type: 'INTAKE', uitkomst: 'GEPLAND' });
      const antwoord = await stuur(velden);
      if (antwoord.status !== 303) {
        const terug = formulier(antwoord.text, 'Stap bewaren').velden;
        expect(terug['woorden']).toBe(tijd);
        const gezegd = woorden(antwoord.text);
        // Understood as a day: it has yet to come, or was no such weekday in this year.
        if (/ligt nog in de toekomst|is een \p{L}+dag, geen \p{L}+dag/u.test(gezegd)) continue;
        expect(gezegd).toContain('Zo bewaren, zonder datum');
        await stuur({ ...terug, zonderDatum: 'ja' }).expect(303);
        expect(await werk.tekst(werk.hier.pad)).toContain(tijd);
      }
    }
  });

  it('28: een verticale tab die geplakt werd, is een regeleinde op de pagina', async () => {
    const { verslag } = JSON.parse(geval('28')) as { verslag: string };
    await stuur(await leeg({ woorden: '3 mei', type: 'INTAKE', verslag })).expect(303);
    const [een, twee] = verslag.split('\u000b');
    expect(await werk.html(werk.hier.pad)).toMatch(new RegExp(`${een!}<br ?/?>\\s*${twee!}`, 'u'));
  });

  it('31: twee keer verstuurd is één keer gebeurd, met twee keer hetzelfde antwoord', async () => {
    expect(JSON.parse(geval('31'))).toMatchObject({ twice: 'same commandId, same fields' });
    const velden = await leeg({ woorden: '12 juni', type: 'INTAKE', verslag: 'Dubbel gestuurd.' });
    const [een, twee] = await Promise.all([stuur(velden), stuur(velden)]);
    const drie = await stuur(velden);
    expect([een.status, twee.status, drie.status]).toEqual([303, 303, 303]);
    const waarheen = drie.headers['location'];
    expect([een, twee].map(({ headers }) => headers['location'])).toEqual([waarheen, waarheen]);
    const tekst = await werk.tekst(waarheen!);
    expect(tekst.match(/Dubbel gestuurd\. gehouden/gu) ?? tekst).toHaveLength(1);
  });

  it('33: wie niet aangemeld is, wordt gevraagd wie hij is en houdt wat hij stuurde', async () => {
    expect(JSON.parse(geval('33'))).toMatchObject({ cookie: 'none' });
    const velden = await leeg({
      woorden: '14 juni',
      type: 'INTAKE',
      verslag: 'Zonder "koek" & <zout>.',
    });
    const pagina = await werk.server
      .vreemde()
      .post('/stappen')
      .type('form')
      .send(velden)
      .expect(401);
    expect(woorden(pagina.text)).toContain('Wat je net stuurde, is nog niet bewaard');
    const { actie, velden: mee } = formulier(pagina.text, 'E-mail');
    expect(actie).not.toBe('/stappen');
    const gezegd = JSON.stringify(mee);
    for (const [naam, waarde] of Object.entries(velden))
      if (typeof waarde === 'string' && waarde)
        expect([
          naam,
          gezegd.includes(JSON.stringify(JSON.stringify(waarde)).slice(3, -3)),
        ]).toEqual([naam, true]);
  });

  it('39: wie een traject intrekt, leest bij het jaar en het verslag welk nummer overgeslagen wordt', async () => {
    const [titels] = Object.values(JSON.parse(geval('39')) as Record<string, string[]>);
    const jaar = 2023;
    const ouderId = randomUUID();
    await werk.server.doe(OpenWerkjaar, { jaar });
    await werk.server.doe(VoegHoofdstukToe, { jaar, id: ouderId, titel: 'Buurten', na: null });
    const ids = titels!.map(() => randomUUID());
    for (const [nr, titel] of titels!.entries()) {
      const trajectId = ids[nr]!;
      await werk.server.doe(StartTraject, { trajectId, titel, soort: 'ACTIVITEIT' });
      await werk.server.doe(DeelTrajectIn, { jaar, trajectId, ouderId, na: ids[nr - 1] ?? null });
    }
    const trajectId = ids[1]!;
    await werk.server.doe(TrekOnderdeelIn, { trajectId, soort: 'KERN', id: trajectId });
    expect(await werk.tekst(`/werkjaren/${String(jaar)}`)).toContain(
      `1.2 ontbreekt: ${titels![1]!} is ingetrokken.`,
    );
    expect(await werk.tekst(`/verslag/${String(jaar)}`)).toContain(
      `1.2 (${titels![1]!}): dit nummer wordt overgeslagen, want het traject is ingetrokken.`,
    );
  });
});
