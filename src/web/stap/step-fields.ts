/** The fields of forms about a step, with their words. */
import { REDENCODES, STAPCODES, UITVOERDERS } from '../../domain/traject/waarden.js';
import { REDEN, STAPTYPE, UITVOERDER } from '../../wording/namen.js';
import { area, line, list, type Chosen, type Option, type Written } from '../form/fields.js';
import { capital, optionsOf } from '../form/options.js';
import type { TrajectRij } from '../../../projections/trajecten/trajecten.table.js';

/** Whatever stands around the form: the traject, where it was chosen. */
export interface AroundStep {
  readonly traject?: TrajectRij | undefined;
}

/** What is logged most; the others stand in the list beside 'Anders'. */
const USUAL = ['BIJEENKOMST', 'VOORBEREIDEND_GESPREK', 'INTAKE', 'EVALUATIE'] as const;
const isUsual = (code: string): boolean => USUAL.some((usual) => usual === code);

export const USUAL_KINDS = [
  ...optionsOf(USUAL, STAPTYPE),
  { value: 'ANDERS', label: 'Anders' } as const,
];
export const ALL_KINDS = optionsOf(
  [...USUAL, ...STAPCODES.filter((code) => !isUsual(code))],
  STAPTYPE,
);
export const OTHER_KINDS = [
  { value: '', label: 'in eigen woorden' } as const,
  ...ALL_KINDS.filter(({ value }) => !isUsual(value)),
];

export const REASONS = [
  { value: '', label: 'Kies een reden' } as const,
  ...REDENCODES.map((value) => ({ value, label: capital(REDEN[value]) })),
];

const WHO = UITVOERDERS.map((value) => ({ value, label: capital(UITVOERDER[value]) }));

export const REPORT = area<unknown>('Wat gebeurde er?', {
  hint: 'Een lijstje maak je met - vooraan op elke regel.',
});

export const DEELTRAJECT: Chosen<AroundStep> = list<AroundStep, string>(
  'Deeltraject',
  ({ traject }) => [
    { value: '', label: 'Het hele traject' },
    ...(traject?.deeltrajecten ?? []).map(({ id, naam }): Option => ({ value: id, label: naam })),
  ],
  { more: true, shown: ({ traject }) => (traject?.deeltrajecten.length ?? 0) > 0 },
);

/** A time in words, 'gisteren' too. */
export const inWords = (label: string, optional: boolean): Written<unknown> =>
  line(label, { optional, hint: 'Bijvoorbeeld: 9 april, gisteren, in september, Q1.' });

/** What is seldom needed, under 'Meer details'. */
export const DETAILS = {
  deeltrajectId: DEELTRAJECT,
  nummer: line('Nummer', {
    short: true,
    more: true,
    hint: 'Bij bijeenkomsten die je telt: 1, 2, …',
  }),
  modus: line('Hoe?', {
    short: true,
    more: true,
    hint: 'Bijvoorbeeld: online, telefonisch.',
  }),
  plaats: line('Waar?', { more: true }),
  aanwezigen: line('Wie was erbij?', {
    more: true,
    hint: 'Hoeveel en welke mensen, liefst zonder namen: "12 buren".',
  }),
  doel: area('Doelstelling', { more: true }),
  uitvoerder: list('Wie deed het?', WHO, { more: true, optional: false }),
  uitvoerderNaam: line('Naam van die partner of initiatiefnemer', { more: true }),
  aantal: line('Hoe vaak?', {
    short: true,
    more: true,
    hint: 'Als het om meer keren gaat: een getal, of "enkele".',
  }),
} as const;
