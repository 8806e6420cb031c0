/** Changes to the traject as a whole. */
import {
  HeropenTraject,
  HervatTraject,
  PauzeerTraject,
  RondTrajectAf,
} from '../../../domain/traject/fase.js';
import { HerstelOnderdeel, TrekOnderdeelIn } from '../../../domain/traject/intrekken.js';
import { sleutel } from '../../../domain/staat.js';
import { leesDag } from '../../../domain/tijd/lees-dag.js';
import { HernoemTraject } from '../../../domain/traject/starten.js';
import { UITKOMSTEN } from '../../../domain/traject/waarden.js';
import { FASE } from '../../../wording/namen.js';
import { geenDag } from '../../../wording/weigering-zin.js';
import { formIn, wrong } from '../../form/declare.js';
import { area, choice, line } from '../../form/fields.js';
import { capital } from '../../form/choice-options.js';
import { keepWords } from '../../stap/step-fields.js';
import { TrajectScene, type AroundTraject, type AtTraject } from '../traject.scene.js';
import { partOf, PLACE_OF, elementOf } from './named-part.js';

const form = formIn(TrajectScene);

const REASON = area<AroundTraject>('Waarom?');

const phase = (_values: unknown, { trajectId }: AtTraject): string[] => [
  sleutel('FASE', trajectId),
];

const titleOf = ({ stand }: AroundTraject): string => stand.traject?.titel ?? 'dit traject';

export const TRAJECT_FORMS = {
  hernoemen: form({
    command: HernoemTraject,
    title: 'Traject hernoemen',
    button: 'Titel bewaren',
    parts: (_values, { trajectId }) => [sleutel('KERN', trajectId)],
    fields: { titel: line('Titel') },
    begin: ({ stand: { traject, delen, trajectId } }) => ({
      titel: traject?.titel ?? '',
      revisie: delen.revisie('KERN', trajectId),
    }),
  }),
  pauzeren: form({
    command: PauzeerTraject,
    title: (around) => `${titleOf(around)} pauzeren`,
    button: 'Traject pauzeren',
    parts: phase,
    fields: {
      reden: REASON,
      herbekijkOp: line('Wanneer bekijken jullie het opnieuw?', {
        short: true,
        hint: 'Bijvoorbeeld: 1 februari 2023, of: april.',
      }),
    },
    make: ({ herbekijkOp }, { vandaag }) => {
      const getypt = herbekijkOp.trim();
      if (!getypt) return { herbekijkOp: '' };
      const kader = { werkjaar: Number(vandaag.slice(0, 4)), vandaag };
      const dag = leesDag(getypt, kader, 'eerste');
      return typeof dag === 'string' ? { herbekijkOp: dag } : wrong('herbekijkOp', geenDag(dag));
    },
  }),
  hervatten: form({
    command: HervatTraject,
    title: (around) => `${titleOf(around)} hervatten`,
    button: 'Traject hervatten',
    fields: {},
  }),
  afronden: form({
    command: RondTrajectAf,
    title: (around) => `${titleOf(around)} afronden`,
    button: 'Traject afronden',
    parts: phase,
    fields: {
      uitkomst: choice(
        'Hoe liep het af?',
        UITKOMSTEN.map((value) => ({ value, label: capital(FASE[value]) })),
      ),
      wanneer: line('Wanneer?', { hint: 'Bijvoorbeeld: juni 2022.' }),
      zonderDatum: keepWords('wanneer'),
    },
    begin: () => ({ uitkomst: 'AFGEROND' }),
  }),
  heropenen: form({
    command: HeropenTraject,
    title: (around) => `${titleOf(around)} heropenen`,
    button: 'Traject heropenen',
    parts: phase,
    fields: { reden: REASON },
  }),
  /** `deel` = 'LES/<id>': whatever can be withdrawn. */
  intrekken: form({
    command: TrekOnderdeelIn,
    title: 'Intrekken',
    button: 'Intrekken',
    intro: () => 'Het verdwijnt uit het verslag, maar blijft in de geschiedenis en kan terugkomen.',
    fields: { reden: REASON },
    make: (_values, { deel }) => partOf(deel),
    anchor: (_values, { deel }) => PLACE_OF[partOf(deel).soort],
  }),
  herstellen: form({
    command: HerstelOnderdeel,
    title: 'Herstellen',
    button: 'Herstellen',
    fields: {},
    make: (_values, { deel }) => partOf(deel),
    anchor: (_values, { deel }) => elementOf(deel),
  }),
};
