/** The kinds of part of a werkjaar: their names, and what lists sort and filter by. */
import { begin, intrekbaar, type Deelsoorten } from '../deelsoort.js';
import type { DeelVanWerkjaar } from './werkjaar-delen.js';

const KNOOP = intrekbaar('Knoop');

export const WERKJAARSOORTEN: Deelsoorten<DeelVanWerkjaar> = {
  JAAR: {
    lidwoord: 'het',
    naam: 'werkjaar',
    benoem: ({ id }) => id,
    kolommen: ({ jaar }) => ({ jaar, titel: String(jaar) }),
  },
  KNOOP: {
    lidwoord: 'het',
    naam: 'onderdeel van het verslag',
    benoem: ({ titel, kop, tekst, id }) =>
      titel ?? kop ?? (tekst === undefined ? id : begin(tekst)),
    kolommen: ({ titel, kop }) => metTitel(titel ?? kop),
    ...KNOOP,
    ingetrokken: (knoop, reden) =>
      knoop.soortKnoop === 'TRAJECT'
        ? { type: 'TrajectUitgedeeld', data: { trajectId: knoop.id } }
        : KNOOP.ingetrokken(knoop, reden),
  },
};

const metTitel = (titel: string | undefined): { titel?: string } =>
  titel === undefined ? {} : { titel };
