/** Refusals of the API as problem details (RFC 9457), in Dutch. */
import type { Response } from 'express';
import type { InputFault } from '../commands/command-answer.js';
import type { Rol } from '../domain/rol.js';
import type { Weigering } from '../domain/weigering.js';
import { problemType } from '../http/problem-type.js';
import { invoerfoutInWoorden } from '../wording/invoerfout.js';
import { magInWoorden } from '../wording/mag.js';
import { weigeringInWoorden } from '../wording/weigering-zin.js';

export interface Problem {
  readonly status: number;
  /** Stable; a program tells problems apart by it. */
  readonly type: string;
  readonly title: string;
  readonly detail?: string;
  readonly [extension: string]: unknown;
}

/** Seconds: a log or a database that went away is asked again after so long. */
const RETRY_AFTER = '5';

export function sendProblem(response: Response, problem: Problem): void {
  if (problem.status === 503) response.setHeader('Retry-After', RETRY_AFTER);
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

export const unknownCommand = (naam: string): Problem => ({
  status: 404,
  type: problemType('opdracht-onbekend'),
  title: `De opdracht ${naam} bestaat niet.`,
});

export const notFound = (title: string): Problem => ({
  status: 404,
  type: problemType('niet-gevonden'),
  title,
});

export const badRequest = (code: string, title: string): Problem => ({
  status: 400,
  type: problemType(code),
  title,
});

export const notMadeYet = (): Problem => ({
  status: 503,
  type: problemType('wordt-opgebouwd'),
  title:
    'De leesmodellen worden nog uit het logboek opgebouwd. Probeer het over een minuut opnieuw.',
});

export const tooLarge = (): Problem => ({
  status: 413,
  type: problemType('te-groot'),
  title: 'Dit is te veel in één keer: stuur hoogstens 2 MB.',
});

export const unknownAsker = (): Problem => ({
  status: 401,
  type: problemType('niet-aangemeld'),
  title: 'Meld je eerst aan.',
});

/** Who asks has none of the roles that may: these. */
export const notAllowed = (mag: readonly Rol[]): Problem => ({
  status: 403,
  type: problemType('niet-toegestaan'),
  title: magInWoorden(mag),
  mag,
});

/** Who asks needs a second factor, and has to set it up on a page first. */
export const factorNeeded = (): Problem => ({
  status: 403,
  type: problemType('tweede-factor-nodig'),
  title: 'Stel eerst een tweede factor in, op Mijn account.',
});

/** What was sent changes something, and the token was made for reading. */
export const tokenOnlyReads = (): Problem => ({
  status: 403,
  type: problemType('token-leest-alleen'),
  title: 'Met dit token mag je alleen lezen.',
});

/** @param seconds until it may ask again */
export const tooFast = (seconds: number): Problem => ({
  status: 429,
  type: problemType('te-snel'),
  title: `Je vraagt te veel in korte tijd. Wacht ${seconds === 1 ? '1 seconde' : `${String(seconds)} seconden`} en probeer dan opnieuw.`,
});

export const noJson = (): Problem => ({
  status: 415,
  type: problemType('geen-json'),
  title: 'Stuur de velden als JSON, met content-type application/json.',
});

/** The address is there, but not for this method. */
export const otherMethod = (allowed: string): Problem => ({
  status: 405,
  type: problemType('methode-ongeldig'),
  title: `Dit adres kent alleen ${allowed}.`,
});

/** @param kenmerk stands in the server's output beside what went wrong */
export const bug = (kenmerk: string): Problem => ({
  status: 500,
  type: problemType('onverwacht'),
  title: 'Er ging iets mis. Blijft het misgaan, meld het dan met dit kenmerk.',
  kenmerk,
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

const away = (code: string, who: string): Problem => ({
  status: 503,
  type: problemType(code),
  title: `${who} antwoordt niet. Probeer opnieuw met dezelfde Idempotency-Key.`,
});

export const logAway = (): Problem => away('logboek-onbereikbaar', 'Het logboek');
export const databaseAway = (): Problem => away('databank-onbereikbaar', 'De databank');
export const logDamaged = (): Problem => ({
  status: 500,
  type: problemType('logboek-beschadigd'),
  title: 'Een deel van het logboek is beschadigd: verwittig wie Trajectboek beheert.',
});
export const newerAtWork = (): Problem => ({
  status: 503,
  type: problemType('nieuwere-versie'),
  title:
    'Een nieuwere versie van Trajectboek is aan het werk. Probeer opnieuw met dezelfde Idempotency-Key.',
});
