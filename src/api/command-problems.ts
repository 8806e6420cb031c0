/** Why a command was not carried out, as a problem. */
import type { InputFault } from '../commands/command-answer.js';
import type { Weigering } from '../domain/weigering.js';
import { problemType } from '../http/problem-type.js';
import { invoerfoutInWoorden } from '../wording/invoerfout.js';
import { weigeringInWoorden } from '../wording/weigering-zin.js';
import type { Problem } from './problem.js';

export const unknownCommand = (naam: string): Problem => ({
  status: 404,
  type: problemType('opdracht-onbekend'),
  title: `De opdracht ${naam} bestaat niet.`,
});

/** Fields that do not hold what they may hold: 400, with each field and one sentence, that of its first mistake. */
export const invalid = (fouten: readonly InputFault[]): Problem => ({
  status: 400,
  type: problemType('invoer-ongeldig'),
  title: 'Sommige velden kloppen niet.',
  fouten: fouten
    .filter(({ veld }, index) => fouten.findIndex((fout) => fout.veld === veld) === index)
    .map(({ veld, code, bij }) => ({ veld, code, zin: invoerfoutInWoorden(code, bij) })),
});

/** Where it is not 422. */
const STATUS: Partial<Record<Weigering['weigering'], number>> = {
  'intussen-gewijzigd': 409,
  'later-gewijzigd': 409,
  'rol-ontbreekt': 403,
};

/** A rule said no: 422, 409 where somebody else was first, 403 where another role is needed. `code` and `feiten` are for programs. */
export const refused = (weigering: Weigering): Problem => ({
  status: STATUS[weigering.weigering] ?? 422,
  type: problemType(weigering.weigering),
  title: weigeringInWoorden(weigering),
  code: weigering.weigering,
  feiten: weigering.feiten,
});

export const reused = (commandId: string): Problem => ({
  status: 422,
  type: problemType('sleutel-hergebruikt'),
  title: 'Deze Idempotency-Key is al gebruikt voor een andere opdracht.',
  commandId,
});
