/** The register of who takes part in the partnership. */
import {
  HerziePartner,
  PARTNER,
  VoegPartnerToe,
  type Partner,
} from '../../domain/samenwerkingsverband/partner.js';
import type { PartnerStand } from '../../domain/samenwerkingsverband/partner-stand.js';
import { area, line, newId, rows } from '../form/fields.js';
import type { Register } from '../register/register.js';
import type { BijDeel } from '../register/register.scene.js';
import { periode, STROOM, form, toen, uitZicht } from './verband-forms.js';

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

export const PARTNERS: Register<Partner> = {
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
