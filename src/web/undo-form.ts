import { MaakOngedaan } from '../domain/maak-ongedaan.js';
import { formIn } from './form/declare.js';
import { hidden, screen } from './form/fields.js';
import { UndoScene } from './undo.scene.js';

/** Behind every button 'Ongedaan maken'. */
export const UNDO_FORM = formIn(UndoScene)({
  command: MaakOngedaan,
  title: 'Ongedaan maken',
  button: 'Ongedaan maken',
  fields: {
    stroom: screen(hidden(), 'aggregaat', 'aggregaatId'),
    wijziging: screen(hidden(), 'commandId'),
    terug: screen(hidden()),
  },
  make: ({ stroom, wijziging }) => {
    const [aggregaat = '', ...rest] = stroom.split('-');
    return { aggregaat, aggregaatId: rest.join('-'), commandId: wijziging };
  },
});
