/** Which part of a traject each fact is about. */
import type { Tekstdelen } from '../deelsoort.js';
import { sleutel } from '../staat.js';
import type { TrajectEvent } from './traject-events.js';

const kern = ({ trajectId }: { trajectId: string }): string => sleutel('KERN', trajectId);
const fase = ({ trajectId }: { trajectId: string }): string => sleutel('FASE', trajectId);
const deeltraject = ({ deeltrajectId }: { deeltrajectId: string }): string =>
  sleutel('DEELTRAJECT', deeltrajectId);
const les = ({ lesId }: { lesId: string }): string => sleutel('LES', lesId);
const stap = ({ stapId }: { stapId: string }): string => sleutel('STAP', stapId);
const alinea = ({ alineaId }: { alineaId: string }): string => sleutel('ALINEA', alineaId);
const bundel = ({ bundelId }: { bundelId: string }): string => sleutel('BUNDEL', bundelId);
const link = ({ linkId }: { linkId: string }): string => sleutel('LINK', linkId);
const resultaat = ({ resultaatId }: { resultaatId: string }): string =>
  sleutel('RESULTAAT', resultaatId);

export const TRAJECTTEKSTEN: Tekstdelen<TrajectEvent> = {
  TrajectGestart: kern,
  TrajectHernoemd: kern,
  TrajectIngetrokken: kern,
  TrajectHersteld: kern,
  TrajectGepauzeerd: fase,
  TrajectHervat: fase,
  TrajectAfgerond: fase,
  TrajectHeropend: fase,
  DeeltrajectToegevoegd: deeltraject,
  DeeltrajectHernoemd: deeltraject,
  DeeltrajectAfgesloten: deeltraject,
  DeeltrajectIngetrokken: deeltraject,
  DeeltrajectHersteld: deeltraject,
  DoelVastgelegd: ({ jaar }) => sleutel('DOEL', String(jaar)),
  StandVanZakenVastgelegd: ({ jaar }) => sleutel('STAND_VAN_ZAKEN', String(jaar)),
  LesVastgelegd: les,
  LesHerzien: les,
  LesIngetrokken: les,
  LesHersteld: les,
  StapGelogd: stap,
  StapGepland: stap,
  StapGehouden: stap,
  StapVerplaatst: stap,
  StapUitgesteld: stap,
  StapNietDoorgegaan: stap,
  StapGeevalueerd: stap,
  StapGecorrigeerd: stap,
  StapGekoppeld: stap,
  StapIngetrokken: stap,
  StapHersteld: stap,
  AlineaToegevoegd: alinea,
  AlineaHerzien: alinea,
  AlineaIngetrokken: alinea,
  AlineaHersteld: alinea,
  OnderdeelVerplaatst: ({ soort, id }) => sleutel(soort, id),
  OnderdeelOpDatumGezet: ({ soort, id }) => sleutel(soort, id),
  StappenGebundeld: bundel,
  BundelIngetrokken: bundel,
  BundelHersteld: bundel,
  LinkToegevoegd: link,
  LinkIngetrokken: link,
  LinkHersteld: link,
  ResultaatBijgewerkt: resultaat,
  ResultaatIngetrokken: resultaat,
  ResultaatHersteld: resultaat,
};
