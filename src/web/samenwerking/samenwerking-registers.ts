/** The registers of the partnership: who takes part in it, and who works for it. */
import {
  HerziePartner,
  PARTNER,
  VoegPartnerToe,
  type Partner,
} from '../../domain/samenwerkingsverband/partner.js';
import type { PartnerStand } from '../../domain/samenwerkingsverband/partner-stand.js';
import {
  HerzieMedewerker,
  VoegMedewerkerToe,
  type Medewerker,
} from '../../domain/samenwerkingsverband/medewerker.js';
import {
  BAZ,
  HerstelSamenwerkingsdeel,
  TrekSamenwerkingsdeelIn,
  type Verbandsoort,
} from '../../domain/samenwerkingsverband/samenwerkingsverband.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { formIn } from '../form/declare.js';
import { area, line, list, newId, rows } from '../form/fields.js';
import { keuzeUit, naamVanDeel, type AnyRegister, type Register } from '../register/register.js';
import { RegisterScene, type BijDeel } from '../register/register.scene.js';

const form = formIn(RegisterScene);
const STROOM = { categorie: 'samenwerkingsverband', vanId: BAZ } as const;

const toen = (tijd: Tijdsaanduiding | undefined): string => (tijd ? tijdInWoorden(tijd) : '');
const KORT = { short: true, hint: 'Bijvoorbeeld: 2015, maart 2020 of 1/9/2021.' };
const periode = {
  vanaf: line<BijDeel>('Vanaf', KORT),
  tot: line<BijDeel>('Tot', { short: true }),
};

const uitZicht = (soort: Verbandsoort, naam: string) => ({
  intrekken: form({
    command: TrekSamenwerkingsdeelIn,
    title: `${naam} intrekken`,
    button: `${naam} intrekken`,
    intro: () => 'Wat ingetrokken is, blijft in de geschiedenis en kan hersteld worden.',
    fields: { reden: area('Waarom?') },
    make: (_values, { id }) => ({ soort, id }),
  }),
  herstellen: form({
    command: HerstelSamenwerkingsdeel,
    title: `${naam} herstellen`,
    button: `${naam} herstellen`,
    fields: {},
    make: (_values, { id }) => ({ soort, id }),
  }),
});

const STAND: Readonly<Record<string, string>> = {
  KANDIDAAT: 'kandidaat',
  PARTNER: 'partner',
  VROEGER: 'vroeger partner',
  LATER: 'nog niet',
} satisfies Record<PartnerStand, string>;

const partnerVelden = {
  naam: line<BijDeel>('Naam'),
  ...periode,
  kandidaatSinds: line<BijDeel>('Kandidaat sinds', { short: true }),
  namen: rows<BijDeel, ReturnType<typeof naamVelden>>(naamVelden()),
  schrijfwijzen: area<BijDeel>('Andere schrijfwijzen', {
    optional: true,
    hint: 'Zoals mensen de naam soms verkeerd schrijven; één per regel.',
  }),
};

function naamVelden() {
  return {
    naam: line<BijDeel>('Naam door de tijd', {
      optional: true,
      hint: 'Alleen als de partner ooit anders heette. De laatste naam is die van nu.',
    }),
    vanaf: line<BijDeel>('Sinds wanneer?', { optional: true, short: true }),
  };
}

const LEGE_NAAM = { naam: '', vanaf: '' };
type PartnerGetypt = { schrijfwijzen: string; namen: readonly { naam: string; vanaf: string }[] };
const partnerUit = ({ schrijfwijzen, namen }: PartnerGetypt) => ({
  schrijfwijzen: schrijfwijzen.split('\n').map((wijze) => wijze.trim()),
  namen: namen.filter(({ naam, vanaf }) => naam.trim() || vanaf.trim()),
});

const PARTNERS: Register<Partner> = {
  ...STROOM,
  soort: 'PARTNER',
  pad: 'samenwerking/partners',
  titel: 'Partners',
  leeg: 'Hier komen de organisaties te staan die samen BurgersAanZet zijn.',
  kolommen: [
    { label: 'Toestand', tekst: (deel, { dag }) => STAND[PARTNER.standOp!(deel, dag)] ?? '' },
    'vanaf',
    'tot',
  ],
  toevoegen: form({
    command: VoegPartnerToe,
    title: 'Partner toevoegen',
    button: 'Partner bewaren',
    fields: { id: newId(), ...partnerVelden },
    begin: () => ({ namen: [LEGE_NAAM] }),
    make: partnerUit,
  }),
  wijzigen: form({
    command: HerziePartner,
    title: 'Partner wijzigen',
    button: 'Partner bewaren',
    fields: partnerVelden,
    begin: ({ rij }) => {
      const deel = rij!.deel as Partner;
      const namen = deel.namen.map(({ naam, vanaf }) => ({ naam, vanaf: toen(vanaf) }));
      return {
        naam: deel.naam,
        vanaf: toen(deel.vanaf),
        tot: toen(deel.tot),
        kandidaatSinds: toen(deel.kandidaatSinds),
        namen: [...namen, LEGE_NAAM],
        schrijfwijzen: deel.schrijfwijzen.join('\n'),
        revisie: rij!.bij.revisie,
      };
    },
    make: (values, { id }) => ({ id, ...partnerUit(values) }),
  }),
  ...uitZicht('PARTNER', 'Partner'),
};

const medewerkerVelden = {
  medewerkerId: list<BijDeel, string>(
    'Wie?',
    ({ personen }) => [
      { value: '', label: 'Kies iemand' },
      ...personen.map(({ id, naam }) => ({ value: id, label: naam })),
    ],
    { hint: 'Wie al eens met Trajectboek werkte.' },
  ),
  moederorganisatieId: list<BijDeel, string>(
    'Moederorganisatie',
    (hier) => [
      { value: '', label: 'niet gezegd' },
      ...keuzeUit(PARTNERS, hier).map(({ deel }) => ({
        value: deel.id,
        label: naamVanDeel(deel, hier),
      })),
    ],
    {
      hint: (hier) =>
        keuzeUit(PARTNERS, hier).length
          ? undefined
          : 'Er is nog geen partner: voeg die eerst toe bij Partners.',
    },
  ),
  functie: line<BijDeel>('Functie'),
  ...periode,
};

const MEDEWERKERS: Register<Medewerker> = {
  ...STROOM,
  soort: 'MEDEWERKER',
  pad: 'samenwerking/medewerkers',
  titel: 'Medewerkers',
  leeg: 'Hier komt te staan wie wanneer voor BurgersAanZet werkte, en voor welke partner.',
  kolommen: ['functie', 'moederorganisatieId', 'vanaf', 'tot'],
  toevoegen: form({
    command: VoegMedewerkerToe,
    title: 'Medewerker toevoegen',
    button: 'Medewerker bewaren',
    fields: { id: newId(), ...medewerkerVelden },
  }),
  wijzigen: form({
    command: HerzieMedewerker,
    title: 'Medewerker wijzigen',
    button: 'Medewerker bewaren',
    fields: medewerkerVelden,
    begin: ({ rij }) => {
      const deel = rij!.deel as Medewerker;
      return {
        medewerkerId: deel.medewerkerId,
        moederorganisatieId: deel.moederorganisatieId ?? '',
        functie: deel.functie ?? '',
        vanaf: toen(deel.vanaf),
        tot: toen(deel.tot),
        revisie: rij!.bij.revisie,
      };
    },
    make: (_values, { id }) => ({ id }),
  }),
  ...uitZicht('MEDEWERKER', 'Medewerker'),
};

export const VERBAND: readonly AnyRegister[] = [PARTNERS, MEDEWERKERS];
