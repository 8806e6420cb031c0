/** A traject's state and how each fact changes it: for rules, read models and as-of answers alike (docs/decisions/0001). */
import type { Aggregate } from '../aggregate.js';
import { leeg, onderdeel, zet, zetTerug, type Staat } from '../staat.js';
import type { Deel } from './traject-delen.js';
import type { TrajectEvent } from './traject-events.js';
import { opDag } from './op-dag.js';
import { wisDeel } from '../tekst-gewist.js';
import { STAPFEITEN } from './stap-feiten.js';
import { VERLOOPFEITEN } from './verloop-feiten.js';
import { intrekking, met, type Hoe, type Hoes } from './wijzig-deel.js';

export type TrajectStaat = Staat<Deel>;

export const traject: Aggregate<TrajectStaat, TrajectEvent> = {
  categorie: 'traject',
  begin: leeg<Deel>(),
  evolve: (staat, feit) => (HOE[feit.type] as Hoe<TrajectEvent>)(staat, feit),
  opDag,
};

const HOE: Hoes<TrajectEvent> = {
  TrajectGestart: (staat, { data, bij }) => {
    const { trajectId: id, soort: soortTraject, ...kern } = data;
    const gestart = zet<Deel>(
      staat,
      { soort: 'KERN', id, soortTraject, ...kern, ingetrokken: false },
      bij,
    );
    return zet<Deel>(gestart, { soort: 'FASE', id, fase: 'ACTIEF' }, bij);
  },
  TrajectHernoemd: (staat, { data, bij }) =>
    met(staat, ['KERN', data.trajectId], bij, (kern) => ({ ...kern, titel: data.titel })),
  TrajectIngetrokken: intrekking('KERN', (data) => data.trajectId, true),
  TrajectHersteld: intrekking('KERN', (data) => data.trajectId, false),
  TrajectGepauzeerd: (staat, { data: { trajectId: id, ...rest }, bij }) =>
    zet<Deel>(staat, { soort: 'FASE', id, fase: 'GEPAUZEERD', ...rest }, bij),
  TrajectHervat: (staat, { data, bij }) =>
    zet<Deel>(staat, { soort: 'FASE', id: data.trajectId, fase: 'ACTIEF' }, bij),
  TrajectAfgerond: (staat, { data, bij }) =>
    zet<Deel>(
      staat,
      { soort: 'FASE', id: data.trajectId, fase: data.uitkomst, wanneer: data.wanneer },
      bij,
    ),
  TrajectHeropend: (staat, { data, bij }) =>
    zet<Deel>(staat, { soort: 'FASE', id: data.trajectId, fase: 'ACTIEF', reden: data.reden }, bij),

  DeeltrajectToegevoegd: (staat, { data, bij }) =>
    zet<Deel>(
      staat,
      {
        soort: 'DEELTRAJECT',
        id: data.deeltrajectId,
        naam: data.naam,
        afgesloten: false,
        ingetrokken: false,
        volgnr: bij.revisie,
      },
      bij,
    ),
  DeeltrajectHernoemd: (staat, { data, bij }) =>
    met(staat, ['DEELTRAJECT', data.deeltrajectId], bij, (deel) => ({ ...deel, naam: data.naam })),
  DeeltrajectAfgesloten: (staat, { data, bij }) =>
    met(staat, ['DEELTRAJECT', data.deeltrajectId], bij, (deel) => ({ ...deel, afgesloten: true })),
  DeeltrajectIngetrokken: intrekking('DEELTRAJECT', (data) => data.deeltrajectId, true),
  DeeltrajectHersteld: intrekking('DEELTRAJECT', (data) => data.deeltrajectId, false),

  DoelVastgelegd: (staat, { data, bij }) =>
    zet<Deel>(staat, { soort: 'DOEL', id: String(data.jaar), ...data }, bij),
  StandVanZakenVastgelegd: (staat, { data, bij }) =>
    zet<Deel>(staat, { soort: 'STAND_VAN_ZAKEN', id: String(data.jaar), ...data }, bij),
  LesVastgelegd: (staat, { data: { lesId: id, ...les }, bij }) =>
    zet<Deel>(staat, { soort: 'LES', id, ...les, ingetrokken: false, volgnr: bij.revisie }, bij),
  LesHerzien: (staat, { data: { lesId, ...nieuw }, bij }) =>
    met(staat, ['LES', lesId], bij, (les) => ({ ...les, ...nieuw })),
  LesIngetrokken: intrekking('LES', (data) => data.lesId, true),
  LesHersteld: intrekking('LES', (data) => data.lesId, false),

  ...STAPFEITEN,

  ...VERLOOPFEITEN,

  LinkToegevoegd: (staat, { data: { linkId: id, ...link }, bij }) =>
    zet<Deel>(staat, { soort: 'LINK', id, ...link, ingetrokken: false }, bij),
  LinkIngetrokken: intrekking('LINK', (data) => data.linkId, true),
  LinkHersteld: intrekking('LINK', (data) => data.linkId, false),
  ResultaatBijgewerkt: (staat, { data: { resultaatId: id, ...nieuw }, bij }) => {
    const { volgnr = bij.revisie, ingetrokken = false } =
      onderdeel<Deel, 'RESULTAAT'>(staat, 'RESULTAAT', id)?.deel ?? {};
    return zet<Deel>(staat, { soort: 'RESULTAAT', id, ...nieuw, ingetrokken, volgnr }, bij);
  },
  ResultaatIngetrokken: intrekking('RESULTAAT', (data) => data.resultaatId, true),
  ResultaatHersteld: intrekking('RESULTAAT', (data) => data.resultaatId, false),

  TekstGewist: wisDeel,
  WijzigingOngedaanGemaakt: (staat, { data, bij }) => zetTerug<Deel>(staat, data.onderdelen, bij),
};
