/** The nouns and the times that the grammar of steps draws from. */
import fc from 'fast-check';

import { MAANDEN } from '../../../src/domain/tijd/woorden.js';

export interface Noun {
  code: string;
  words: string;
  plural: string;
}

const noun = (code: string, words: string, plural: string): Noun => ({ code, words, plural });

export const NOUNS: readonly Noun[] = [
  noun('INTAKE', 'een intake', 'intakes'),
  noun('VOORBEREIDEND_GESPREK', 'een voorbereidend gesprek', 'voorbereidende gesprekken'),
  noun('VERKENNEND_GESPREK', 'een kort verkennend gesprek', 'verkennende gesprekken'),
  noun('AFRONDEND_GESPREK', 'het afrondende gesprek', 'afrondende gesprekken'),
  noun('OPSTARTGESPREK', 'een eerste opstartgesprek', 'opstartgesprekken'),
  noun('EVALUATIEGESPREK', 'een evaluatiegesprek', 'evaluatiegesprekken'),
  noun('GESPREK', 'een lang gesprek', 'gesprekken'),
  noun('BIJEENKOMST', 'een derde bijeenkomst', 'bijeenkomsten'),
  noun('TERUGKOMMOMENT', 'een terugkommoment', 'terugkommomenten'),
  noun('INFOMOMENT', 'een drukbezochte infoavond', 'infoavonden'),
  noun('INSPIRATIEMOMENT', 'een inspiratiedag', 'inspiratiedagen'),
  noun('OPVOLGSESSIE', 'een opvolgsessie', 'opvolgsessies'),
  noun('DIEPTE_INTERVIEW', 'een diepte-interview', 'diepte-interviews'),
  noun('UITEENZETTING', 'een boeiende lezing', 'lezingen'),
  noun('WORKSHOP', 'onze tweede workshop', 'workshops'),
  noun('VORMINGSDAG', 'een vormingsdag', 'vormingsdagen'),
  noun('TRY_OUT', 'een try-out', 'try-outs'),
  noun('BRAINSTORM', 'een stevige brainstorm', 'brainstorms'),
  noun('BUURTANALYSE', 'een buurtscan', 'buurtscans'),
  noun('ANDERS', 'een werkbezoek', 'werkbezoeken'),
  noun('ANDERS', 'een buurtwandeling', 'buurtwandelingen'),
  noun('ANDERS', 'een overleg', 'overleggen'),
];

export interface Time {
  /** After a preposition: 'op 3 mei', 'in juni'. */
  words: string;
  van: string;
  tot: string;
}

const two = (number: number): string => String(number).padStart(2, '0');
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A day of a year, written in one of the ways of reports; no fraction, no day that some month lacks. */
export const dayOf = (year: number): fc.Arbitrary<Time> =>
  fc
    .record({
      day: fc.integer({ min: 13, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      form: fc.nat(3),
    })
    .map(({ day, month, form }) => {
      const date = `${String(year)}-${two(month)}-${two(day)}`;
      const name = MAANDEN[month - 1] ?? '';
      const forms = [
        `${String(day)} ${name}`,
        `${String(day)} ${name} ${String(year)}`,
        `${String(day)}/${String(month)}`,
        `${String(day)}/${String(month)}/${String(year)}`,
      ];
      return { words: `op ${forms[form] ?? ''}`, van: date, tot: date };
    });

const monthOf = (year: number): fc.Arbitrary<Time> =>
  fc.integer({ min: 1, max: 12 }).map((month) => ({
    words: `in ${MAANDEN[month - 1] ?? ''} ${String(year)}`,
    van: `${String(year)}-${two(month)}-01`,
    tot: `${String(year)}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`,
  }));

export const timeOf = (year: number): fc.Arbitrary<Time> =>
  fc.oneof({ weight: 5, arbitrary: dayOf(year) }, { weight: 1, arbitrary: monthOf(year) });
