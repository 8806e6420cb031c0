import type { NextFunction, Request, Response } from 'express';

/** A page may change at any moment: a browser asks again before it shows it once more. */
export function nietBewaren(_verzoek: Request, antwoord: Response, next: NextFunction): void {
  antwoord.setHeader('Cache-Control', 'private, no-cache');
  next();
}
