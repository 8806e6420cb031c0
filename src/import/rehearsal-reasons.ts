/** Why a command of a rehearsal was refused, and what only follows from another refusal. */
import type { InputFault } from '../commands/command-answer.js';
import type { Weigering } from '../domain/weigering.js';
import { invoerfoutInWoorden } from '../wording/invoerfout.js';

/** What was to be made by a command that was refused is not there for the ones after it. */
const CONSEQUENCES: readonly Weigering['weigering'][] = [
  'traject-onbekend',
  'deeltraject-onbekend',
  'onderdeel-onbekend',
  'knoop-onbekend',
  'ouder-onbekend',
];

/** Undefined for what is no refusal of a rule. */
export const codeOf = (why: string | Weigering | undefined): Weigering['weigering'] | undefined =>
  typeof why === 'object' ? why.weigering : undefined;

/** Whether it may follow from another refusal alone. */
export const isConsequence = (why: string | Weigering): boolean =>
  typeof why === 'object' && CONSEQUENCES.includes(why.weigering);

export const TE_GROOT = 'dit vak is te groot: hoogstens 700.000 tekens samen.';

export const faultInWords = ({ veld, code, bij }: InputFault): string =>
  `${veld}: ${invoerfoutInWoorden(code, bij)}`;
