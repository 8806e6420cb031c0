/** Read your own writes: a page waits for its reader's last change. */
import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { ProjectionRunner } from '../../../projections/runner.js';
import { BESTANDEN } from './bestanden.js';
import { cookie, type Verzoek } from '../verzoek.js';

const NAAM = 'trajectboek_positie';
const ONTHOUDEN_MS = 60_000;
const WACHTEN_MS = 1000;

/** So that every next page of this browser knows what it must show, whatever its address. */
export function onthoudPositie(antwoord: Response, positie: bigint): void {
  antwoord.cookie(NAAM, String(positie), {
    httpOnly: true,
    sameSite: 'lax',
    maxAge: ONTHOUDEN_MS,
    path: '/',
  });
}

@Injectable()
export class Bijblijven implements NestMiddleware {
  constructor(private readonly runner: ProjectionRunner) {}

  use(verzoek: Verzoek, antwoord: Response, next: NextFunction): void {
    // A page may change at any moment: a browser asks again before it shows it once more.
    antwoord.setHeader('Cache-Control', 'private, no-cache');
    const positie = cookie(verzoek, NAAM) ?? '';
    if (
      verzoek.method !== 'GET' ||
      BESTANDEN.has(verzoek.path.slice(1)) ||
      !/^\d{1,19}$/.test(positie)
    ) {
      next();
      return;
    }
    this.runner.waitFor(BigInt(positie), WACHTEN_MS).then((bij) => {
      verzoek.looptAchter = !bij;
      next();
    }, next);
  }
}
