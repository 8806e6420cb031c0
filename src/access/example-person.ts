/** In the example nobody signs in: whoever looks is a made-up coordinator, or looks as one of the other roles. */
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config.js';
import { ROLLEN, type Rol } from '../domain/rol.js';
import { cookie, setCookie } from '../http/cookie.js';
import type { Medewerker } from '../medewerkers/medewerker.table.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';

/** Made up. */
export const EXAMPLE_NAME = 'An Voorbeeld';
const NAME = 'trajectboek_voorbeeldrol';
const FIRST: Rol = 'COORDINATOR';

@Injectable()
export class ExamplePerson {
  constructor(
    private readonly medewerkers: Medewerkers,
    @Inject(CONFIG) private readonly config: Pick<Config, 'example'>,
  ) {}

  /** Whether this is the example. */
  get isOn(): boolean {
    return this.config.example;
  }

  wie(): Promise<Medewerker> {
    return this.medewerkers.metNaam(EXAMPLE_NAME);
  }

  /** The role as which this browser looks. */
  rol(request: Request): Rol {
    return ROLLEN.find((rol) => rol === cookie(request, NAME)) ?? FIRST;
  }

  /** @param rol what is no role is the first one's */
  lookAs(response: Response, rol: string): void {
    setCookie(response, { name: NAME, value: ROLLEN.find((known) => known === rol) ?? FIRST });
  }
}
