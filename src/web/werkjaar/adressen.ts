/** Where things of a year can be read and changed. */
import type { Rij } from '../../../projections/jaartabel/jaartabel.table.js';
import type { Gemis } from '../../report/completeness.js';
import type { SoortKnoop } from '../../domain/werkjaar/delen.js';
import type { Source } from '../../report/document.js';
import { NIEUW } from './soorten.js';

export const werkjaarAdres = (jaar: number): string => `/werkjaren/${String(jaar)}`;

export const knoopAdres = (jaar: number, id: string): string =>
  `${werkjaarAdres(jaar)}/knopen/${id}`;

/** The form that adds something, under this node or to the report itself. */
export const nieuwAdres = (jaar: number, soort: SoortKnoop, onder?: string): string =>
  `${werkjaarAdres(jaar)}/nieuw/${NIEUW[soort].pad}${onder ? `?onder=${onder}` : ''}`;

export const verslagAdres = (jaar: number): string => `/verslag/${String(jaar)}`;

export const trajectAdres = (id: string, jaar: number): string =>
  `/trajecten/${id}?jaar=${String(jaar)}`;

/** Of a cell in the table of a traject's page. */
export const vakAdres = (trajectId: string, jaar: number, rij: Rij): string =>
  `${trajectAdres(trajectId, jaar)}#vak-${rij}`;

/** Of a step, an alinea or a les on the page of its traject. */
export const stapAdres = (trajectId: string, jaar: number, id: string): string =>
  `${trajectAdres(trajectId, jaar)}#${id}`;

/** Where what misses can be filled in. */
export function gemisAdres(gemis: Gemis, jaar: number): string {
  if (gemis.wat === 'CEL_LEEG') return vakAdres(gemis.trajectId, jaar, gemis.rij);
  return stapAdres(gemis.trajectId, jaar, gemis.id);
}

const VAKKEN: Readonly<Record<string, Rij>> = {
  DOEL: 'DOEL',
  STAND_VAN_ZAKEN: 'STAND_VAN_ZAKEN',
};

/** Where a piece of the report was logged. */
export function bronAdres({ stream, streamId, kind, id }: Source, jaar: number): string {
  if (stream === 'werkjaar') return knoopAdres(jaar, id);
  if (kind === 'KERN') return trajectAdres(streamId, jaar);
  const vak = VAKKEN[kind];
  return vak ? vakAdres(streamId, jaar, vak) : stapAdres(streamId, jaar, id);
}
