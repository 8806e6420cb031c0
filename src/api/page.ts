/** Lists come in pages: `?vanaf=0&limiet=200`, with the address of the next page in the header `Link` (RFC 8288). */
import type { Request, Response } from 'express';
import { badRequest, sendProblem } from './problem.js';

export const PAGE = { default: 200, most: 1000 } as const;

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

/** Whether the request asks for a page that can be; else it is answered here. */
export function pageOf(
  request: Request,
  response: Response,
): readonly [from: number, limit: number] | undefined {
  const from = numberFrom(request.query['vanaf'], 0, [0, Number.MAX_SAFE_INTEGER]);
  const limit = numberFrom(request.query['limiet'], PAGE.default, [1, PAGE.most]);
  if (from !== undefined && limit !== undefined) return [from, limit];
  sendProblem(response, WRONG);
  return undefined;
}

/** @param rows all of them, in their order */
export function sendPage(
  rows: readonly unknown[],
  [from, limit]: readonly [from: number, limit: number],
  { request, response }: { readonly request: Request; readonly response: Response },
): void {
  const next = from + limit;
  if (next < rows.length) {
    const query = new URLSearchParams(
      Object.entries(request.query).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    query.set('vanaf', String(next));
    query.set('limiet', String(limit));
    response.setHeader('Link', `<${request.path}?${query.toString()}>; rel="next"`);
  }
  response.json(rows.slice(from, next));
}
