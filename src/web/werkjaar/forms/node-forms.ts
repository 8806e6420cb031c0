/** What can be changed of a node: its words, its place, its number. */
import {
  HerstelKnoop,
  NummerKnoop,
  TrekKnoopIn,
  VerplaatsKnoop,
} from '../../../domain/werkjaar/knopen.js';
import { HernoemKnoop, HerzieTekstblok } from '../../../domain/werkjaar/knoopwoorden.js';
import { formIn } from '../../form/declare.js';
import { area, line, list, screen } from '../../form/fields.js';
import { NodeAtOnceScene, NodeScene, type AroundNode, type AtNode } from '../node.scene.js';
import { placeIn, placeOptions } from '../node-place.js';

const form = formIn(NodeScene);

export const TITLE = line<unknown>('Titel');
export const TEXT_FIELDS = {
  kop: line<unknown>('Kop'),
  tekst: area<unknown>('Tekst', {
    hint: 'Een witregel maakt een nieuwe alinea; een regel die met "- " begint, wordt een punt van een lijst.',
  }),
};

const about =
  (what: string) =>
  ({ boom, knoop }: AroundNode): string =>
    `${what}: ${boom.naam(knoop)}`;
const anchor = (_values: unknown, { id }: AtNode): string => id;

export const NODE_FORMS = {
  tekst: form({
    command: HerzieTekstblok,
    title: about('Tekst bewerken'),
    button: 'Tekst bewaren',
    fields: TEXT_FIELDS,
    begin: ({ knoop: { kop, tekst, bij } }) => ({
      kop: kop ?? '',
      tekst: tekst ?? '',
      revisie: bij.revisie,
    }),
    anchor,
  }),
  titel: form({
    command: HernoemKnoop,
    title: about('Hernoemen'),
    button: 'Titel bewaren',
    fields: { titel: TITLE },
    begin: ({ knoop: { titel, bij } }) => ({ titel: titel ?? '', revisie: bij.revisie }),
    anchor,
  }),
  plaats: form({
    command: VerplaatsKnoop,
    title: about('Verplaatsen'),
    button: 'Verplaatsen',
    fields: {
      plaats: screen(
        list<AroundNode, string>(
          'Verplaatsen naar',
          ({ boom, knoop }) => placeOptions(boom, knoop),
          {
            optional: false,
            hint: 'Wat eronder staat, gaat mee. De nummers volgen vanzelf.',
          },
        ),
        'ouderId',
        'na',
      ),
    },
    make: ({ plaats }) => placeIn(plaats),
    anchor,
  }),
  nummer: form({
    command: NummerKnoop,
    title: about('Nummer kiezen'),
    button: 'Nummer bewaren',
    fields: {
      nummer: line('Laatste cijfer van het nummer', {
        short: true,
        hint: 'Alleen nodig om een nummer over te slaan. Laat leeg om vanzelf te tellen; wat erna komt, telt verder.',
      }),
    },
    begin: ({ knoop: { nummer } }) => ({ nummer: String(nummer ?? '') }),
    anchor,
  }),
};

const atOnce = formIn(NodeAtOnceScene);

/** Done where it is clicked: they have no page of their own. */
export const NODE_ACTIONS = {
  intrekken: atOnce({
    command: TrekKnoopIn,
    title: 'Uit het verslag halen',
    button: 'Uit het verslag halen',
    fields: {},
    anchor: () => 'eruit',
  }),
  herstellen: atOnce({
    command: HerstelKnoop,
    title: 'Terugzetten',
    button: 'Terugzetten',
    fields: {},
    anchor,
  }),
};
