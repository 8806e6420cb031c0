/** How each fact of what stands in a procesverloop beside its steps changes the traject: alineas, places, steps in one sentence. */
import { onderdeel, zet } from '../staat.js';
import { plaats } from './nieuwe-plaats.js';
import type { Deel } from './traject-delen.js';
import type { TrajectEvent } from './traject-events.js';
import { verplaatsInVerloop, weerOpDatum } from './verplaatsen.js';
import { intrekking, met, type Hoes } from './wijzig-deel.js';

type VerloopFeit = Extract<
  TrajectEvent,
  { type: `Alinea${string}` | `Onderdeel${string}` | `Bundel${string}` | 'StappenGebundeld' }
>;

export const VERLOOPFEITEN: Hoes<VerloopFeit> = {
  AlineaToegevoegd: (staat, { data: { alineaId: id, ...alinea }, bij }) =>
    zet<Deel>(
      staat,
      {
        soort: 'ALINEA',
        id,
        ...alinea,
        ingetrokken: false,
        ...plaats(alinea, bij),
        inhoudRevisie: bij.revisie,
      },
      bij,
    ),
  AlineaHerzien: (staat, { data: { alineaId, ...nieuw }, bij }) =>
    met(staat, ['ALINEA', alineaId], bij, (alinea) => ({
      ...alinea,
      ...nieuw,
      inhoudRevisie: bij.revisie,
    })),
  AlineaIngetrokken: intrekking('ALINEA', (data) => data.alineaId, true),
  AlineaHersteld: intrekking('ALINEA', (data) => data.alineaId, false),
  OnderdeelVerplaatst: (staat, { data, bij }) => verplaatsInVerloop(staat, data, bij),
  OnderdeelOpDatumGezet: (staat, { data, bij }) => weerOpDatum(staat, data, bij),

  StappenGebundeld: (staat, { data: { bundelId: id, stapIds }, bij }) => {
    const { ingetrokken = false } = onderdeel<Deel, 'BUNDEL'>(staat, 'BUNDEL', id)?.deel ?? {};
    return zet<Deel>(
      staat,
      { soort: 'BUNDEL', id, stapIds, ingetrokken, volgnr: bij.revisie },
      bij,
    );
  },
  BundelIngetrokken: intrekking('BUNDEL', (data) => data.bundelId, true),
  BundelHersteld: intrekking('BUNDEL', (data) => data.bundelId, false),
};
