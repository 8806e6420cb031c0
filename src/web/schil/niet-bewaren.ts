import type { NextFunction, Request, Response } from 'express';

/** A page may change at any moment, and who signed out has left nothing behind: a browser keeps none, not for 'Back' either. */
export function nietBewaren(_verzoek: Request, antwoord: Response, next: NextFunction): void {
  antwoord.setHeader('Cache-Control', 'no-store');
  next();
}
