/** The fields of forms about a step, with their words. */
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { REDENCODES, STAPCODES, UITVOERDERS } from '../../domain/traject/waarden.js';
import { REDEN, STAPTYPE, UITVOERDER } from '../../wording/namen.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import {
  area,
  choice,
  line,
  list,
  type Chosen,
  type Option,
  type Written,
} from '../form/fields.js';
import { capital, optionsOf } from '../form/choice-options.js';
import { single } from '../form/input.js';
import { isGeenTijd } from './when-input.js';
import type { TrajectRij } from '../../../projections/onderdelen/trajecten.query.js';

/** Whatever stands around the form: the traject, where it was chosen. */
export interface AroundStep {
  readonly traject?: TrajectRij | undefined;
}

/** What is logged most; the others stand in the list beside 'Anders'. */
const USUAL = [
  ...(['BIJEENKOMST', 'VOORBEREIDEND_GESPREK', 'OPSTARTGESPREK', 'INTAKE'] as const),
  ...(['EVALUATIEGESPREK', 'EVALUATIE'] as const),
] as const;
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
  line(label, { optional, hint: 'Bijvoorbeeld: 9 april, gisteren, half mei, 5 en 12 mei, Q1.' });

/** What stands in those fields for a time that is known. */
export const timeOf = (tijd: Tijdsaanduiding): { wanneer: string; zonderDatum?: 'ja' } => ({
  wanneer: tijd.precisie === 'ONBEKEND' ? '' : tijdInWoorden(tijd),
  ...(tijd.precisie === 'WOORDEN' ? { zonderDatum: 'ja' } : {}),
});

/** Words that are no time stay as they are. */
export const KEEP = { value: 'ja', label: 'Zo bewaren, zonder datum' } as const;

/** What to do with words that are no time; asked only where they are none. @param of the field that they stand in */
export const keepWords = (of: string): Chosen<unknown, 'ja' | 'nee'> =>
  choice(
    'Wat doen we met deze woorden?',
    [{ value: 'nee', label: 'Ik schrijf het anders' }, KEEP],
    { optional: true, shown: (_around, values) => isGeenTijd(single(values, of)) },
  );

/** Which one it was, and how: asked with what it was. */
export const WHICH = {
  nummer: line('Nummer', { short: true, hint: 'Als je ze telt.' }),
  modus: line('Hoe?', { short: true, hint: 'Bijvoorbeeld: online.' }),
} as const;

/** What is seldom needed, under 'Meer details'. */
export const DETAILS = {
  deeltrajectId: DEELTRAJECT,
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
