/** Lists come in pages: `?vanaf=0&limiet=200`, with the address of the next page in the header `Link` (RFC 8288). */
import type { Request, Response } from 'express';
import type { Bladzijde } from '../../projections/projection.js';
import { badRequest, sendProblem } from './problem.js';

export const PAGE = { default: 200, most: 1000 } as const;
/** What `numberFrom` can read. */
const MOST_BEFORE = 999_999_999;

const WRONG = badRequest(
  'bladzijde-ongeldig',
  `Schrijf vanaf als een getal vanaf 0, en limiet als een getal van 1 tot ${String(PAGE.most)}.`,
);

/** Undefined where it is no whole number between these. */
function numberFrom(
  given: unknown,
  otherwise: number,
  [least, most]: [number, number],
): number | undefined {
  if (given === undefined) return otherwise;
  const number = typeof given === 'string' && /^\d{1,9}$/u.test(given) ? Number(given) : -1;
  return number >= least && number <= most ? number : undefined;
}

/** The page that the request asks for, where there can be one; else it is answered here. */
export function pageOf(request: Request, response: Response): Bladzijde | undefined {
  const vanaf = numberFrom(request.query['vanaf'], 0, [0, MOST_BEFORE]);
  const limiet = numberFrom(request.query['limiet'], PAGE.default, [1, PAGE.most]);
  if (vanaf !== undefined && limiet !== undefined) return { vanaf, limiet };
  sendProblem(response, WRONG);
  return undefined;
}

/** What a question is asked: one row beyond the page tells whether there is a next one. */
export const withNext = ({ vanaf, limiet }: Bladzijde): Bladzijde => ({
  vanaf,
  limiet: limiet + 1,
});

/** @param rows of the page, and one more where there is a next page */
export function sendPage(
  rows: readonly unknown[],
  { vanaf, limiet }: Bladzijde,
  { request, response }: { readonly request: Request; readonly response: Response },
): void {
  if (rows.length > limiet) {
    const query = new URLSearchParams(
      Object.entries(request.query).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    query.set('vanaf', String(vanaf + limiet));
    query.set('limiet', String(limiet));
    response.setHeader('Link', `<${request.path}?${query.toString()}>; rel="next"`);
  }
  response.json(rows.slice(0, limiet));
}
