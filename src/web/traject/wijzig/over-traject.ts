/** Changes to the traject as a whole. */
import {
  HeropenTraject,
  HervatTraject,
  PauzeerTraject,
  RondTrajectAf,
} from '../../../domain/traject/fase.js';
import { HerstelOnderdeel, TrekOnderdeelIn } from '../../../domain/traject/intrekken.js';
import { leesTijdsaanduiding } from '../../../domain/tijd/lees.js';
import { HernoemTraject } from '../../../domain/traject/starten.js';
import { UITKOMSTEN } from '../../../domain/traject/waarden.js';
import { FASE } from '../../../wording/namen.js';
import { een, type Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { hoofdletter } from '../../stap/stap-velden.js';
import { bewerking, type Omgeving } from './bewerking.js';

const TITEL: Veld = { naam: 'titel', label: 'Titel', soort: 'regel' };
const WAAROM: Veld = { naam: 'reden', label: 'Waarom?', soort: 'tekst' };
const HERBEKIJK: Veld = {
  naam: 'herbekijkOp',
  label: 'Wanneer bekijken jullie het opnieuw?',
  soort: 'regel',
  kort: true,
  optioneel: true,
  hint: 'Bijvoorbeeld: 1 februari 2023, of: april.',
};

const titelVan = ({ stand }: Omgeving): string => stand.traject?.titel ?? 'dit traject';

export const OVER_TRAJECT = {
  hernoemen: bewerking({
    klasse: HernoemTraject,
    titel: () => 'Traject hernoemen',
    knop: 'Titel bewaren',
    soort: 'KERN',
    velden: () => [TITEL],
    begin: ({ stand: { traject, delen, trajectId } }) => ({
      titel: traject?.titel ?? '',
      revisie: String(delen.revisie('KERN', trajectId)),
    }),
    opdracht: (invoer, { trajectId }) => ({
      trajectId,
      titel: een(invoer, 'titel'),
      revisie: een(invoer, 'revisie'),
    }),
  }),
  pauzeren: bewerking({
    klasse: PauzeerTraject,
    titel: (omgeving) => `${titelVan(omgeving)} pauzeren`,
    knop: 'Traject pauzeren',
    velden: () => [WAAROM, HERBEKIJK],
    begin: () => ({}),
    opdracht: pauze,
  }),
  hervatten: bewerking({
    klasse: HervatTraject,
    titel: (omgeving) => `${titelVan(omgeving)} hervatten`,
    knop: 'Traject hervatten',
    velden: () => [],
    begin: () => ({}),
    opdracht: (_invoer, { trajectId }) => ({ trajectId }),
  }),
  afronden: bewerking({
    klasse: RondTrajectAf,
    titel: (omgeving) => `${titelVan(omgeving)} afronden`,
    knop: 'Traject afronden',
    velden: () => [
      {
        naam: 'uitkomst',
        label: 'Hoe liep het af?',
        soort: 'keuze',
        opties: UITKOMSTEN.map((waarde) => ({ waarde, label: hoofdletter(FASE[waarde]) })),
      },
      { naam: 'wanneer', label: 'Wanneer?', soort: 'regel', hint: 'Bijvoorbeeld: juni 2022.' },
    ],
    begin: () => ({ uitkomst: 'AFGEROND' }),
    opdracht: (invoer, { trajectId }) => ({
      trajectId,
      uitkomst: een(invoer, 'uitkomst'),
      wanneer: een(invoer, 'wanneer'),
    }),
  }),
  heropenen: bewerking({
    klasse: HeropenTraject,
    titel: (omgeving) => `${titelVan(omgeving)} heropenen`,
    knop: 'Traject heropenen',
    velden: () => [WAAROM],
    begin: () => ({}),
    opdracht: (invoer, { trajectId }) => ({ trajectId, reden: een(invoer, 'reden') }),
  }),
  /** `deel` = 'LES/<id>': whatever can be withdrawn. */
  intrekken: bewerking({
    klasse: TrekOnderdeelIn,
    titel: () => 'Intrekken',
    knop: 'Intrekken',
    uitleg: () =>
      'Het verdwijnt uit het verslag, maar blijft in de geschiedenis en kan terugkomen.',
    velden: () => [{ ...WAAROM, optioneel: true }],
    begin: () => ({}),
    opdracht: (invoer, { trajectId, deel }) => {
      const [soort = '', id = ''] = deel.split('/');
      return { trajectId, soort, id, reden: een(invoer, 'reden') };
    },
  }),
  herstellen: bewerking({
    klasse: HerstelOnderdeel,
    titel: () => 'Herstellen',
    knop: 'Herstellen',
    velden: () => [],
    begin: () => ({}),
    opdracht: (_invoer, { trajectId, deel }) => {
      const [soort = '', id = ''] = deel.split('/');
      return { trajectId, soort, id };
    },
  }),
};

function pauze(
  invoer: Invoer,
  { trajectId, vandaag }: { trajectId: string; vandaag: string },
): object {
  const getypt = een(invoer, 'herbekijkOp').trim();
  const gelezen = leesTijdsaanduiding(getypt, Number(vandaag.slice(0, 4)));
  if (getypt && !gelezen?.van)
    return [{ veld: 'herbekijkOp', zin: `"${getypt}" begrijpen we niet als dag.` }];
  return { trajectId, reden: een(invoer, 'reden'), herbekijkOp: getypt ? gelezen!.van : '' };
}
