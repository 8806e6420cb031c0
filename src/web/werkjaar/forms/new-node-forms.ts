/** What can be added to a year: a form for each kind, under the last part of its address. */
import type { SoortKnoop } from '../../../domain/werkjaar/werkjaar-delen.js';
import { DeelTrajectIn } from '../../../domain/werkjaar/indelen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../../../domain/werkjaar/toevoegen.js';
import { formIn } from '../../form/declare.js';
import { list, newId, screen } from '../../form/fields.js';
import {
  NewNodeScene,
  PlacingScene,
  type AroundNewNode,
  type AroundPlacing,
  type AtNewNode,
} from '../new-node.scene.js';
import { placeIn, placeOptions, placeValue } from '../node-place.js';
import { NIEUW } from '../node-kinds.js';
import { TEXT_FIELDS, TITLE } from './node-forms.js';

const form = formIn(NewNodeScene);

const placeFor = (soort: SoortKnoop) =>
  screen(
    list<AroundNewNode, string>(
      'Waar in het verslag?',
      ({ boom }) => placeOptions(boom, { soort }),
      { optional: false },
    ),
    'ouderId',
    'na',
  );

/** The last place under what it was asked for. */
const lastPlace = ({ boom }: AroundNewNode, { onder }: AtNewNode): string =>
  placeValue(boom.achteraan(boom.knoop(onder)?.id ?? null));

/** What all of them have in common. */
const common = (soort: SoortKnoop) => ({
  title: `${NIEUW[soort].naam} toevoegen`,
  button: `${NIEUW[soort].naam} toevoegen`,
  begin: (around: AroundNewNode, at: AtNewNode) => ({ plaats: lastPlace(around, at) }),
  make: ({ plaats }: { readonly plaats: string }) => placeIn(plaats),
});
const anchor = ({ id }: { readonly id: string }): string => id;

/** Fields of a kind with a title. */
const titled = (soort: SoortKnoop) => ({ id: newId(), titel: TITLE, plaats: placeFor(soort) });

export const NEW_NODE_FORMS = {
  [NIEUW.STRATEGISCHE_DOELSTELLING.pad]: form({
    ...common('STRATEGISCHE_DOELSTELLING'),
    command: VoegStrategischeDoelstellingToe,
    fields: titled('STRATEGISCHE_DOELSTELLING'),
    anchor,
  }),
  [NIEUW.HOOFDSTUK.pad]: form({
    ...common('HOOFDSTUK'),
    command: VoegHoofdstukToe,
    fields: titled('HOOFDSTUK'),
    anchor,
  }),
  [NIEUW.RUBRIEK.pad]: form({
    ...common('RUBRIEK'),
    command: VoegRubriekToe,
    fields: titled('RUBRIEK'),
    anchor,
  }),
  [NIEUW.TEKSTBLOK.pad]: form({
    ...common('TEKSTBLOK'),
    command: PlaatsTekstblok,
    fields: { id: newId(), ...TEXT_FIELDS, plaats: placeFor('TEKSTBLOK') },
    anchor,
  }),
  [NIEUW.TRAJECT.pad]: formIn<AtNewNode, AroundPlacing>(PlacingScene)({
    ...common('TRAJECT'),
    command: DeelTrajectIn,
    fields: {
      trajectId: list<AroundPlacing, string>('Traject', ({ los }) => los, {
        hint: ({ los }) =>
          los.length
            ? 'Kies uit de trajecten die nog niet in dit verslag staan. Een nieuw traject begin je op de pagina Trajecten.'
            : 'Elk traject staat al in dit verslag. Begin eerst een nieuw traject, op de pagina Trajecten.',
      }),
      plaats: placeFor('TRAJECT'),
    },
    begin: (around, at) => ({ trajectId: at.gekozen, plaats: lastPlace(around, at) }),
    anchor: ({ trajectId }) => trajectId,
  }),
};
