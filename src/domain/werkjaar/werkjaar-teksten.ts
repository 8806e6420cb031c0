/** Which part of a werkjaar each fact is about. */
import type { Tekstdelen } from '../deelsoort.js';
import { sleutel } from '../staat.js';
import type { WerkjaarEvent } from './werkjaar-events.js';

const knoop = ({ id }: { id: string }): string => sleutel('KNOOP', id);
const traject = ({ trajectId }: { trajectId: string }): string => sleutel('KNOOP', trajectId);

export const WERKJAARTEKSTEN: Tekstdelen<WerkjaarEvent> = {
  WerkjaarGeopend: ({ jaar }) => sleutel('JAAR', String(jaar)),
  StrategischeDoelstellingToegevoegd: knoop,
  HoofdstukToegevoegd: knoop,
  RubriekToegevoegd: knoop,
  TrajectIngedeeld: traject,
  TrajectUitgedeeld: traject,
  TekstblokGeplaatst: knoop,
  TekstblokHerzien: knoop,
  KnoopHernoemd: knoop,
  KnoopVerplaatst: knoop,
  KnoopGenummerd: knoop,
  KnoopIngetrokken: knoop,
  KnoopHersteld: knoop,
};
