/** The list of a year's steps: what stands in it, in which order, now and as it stood. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AsOf } from '../../projections/as-of.js';
import { VoegDeeltrajectToe } from '../../src/domain/traject/deeltrajecten.js';
import { TrekOnderdeelIn } from '../../src/domain/traject/intrekken.js';
import { VoegAlineaToe } from '../../src/domain/traject/procesverloop.js';
import { LogStap, PlanStap } from '../../src/domain/traject/stappen/loggen.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { QuestionDesk } from '../../src/questions/question-desk.js';
import { VraagStappen, type Stapregel } from '../../src/questions/stappen.query.js';
import { vragerMet } from '../support/namen.js';
import { TestServer } from '../support/server.js';
import { JAAR, voorbeeld, type Voorbeeld } from '../support/web-voorbeeld.js';

let server: TestServer;
let er: Voorbeeld;
const wie = vragerMet({ id: '0f2f6f7e-6d8f-4f0e-9f5f-3b6b5c0f1a11', soort: 'mens' });
const stappen = (asOf?: AsOf, jaar = JAAR): Promise<Stapregel[]> =>
  server.application.nest
    .get(QuestionDesk, { strict: false })
    .ask(new VraagStappen(jaar, asOf), wie);
const log = async (velden: Partial<LogStap>): Promise<string> => {
  const stapId = randomUUID();
  const basis = { trajectId: er.trajectId, jaar: JAAR, uitkomst: 'GEHOUDEN' } as const;
  await server.doe(LogStap, { ...basis, stapId, ...velden });
  return stapId;
};

const TUIN = { nummer: '1.1', traject: 'Samentuin Vaartkant', deeltraject: null } as const;
const NIETS = { volgnummer: null, modus: null, doel: null, uitvoerder: 'BAZ' } as const;

beforeAll(async () => {
  server = await TestServer.start();
  er = await voorbeeld(server);
});
afterAll(() => server.close());

describe('de stappen van een jaar', () => {
  it('komen een voor een, in de volgorde van het verslag, met de woorden van het verslag', async () => {
    expect(await stappen()).toEqual([
      {
        ...{ ...TUIN, ...NIETS, type: 'Bijeenkomst', volgnummer: 1, wanneer: '9 april 2022' },
        ...{ van: '2022-04-09', tot: '2022-04-09', precisie: 'DAG', dagen: ['2022-04-09'] },
        status: 'gehouden',
      },
      {
        ...{ ...TUIN, ...NIETS, type: 'Workshop', wanneer: 'september 2022' },
        ...{ van: '2022-09-01', tot: '2022-09-30', precisie: 'MAAND', dagen: [] },
        status: 'gepland',
      },
    ]);
  });

  it('zeggen de dagen van een lijst, de naam van wie ze deed, hoe, waartoe en in welk deel', async () => {
    const deeltrajectId = randomUUID();
    await server.doe(VoegDeeltrajectToe, {
      ...{ trajectId: er.trajectId, deeltrajectId, naam: 'Oever' },
    });
    await log({
      ...{ deeltrajectId, type: 'ANDERS', typeTekst: 'buurtwandeling', wanneer: '5, 12 en 19 mei' },
      ...{ uitvoerder: 'PARTNER', uitvoerderNaam: 'de wijkclub', modus: 'aan tafel' },
      doel: 'de **oever** zien\n\n- plannen',
    });
    expect((await stappen()).at(-1)).toEqual({
      ...{ ...TUIN, deeltraject: 'Oever', type: 'Buurtwandeling', volgnummer: null },
      wanneer: '5, 12 en 19 mei 2022',
      ...{ van: '2022-05-05', tot: '2022-05-19', precisie: 'LIJST' },
      dagen: ['2022-05-05', '2022-05-12', '2022-05-19'],
      ...{ status: 'gehouden', uitvoerder: 'partner: de wijkclub', modus: 'aan tafel' },
      doel: 'de oever zien\n- plannen',
    });
  });

  it('staan er ook als een alinea ze vertelt, en niet meer als ze ingetrokken zijn', async () => {
    const verteld = await log({ type: 'INTAKE', wanneer: '3 maart' });
    const weg = await log({ type: 'INTERVIEW', wanneer: '4 maart' });
    const alinea = { alineaId: randomUUID(), tekst: 'We begonnen.', stapIds: [verteld] };
    await server.doe(VoegAlineaToe, { trajectId: er.trajectId, jaar: JAAR, ...alinea });
    await server.doe(TrekOnderdeelIn, { trajectId: er.trajectId, soort: 'STAP', id: weg });
    const types = (await stappen()).map(({ type }) => type);
    expect(types).toContain('Intake');
    expect(types).not.toContain('Interview');
  });

  it('van een traject zonder plaats in het verslag komen achteraan, zonder nummer', async () => {
    const trajectId = randomUUID();
    await server.doe(StartTraject, { trajectId, titel: 'Aanloop', soort: 'PROEFTUIN' });
    await log({ trajectId, type: 'MAILING', wanneer: '1 februari' });
    const [laatste] = (await stappen()).slice(-1);
    expect(laatste).toMatchObject({ nummer: null, traject: 'Aanloop', type: 'Mailing' });
    await server.doe(TrekOnderdeelIn, { trajectId, soort: 'KERN', id: trajectId });
    expect((await stappen()).map(({ traject }) => traject)).not.toContain('Aanloop');
  });

  it('zijn op een vroegere dag wat toen gebeurd was, of wat toen genoteerd was', async () => {
    const gebeurd = (dag: string) => stappen({ klok: 'gebeurd', dag });
    expect(await gebeurd('2022-01-01')).toEqual([
      expect.objectContaining({ type: 'Workshop', status: 'gepland' }),
    ]);
    const halverwege = await gebeurd('2022-05-13');
    expect(halverwege.find(({ precisie }) => precisie === 'LIJST')).toMatchObject({
      status: 'gehouden (2 van 3)',
    });
    expect(await stappen({ klok: 'geregistreerd', dag: '2022-12-31' })).toEqual([]);
    const nu = await stappen();
    expect(await stappen({ klok: 'geregistreerd', dag: '2199-12-31' })).toEqual(nu);
    expect(await stappen({ klok: 'gebeurd', dag: '2199-12-31' })).toEqual(nu);
  });

  it('van een ander jaar zijn er niet bij, die van twee jaren in allebei', async () => {
    await server.doe(PlanStap, {
      ...{ trajectId: er.trajectId, jaar: JAAR, stapId: randomUUID() },
      ...{ type: 'TERUGKOMMOMENT', wanneer: '12 januari 2023' },
    });
    expect((await stappen()).map(({ type }) => type)).toContain('Terugkommoment');
    expect(await stappen(undefined, JAAR + 1)).toEqual([
      expect.objectContaining({ nummer: null, type: 'Terugkommoment', van: '2023-01-12' }),
    ]);
    expect(await stappen(undefined, 1999)).toEqual([]);
  });

  it('komen voor een programma in bladzijden, nu en zoals het stond', async () => {
    const vraag = await server.als();
    const alle = await stappen();
    const { body, headers } = await vraag
      .get(`/api/werkjaren/${JAAR}/stappen?limiet=2`)
      .expect(200);
    expect(body).toEqual(alle.slice(0, 2));
    expect(headers['link']).toContain('vanaf=2');
    const rest = await vraag.get(`/api/werkjaren/${JAAR}/stappen?vanaf=2`).expect(200);
    expect(rest.body).toEqual(alle.slice(2));
    const toen = await vraag.get(`/api/werkjaren/${JAAR}/stappen?op=2022-01-01`).expect(200);
    expect(toen.body).toEqual(await stappen({ klok: 'gebeurd', dag: '2022-01-01' }));
    await vraag.get('/api/werkjaren/1999/stappen').expect(404);
  });
});
