/** How each fact of a step changes its traject. */
import { zet } from '../staat.js';
import type { Deel } from './traject-delen.js';
import type { TrajectEvent } from './traject-events.js';
import * as stap from './stap.js';
import { intrekking, met, metStap, type Hoes } from './wijzig-deel.js';

type StapFeit = Extract<TrajectEvent, { data: { stapId: string } }>;

export const STAPFEITEN: Hoes<StapFeit> = {
  StapGelogd: (staat, { data, bij }) => zet<Deel>(staat, stap.gelogd(data, bij), bij),
  StapGepland: (staat, { data, bij }) => zet<Deel>(staat, stap.gepland(data, bij), bij),
  StapGehouden: (staat, { data, bij }) =>
    metStap(staat, data.stapId, bij, (deel) => stap.gehouden(deel, data, bij)),
  StapVerplaatst: (staat, { data, bij }) =>
    metStap(staat, data.stapId, bij, (deel) => stap.verplaatst(deel, data, bij)),
  StapUitgesteld: (staat, { data, bij }) =>
    metStap(staat, data.stapId, bij, (deel) => stap.uitgesteld(deel, data, bij)),
  StapNietDoorgegaan: (staat, { data, bij }) =>
    met(staat, ['STAP', data.stapId], bij, (deel) => stap.nietDoorgegaan(deel, data, bij)),
  StapGeevalueerd: (staat, { data: { stapId, ...evaluatie }, bij }) =>
    met(staat, ['STAP', stapId], bij, (deel) => ({ ...deel, status: 'GEEVALUEERD', evaluatie })),
  StapGecorrigeerd: (staat, { data, bij }) =>
    metStap(staat, data.stapId, bij, (deel) => stap.gecorrigeerd(deel, data, bij)),
  StapGekoppeld: (staat, { data: { stapId, ...koppeling }, bij }) =>
    met(staat, ['STAP', stapId], bij, (deel) => ({
      ...deel,
      koppelingen: [...deel.koppelingen, koppeling],
    })),
  StapIngetrokken: intrekking('STAP', (data) => data.stapId, true),
  StapHersteld: intrekking('STAP', (data) => data.stapId, false),
};
