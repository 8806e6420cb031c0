/** A signed cookie that says who works here: an id only, never a name. Until people sign in. */
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Handtekening } from '../../medewerkers/handtekening.js';
import type { Medewerker } from '../../medewerkers/medewerker.table.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { cookie, type Verzoek } from '../verzoek.js';

const NAAM = 'trajectboek_wie';
const JAAR_IN_MS = 365 * 24 * 60 * 60 * 1000;

@Injectable()
export class ActorCookie {
  constructor(
    private readonly handtekening: Handtekening,
    private readonly medewerkers: Medewerkers,
  ) {}

  /** Undefined without a cookie, with one that was not signed here, and with one of somebody who is not there. */
  async lees(verzoek: Verzoek): Promise<Medewerker | undefined> {
    const id = await this.handtekening.gelezen(cookie(verzoek, NAAM) ?? '');
    return id ? ((await this.medewerkers.metId(id)) ?? undefined) : undefined;
  }

  async zet(antwoord: Response, { id }: Medewerker): Promise<void> {
    antwoord.cookie(NAAM, await this.handtekening.onderteken(id), {
      httpOnly: true,
      sameSite: 'lax',
      maxAge: JAAR_IN_MS,
      path: '/',
    });
  }
}
