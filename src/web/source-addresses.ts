/** Where something that a page tells of stands: a piece of the report, what misses in it, what was found. By who may, to be changed. */
import type { Rij } from '../../projections/jaartabel/jaartabel.table.js';
import type { Vondst } from '../../projections/zoek/zoek.query.js';
import type { Gemis } from '../report/completeness.js';
import type { Source } from '../report/document.js';
import type { May } from './shell/what-one-may.js';
import {
  trajectAddress,
  partAddress,
  yearAddress,
  registerPartAddress,
  trajectFormAddress,
  newStepAddress,
} from './addresses.js';
import { nodeAddress } from './node-addresses.js';

/** The form of a cell for who may fill it in, else where it is read. */
function cellFor(trajectId: string, jaar: number, rij: Rij, may: May): string {
  const form = cellAddress(trajectId, jaar, rij);
  return may(form) ? form : `${trajectAddress(trajectId, jaar)}#${rij}`;
}

/** Where what misses can be filled in, or is seen by who may not. */
export function gapAddress(gemis: Gemis, jaar: number, may: May): string {
  if (gemis.wat === 'CEL_LEEG') return cellFor(gemis.trajectId, jaar, gemis.rij, may);
  const { trajectId, id } = gemis;
  const soort = gemis.wat === 'TEKST_ACHTERHAALD' ? 'ALINEA' : 'STAP';
  return partAddress(trajectId, jaar, { soort, id });
}

/** Where a piece of the report was logged, to be read and, by who may, changed. */
export function sourceAddress(source: Source, jaar: number, may: May): string {
  const { stream, streamId, kind, id } = source;
  if (stream === 'werkjaar') return nodeAddress(jaar, id);
  if (kind === 'KERN') return trajectAddress(streamId, jaar);
  if (kind === 'DOEL' || kind === 'STAND_VAN_ZAKEN') return cellFor(streamId, jaar, kind, may);
  return partAddress(streamId, jaar, { soort: kind, id });
}

/** What is told of on a traject's page without a place of its own there. */
const ON_THE_TRAJECT = ['KERN', 'FASE', 'DEELTRAJECT', 'LINK', 'RESULTAAT'];

/** Where what was found stands, to be read and, by who may, changed; undefined where no page shows it yet. */
export function foundAddress(vondst: Vondst, may: May): string | undefined {
  const { categorie, vanId, soort, id, jaar } = vondst;
  if (categorie === 'werkjaar')
    return soort === 'KNOOP' ? nodeAddress(Number(vanId), id) : yearAddress(Number(vanId));
  if (categorie === 'samenwerkingsverband') return registerPartAddress(soort, id);
  if (categorie !== 'traject') return undefined;
  if (jaar === null || ON_THE_TRAJECT.includes(soort))
    return trajectAddress(vanId, jaar ?? undefined);
  if (soort === 'DOEL' || soort === 'STAND_VAN_ZAKEN') return cellFor(vanId, jaar, soort, may);
  return partAddress(vanId, jaar, { soort, id });
}

/** Where an empty cell of a traject's table is filled in. */
export function cellAddress(trajectId: string, jaar: number, rij: Rij): string {
  const waar = { trajectId, jaar };
  switch (rij) {
    case 'DOEL':
      return trajectFormAddress('doel', waar);
    case 'PROCESVERLOOP':
      return newStepAddress(trajectId, jaar);
    case 'STAND_VAN_ZAKEN':
      return trajectFormAddress('stand-van-zaken', waar);
    case 'LESSONS_LEARNED':
      return trajectFormAddress('les', waar);
  }
}
