/** The places in a procesverloop where something can go. */
import { stapnaam } from '../../../wording/stap-zin.js';
import type { Option } from '../../form/fields.js';
import { single, type FormInput } from '../../form/input.js';
import type { AroundTraject } from '../traject.scene.js';

export const FIRST = 'vooraan';
const LONG = 60;
const shortened = (text: string): string =>
  text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text;

/** Behind which item, or first, or by date. */
export function placesIn({ stand: { verloop, traject } }: AroundTraject): Option[] {
  const names = new Map(traject?.deeltrajecten.map(({ id, naam }) => [id, naam]));
  const items = verloop.filter(({ ingetrokken }) => !ingetrokken);
  return [
    { value: '', label: 'Volgens de datum van haar stappen, anders achteraan' },
    { value: FIRST, label: 'Helemaal vooraan' },
    ...items.map(({ id, stap, alinea, deeltrajectId }) => {
      const what = stap ? stapnaam(stap.gegevens) : shortened(alinea!.tekst);
      const where = deeltrajectId && names.get(deeltrajectId);
      return { value: id, label: `Na: ${what}${where ? ` (${where})` : ''}` };
    }),
  ];
}

/** Where an item can go within its procesverloop. */
export const placesFor = ({ stand, traject }: AroundTraject, values: FormInput): Option[] => {
  const deeltraject = single(values, 'deeltrajectId');
  const verloop = stand.verloop.filter(
    ({ deeltrajectId }) => (deeltrajectId ?? '') === deeltraject,
  );
  return placesIn({ stand: { ...stand, verloop }, traject }).filter(({ value }) => value !== '');
};

/** The id of what it comes after; null for first. */
export const after = (place: string): string | null => (place === FIRST ? null : place);
