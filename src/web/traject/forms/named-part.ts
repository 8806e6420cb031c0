/** A part of a traject as an address names it: 'LES/<id>'. */
import { partElement } from '../../addresses.js';

/** Id of the element of 'LES/<id>'. */
export function elementOf(deel: string): string {
  const { soort, id } = partOf(deel);
  return partElement(soort, id);
}

/** 'LES/<id>' */
export function partOf(deel: string): { soort: string; id: string } {
  const [soort = '', id = ''] = deel.split('/');
  return { soort, id };
}

/** Where what is gone stood: there the page comes back. */
export const PLACE_OF: Readonly<Record<string, string>> = {
  STAP: 'PROCESVERLOOP',
  ALINEA: 'PROCESVERLOOP',
  LES: 'LESSONS_LEARNED',
  DEELTRAJECT: 'deeltraject',
  RESULTAAT: 'resultaat',
  LINK: 'link',
};
