/** What a part holds, field by field in Dutch: for the history and the page of any kind of part. */
import type { Tijdsaanduiding } from '../domain/tijdsaanduiding.js';
import { tijdInWoorden } from './tijd.js';

/** Id → what it stands for: a part's name, or that of a person, whose names stand outside the log. */
export type NaamBijId = (id: string) => string | undefined;

/** Not what the part is about, but where it stands among others. */
const MACHINERIE = ['soort', 'id', 'ingetrokken', 'volgnr', 'na', 'inhoudRevisie'];

/**
 * Label and value of each field that has one: ['Kandidaat sinds', 'eind 2024'].
 * @param volgorde names of the fields that come first; the others in the order of the part, which a row may have changed
 */
export const velden = (
  deel: object,
  naamBijId: NaamBijId,
  volgorde: readonly string[] = [],
): [label: string, waarde: string][] =>
  Object.entries(deel)
    .filter(([naam]) => !MACHINERIE.includes(naam))
    .sort(([a], [b]) => plaatsIn(volgorde, a) - plaatsIn(volgorde, b))
    .map(([naam, waarde]): [string, string] => [veldnaam(naam), inWoorden(waarde, naamBijId)])
    .filter(([, waarde]) => waarde);

const plaatsIn = (volgorde: readonly string[], naam: string): number =>
  volgorde.includes(naam) ? volgorde.indexOf(naam) : volgorde.length;

/** A field's name as a label: 'kandidaatSinds' is 'Kandidaat sinds', an id is called after what it stands for. */
export function veldnaam(naam: string): string {
  const woorden = naam
    .replace(/Id$/u, '')
    .replace(/([A-Z])/gu, ' $1')
    .toLowerCase();
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function inWoorden(waarde: unknown, naamBijId: NaamBijId): string {
  switch (typeof waarde) {
    case 'string':
      return UUID.test(waarde) ? (naamBijId(waarde) ?? 'onbekend') : waarde;
    case 'number':
      return String(waarde);
    case 'boolean':
      return waarde ? 'ja' : 'nee';
    case 'object':
      return waarde === null ? '' : meervoudig(waarde, naamBijId);
    default:
      return '';
  }
}

function meervoudig(waarde: object, naamBijId: NaamBijId): string {
  if (Array.isArray(waarde)) return waarde.map((een) => inWoorden(een, naamBijId)).join('; ');
  return isTijd(waarde) ? tijdInWoorden(waarde) : samen(waarde, naamBijId);
}

const isTijd = (waarde: object): waarde is Tijdsaanduiding => 'tekst' in waarde && 'van' in waarde;

/** 'Huis en Haard (vanaf 2024)' */
function samen(waarde: object, naamBijId: NaamBijId): string {
  const [eerste, ...rest] = velden(waarde, naamBijId);
  const meer = rest.map(([label, tekst]) => `${label.toLowerCase()} ${tekst}`).join(', ');
  return [eerste?.[1], meer && `(${meer})`].filter(Boolean).join(' ');
}
