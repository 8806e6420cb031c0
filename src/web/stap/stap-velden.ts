/** The declared fields of the form to log a step. */
import type { Deeltraject } from '../../domain/traject/delen.js';
import { REDENCODES, STAPCODES, UITVOERDERS } from '../../domain/traject/waarden.js';
import type { Optie, Veld } from '../formulier/velden.js';
import { REDEN, STAPTYPE, UITVOERDER } from '../../wording/namen.js';

/** What is logged most; the others stand in the list beside 'Anders'. */
const MEEST = ['BIJEENKOMST', 'VOORBEREIDEND_GESPREK', 'INTAKE', 'EVALUATIE'] as const;

export const SOORTEN: readonly Optie[] = [
  ...MEEST.map((waarde) => ({ waarde, label: STAPTYPE[waarde] })),
  { waarde: 'ANDERS', label: 'Anders' },
];

export const ALLE_SOORTEN: readonly Optie[] = [
  ...MEEST,
  ...STAPCODES.filter((code) => !(MEEST as readonly string[]).includes(code)),
].map((waarde) => ({ waarde, label: STAPTYPE[waarde] }));

export const ANDERE_SOORTEN: readonly Optie[] = [
  { waarde: '', label: 'in eigen woorden' },
  ...ALLE_SOORTEN.filter(({ waarde }) => !(MEEST as readonly string[]).includes(waarde)),
];

export const TOESTANDEN: readonly Optie[] = [
  { waarde: 'gehouden', label: 'Gehouden' },
  { waarde: 'gepland', label: 'Gepland' },
  { waarde: 'niet', label: 'Niet doorgegaan' },
];

export const REDENEN: readonly Optie[] = [
  { waarde: '', label: 'Kies een reden' },
  ...REDENCODES.map((waarde) => ({ waarde, label: hoofdletter(REDEN[waarde]) })),
];

export const WIE_DEED_HET: readonly Optie[] = UITVOERDERS.map((waarde) => ({
  waarde,
  label: hoofdletter(UITVOERDER[waarde]),
}));

export const VERSLAG: Veld = {
  naam: 'verslag',
  label: 'Wat gebeurde er?',
  soort: 'tekst',
  optioneel: true,
  hint: 'Een lijstje maak je met - vooraan op elke regel.',
};

export const WAAROM_NIET: readonly Veld[] = [
  { naam: 'redencode', label: 'Waarom ging het niet door?', soort: 'lijst', opties: REDENEN },
  { naam: 'toelichting', label: 'In je eigen woorden', soort: 'regel', optioneel: true },
  {
    naam: 'voorlopig',
    label: 'Komt het er nog van?',
    soort: 'vinkjes',
    optioneel: true,
    opties: [{ waarde: 'ja', label: 'Misschien wel: het gaat voorlopig niet door' }],
  },
];

/** What is seldom needed, under 'Meer details'. */
export const details = (deeltrajecten: readonly Deeltraject[]): Veld[] => [
  ...(deeltrajecten.length ? [deeltrajectVeld(deeltrajecten)] : []),
  {
    naam: 'nummer',
    label: 'Nummer',
    soort: 'regel',
    kort: true,
    optioneel: true,
    hint: 'Bij bijeenkomsten die je telt: 1, 2, …',
  },
  {
    naam: 'modus',
    label: 'Hoe?',
    soort: 'regel',
    kort: true,
    optioneel: true,
    hint: 'Bijvoorbeeld: online, telefonisch.',
  },
  { naam: 'plaats', label: 'Waar?', soort: 'regel', optioneel: true },
  {
    naam: 'aanwezigen',
    label: 'Wie was erbij?',
    soort: 'regel',
    optioneel: true,
    hint: 'Hoeveel en welke mensen, liefst zonder namen: "12 buren".',
  },
  { naam: 'doel', label: 'Doelstelling', soort: 'tekst', optioneel: true },
  { naam: 'uitvoerder', label: 'Wie deed het?', soort: 'lijst', opties: WIE_DEED_HET },
  {
    naam: 'uitvoerderNaam',
    label: 'Naam van die partner of initiatiefnemer',
    soort: 'regel',
    optioneel: true,
  },
  {
    naam: 'aantal',
    label: 'Hoe vaak?',
    soort: 'regel',
    kort: true,
    optioneel: true,
    hint: 'Als het om meer keren gaat: een getal, of "enkele".',
  },
];

export const deeltrajectVeld = (deeltrajecten: readonly Deeltraject[]): Veld => ({
  naam: 'deeltrajectId',
  label: 'Deeltraject',
  soort: 'lijst',
  optioneel: true,
  opties: [
    { waarde: '', label: 'Het hele traject' },
    ...deeltrajecten.map(({ id, naam }) => ({ waarde: id, label: naam })),
  ],
});

export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
