/** The texts of a traject's table: stand van zaken, lessons, alineas. The doel is in a file of its own. */
import { HerzieLes, LegLesVast } from '../../../domain/traject/lessen.js';
import { LegStandVanZakenVast } from '../../../domain/traject/teksten.js';
import { FASEN } from '../../../domain/traject/waarden.js';
import { isDag } from '../../../domain/kalender.js';
import { leesTijdsaanduiding } from '../../../domain/tijd/lees.js';
import { FASE } from '../../../wording/namen.js';
import { dagInWoorden } from '../../../wording/ogenblik.js';
import { een, type Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { bewerking } from './bewerking.js';

const THEMAS: Veld = {
  naam: 'themas',
  label: "Thema's",
  soort: 'regel',
  optioneel: true,
  hint: 'Met een komma ertussen: toegankelijkheid, communicatie.',
};

const themasUit = (invoer: Invoer): string[] =>
  een(invoer, 'themas')
    .split(',')
    .map((thema) => thema.trim())
    .filter(Boolean);

/** Shown as nothing filled in: that is what it then means. */
const eindVan = (jaar: number): string => `${String(jaar)}-12-31`;

export const OVER_TEKSTEN = {
  'stand-van-zaken': bewerking({
    klasse: LegStandVanZakenVast,
    titel: ({ stand: { jaar } }) => `Stand van zaken eind ${String(jaar)}`,
    knop: 'Stand van zaken bewaren',
    soort: 'STAND_VAN_ZAKEN',
    velden: ({ stand: { jaar } }) => [
      { naam: 'tekst', label: `Hoe staat het ervoor eind ${String(jaar)}?`, soort: 'tekst' },
    ],
    details: ({ stand: { jaar } }) => [
      {
        naam: 'peildatum',
        label: 'Op welke dag staat het er zo voor?',
        soort: 'regel',
        kort: true,
        optioneel: true,
        hint: `Als je niets invult: 31 december ${String(jaar)}.`,
      },
      {
        naam: 'fase',
        label: 'In welke fase is het traject dan?',
        soort: 'lijst',
        optioneel: true,
        opties: [
          { waarde: '', label: 'niet gezegd' },
          ...FASEN.map((waarde) => ({ waarde, label: FASE[waarde] })),
        ],
      },
    ],
    begin: ({ stand: { delen, jaar } }) => {
      const nu = delen.vind('STAND_VAN_ZAKEN', String(jaar))?.deel;
      return {
        tekst: nu?.tekst ?? '',
        peildatum: nu && nu.peildatum !== eindVan(jaar) ? dagInWoorden(nu.peildatum) : '',
        fase: nu?.fase ?? '',
        revisie: String(delen.revisie('STAND_VAN_ZAKEN', String(jaar))),
      };
    },
    opdracht: (invoer, { trajectId, jaar }) => {
      const getypt = een(invoer, 'peildatum').trim();
      const peildatum = isDag(getypt) ? getypt : leesTijdsaanduiding(getypt, jaar)?.tot;
      if (getypt && !peildatum)
        return [{ veld: 'peildatum', zin: `"${getypt}" begrijpen we niet als dag.` }];
      return {
        trajectId,
        jaar,
        tekst: een(invoer, 'tekst'),
        peildatum: peildatum ?? '',
        fase: een(invoer, 'fase'),
        revisie: een(invoer, 'revisie'),
      };
    },
  }),
  les: bewerking({
    klasse: LegLesVast,
    titel: ({ stand: { jaar } }) => `Les toevoegen (${String(jaar)})`,
    knop: 'Les bewaren',
    velden: () => [{ naam: 'tekst', label: 'Wat leerden jullie?', soort: 'tekst' }, THEMAS],
    nieuw: 'lesId',
    begin: () => ({}),
    opdracht: (invoer, { trajectId, jaar }) => ({
      trajectId,
      jaar,
      lesId: een(invoer, 'lesId'),
      tekst: een(invoer, 'tekst'),
      themas: themasUit(invoer),
    }),
  }),
  'les-herzien': bewerking({
    klasse: HerzieLes,
    titel: () => 'Les herschrijven',
    knop: 'Les bewaren',
    soort: 'LES',
    velden: () => [{ naam: 'tekst', label: 'Wat leerden jullie?', soort: 'tekst' }, THEMAS],
    begin: ({ stand: { delen }, deel }) => {
      const les = delen.geef('LES', deel);
      return {
        tekst: les.deel.tekst,
        themas: les.deel.themas.join(', '),
        revisie: String(les.bij.revisie),
      };
    },
    opdracht: (invoer, { trajectId, deel }) => ({
      trajectId,
      lesId: deel,
      tekst: een(invoer, 'tekst'),
      themas: themasUit(invoer),
      revisie: een(invoer, 'revisie'),
    }),
  }),
};
