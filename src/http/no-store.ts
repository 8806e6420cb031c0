import type { NextFunction, Request, Response } from 'express';

/** What was answered to somebody is kept by no browser, not for 'Back' either, and by nobody in between. */
export function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
