/** No page and no answer shows the reserved word of an erased text: all say when it was erased. */
import type { NextFunction, Request, Response } from 'express';
import { metGewist } from '../wording/gewist-zin.js';

export function erasedWords(_request: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => send(typeof body === 'string' ? metGewist(body) : body);
  next();
}
