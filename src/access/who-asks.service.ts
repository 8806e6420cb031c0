/**
 * Who asks, and with which roles: worked out here and nowhere else. Until people sign in, it is whoever they say they are, and
 * everybody has every role.
 */
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Deur, Rol } from '../domain/rol.js';
import { ROLLEN } from '../domain/rol.js';
import { isUuid } from '../http/uuid.js';
import type { Medewerker } from '../medewerkers/medewerker.table.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';
import { AskerCookie } from './asker-cookie.js';
import type { Vrager } from './vrager.js';

/** A request, with who it is from once that was worked out. */
export interface AskedRequest extends Request {
  vrager?: Vrager;
  /** The same person, with his name; only where he has one. */
  wie?: Medewerker;
}

/** The program itself, where it was started on the machine and nobody was named. Nobody's account. */
const PROGRAM = '7b0f4b1e-8c6c-4a53-9d63-3f0c4f1e9a10';
/** Whoever asks the API without saying who he is. Nobody's account. */
const NOBODY = '3d0a6c52-7f1b-4a86-9c1e-5b8f2a7d4e60';

/** Who sent a request that passed the guard. @throws Error for a route that is open to everybody: nobody was asked there */
export function askerOf({ vrager }: AskedRequest): Vrager {
  if (vrager) return vrager;
  throw new Error('nobody worked out who asks this');
}

/** Whether he did not say who he is: then nothing can be recorded in his name. */
export const isNobody = ({ actor }: Vrager): boolean => actor.id === NOBODY;

@Injectable()
export class WhoAsks {
  constructor(
    private readonly medewerkers: Medewerkers,
    private readonly cookie: AskerCookie,
  ) {}

  /** The roles that somebody has at this moment, in the order of `ROLLEN`; a test gives him fewer. @param _id of the actor */
  rolesOf: (_id: string) => Promise<readonly Rol[]> = () => Promise.resolve(ROLLEN);

  /**
   * From the cookie of a page, or the header `Medewerker` of the API; notes it on the request.
   * @returns undefined where nobody said who he is, or who is said is not there
   */
  async request(request: AskedRequest): Promise<Vrager | undefined> {
    if (isForApi(request)) return (request.vrager = await this.api(request));
    const wie = await this.cookie.read(request);
    if (!wie) return undefined;
    request.wie = wie;
    return (request.vrager = await this.person(wie.id, 'WEB'));
  }

  /** Who works on this machine: the medewerker of that name, or the program itself where none is named. */
  async commandLine(name: unknown): Promise<Vrager> {
    if (typeof name !== 'string' || !name.trim()) return { ...this.program(), deur: 'CLI' };
    return this.person((await this.medewerkers.metNaam(name)).id, 'CLI');
  }

  /** The program by itself. */
  program(): Vrager {
    return { actor: { id: PROGRAM, soort: 'systeem' }, rollen: ROLLEN, deur: 'SYSTEEM' };
  }

  /** Without a header he may read as a stuurgroeplid does, and change nothing. */
  private async api(request: Request): Promise<Vrager | undefined> {
    const given = request.get('medewerker')?.toLowerCase();
    if (given === undefined)
      return { actor: { id: NOBODY, soort: 'systeem' }, rollen: ['STUURGROEPLID'], deur: 'API' };
    const known = isUuid(given) && (await this.medewerkers.metId(given));
    return known ? this.person(known.id, 'API') : undefined;
  }

  private async person(id: string, deur: Deur): Promise<Vrager> {
    return { actor: { id, soort: 'mens' }, rollen: await this.rolesOf(id), deur };
  }
}

export const isForApi = ({ path }: Request): boolean => path === '/api' || path.startsWith('/api/');
