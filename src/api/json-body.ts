import express, { type NextFunction, type Request, type Response } from 'express';
import { badRequest, noJson, sendProblem, tooLarge } from './problem.js';

/** More than any command needs: the log refuses an append over one megabyte. */
const LARGEST_BODY = '2mb';

const json = express.json({ limit: LARGEST_BODY });

/** Reads the body; what cannot be read is answered here, as problem details. */
export function jsonBody(request: Request, response: Response, next: NextFunction): void {
  if (isOtherThanJson(request)) {
    sendProblem(response, noJson());
    return;
  }
  json(request, response, (error?: unknown) => {
    if (error === undefined) next();
    else if ((error as { status?: number }).status === 413) sendProblem(response, tooLarge());
    else sendProblem(response, badRequest('json-ongeldig', NO_JSON));
  });
}

/** A body of another kind; without a body, or with an empty one, there is nothing to be of a kind. */
const isOtherThanJson = (request: Request): boolean =>
  request.get('content-length') !== '0' && request.is('application/json') === false;

const NO_JSON =
  'De inhoud is geen geldige JSON in UTF-8. Stuur een object, met content-type application/json.';
