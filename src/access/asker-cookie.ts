/** A signed cookie that says who works here: an id only, never a name. Until people sign in. */
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { cookie } from '../http/cookie.js';
import { Handtekening } from '../medewerkers/handtekening.js';
import type { Medewerker } from '../medewerkers/medewerker.table.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';

const NAME = 'trajectboek_wie';
const YEAR_IN_MS = 365 * 24 * 60 * 60 * 1000;

@Injectable()
export class AskerCookie {
  constructor(
    private readonly handtekening: Handtekening,
    private readonly medewerkers: Medewerkers,
  ) {}

  /** Undefined without a cookie, with one that was not signed here, and with one of somebody who is not there. */
  async read(request: Request): Promise<Medewerker | undefined> {
    const id = await this.handtekening.gelezen(cookie(request, NAME) ?? '');
    return id ? ((await this.medewerkers.metId(id)) ?? undefined) : undefined;
  }

  async set(response: Response, { id }: Medewerker): Promise<void> {
    response.cookie(NAME, await this.handtekening.onderteken(id), {
      httpOnly: true,
      sameSite: 'lax',
      maxAge: YEAR_IN_MS,
      path: '/',
    });
  }
}
