/** Refusals of the API as problem details (RFC 9457), in Dutch. */
import type { Response } from 'express';
import type { Rol } from '../domain/rol.js';
import { problemType } from '../http/problem-type.js';
import { magInWoorden } from '../wording/mag.js';

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
