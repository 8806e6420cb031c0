/** Made-up facts of a werkjaar. */
import type { WerkjaarEvent } from '../../src/domain/werkjaar/werkjaar-events.js';
import { JAAR } from './namen.js';

export const geopend = (): WerkjaarEvent => ({ type: 'WerkjaarGeopend', data: { jaar: JAAR } });

export const doelstelling = (
  id: string,
  na: string | null = null,
  titel = 'Levende buurten',
): WerkjaarEvent => ({
  type: 'StrategischeDoelstellingToegevoegd',
  data: { id, ouderId: null, na, titel },
});

export const hoofdstuk = (id: string, na: string | null = null): WerkjaarEvent => ({
  type: 'HoofdstukToegevoegd',
  data: { id, ouderId: null, na, titel: 'Werking' },
});

export const rubriek = (
  id: string,
  ouderId: string,
  na: string | null = null,
  titel = 'Groen',
): WerkjaarEvent => ({ type: 'RubriekToegevoegd', data: { id, ouderId, na, titel } });

export const ingedeeld = (
  trajectId: string,
  ouderId: string,
  na: string | null = null,
  nummer?: number,
): WerkjaarEvent => ({
  type: 'TrajectIngedeeld',
  data: { trajectId, ouderId, na, ...(nummer === undefined ? {} : { nummer }) },
});

export const uitgedeeld = (trajectId: string): WerkjaarEvent => ({
  type: 'TrajectUitgedeeld',
  data: { trajectId },
});

export const tekstblok = (
  id: string,
  ouderId: string | null = null,
  na: string | null = null,
): WerkjaarEvent => ({
  type: 'TekstblokGeplaatst',
  data: { id, ouderId, na, kop: 'Vooraf', niveau: 1, tekst: 'Beste lezer' },
});

export const verplaatst = (
  id: string,
  ouderId: string | null,
  na: string | null = null,
): WerkjaarEvent => ({ type: 'KnoopVerplaatst', data: { id, ouderId, na } });

export const genummerd = (id: string, nummer: number | null): WerkjaarEvent => ({
  type: 'KnoopGenummerd',
  data: { id, nummer },
});

export const ingetrokken = (id: string): WerkjaarEvent => ({
  type: 'KnoopIngetrokken',
  data: { id },
});
