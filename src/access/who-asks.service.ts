/** Who asks, and with which roles: worked out here and nowhere else. Nothing that the sender chooses says who he is. */
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ApiTokens, type TokenOwner } from '../accounts/api-tokens.service.js';
import { Accounts } from '../accounts/accounts.service.js';
import { Sessions, type SignedIn } from '../accounts/sessions.service.js';
import type { Deur } from '../domain/rol.js';
import { ROLLEN } from '../domain/rol.js';
import type { Medewerker } from '../medewerkers/medewerker.table.js';
import { ExamplePerson } from './example-person.js';
import { TokenOnlyReads } from './not-allowed.js';
import { Pace } from './pace.service.js';
import { SessionCookie } from './session-cookie.js';
import type { Asker } from './asker.js';

/** A request, with who it is from once that was worked out. */
export interface AskedRequest extends Request {
  vrager?: Asker;
  /** The same person, with his name; only where he has one. */
  wie?: Medewerker;
  /** The session by which he was known. */
  session?: SignedIn;
}

/** Why a command line is nobody's. */
export type Unnamed = 'ZEG_WIE' | 'GEEN_ACCOUNT' | 'GEBLOKKEERD' | 'NOG_GEEN_ACCOUNTS';

/** The program itself, where it was started on the machine and nobody can sign in yet. Nobody's account. */
const PROGRAM = '7b0f4b1e-8c6c-4a53-9d63-3f0c4f1e9a10';

/** Who sent a request that passed the guard. @throws Error for a route that is open to everybody: nobody was asked there */
export function askerOf({ vrager }: AskedRequest): Asker {
  if (vrager) return vrager;
  throw new Error('nobody worked out who asks this');
}

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** By what somebody is known again, and how fast each may ask. */
@Injectable()
export class WaysIn {
  constructor(
    readonly sessions: Sessions,
    readonly tokens: ApiTokens,
    readonly pace: Pace,
  ) {}
}

@Injectable()
export class WhoAsks {
  constructor(
    private readonly ways: WaysIn,
    private readonly accounts: Accounts,
    private readonly cookie: SessionCookie,
    private readonly example: ExamplePerson,
  ) {}

  /**
   * From the session of the browser, for pages and API alike, or from the token of a program, for the API alone; notes it on the
   * request. Whoever shows a token is known by that and by nothing else.
   * @returns undefined where nobody is signed in
   * @throws TokenOnlyReads, TooFast
   */
  async request(request: AskedRequest): Promise<Asker | undefined> {
    const deur = isForApi(request) ? 'API' : 'WEB';
    if (this.example.isOn) return this.inExample(request, deur);
    const bearer = deur === 'API' ? bearerOf(request) : undefined;
    const found =
      bearer === undefined ? await this.bySession(request) : await this.byToken(bearer, request);
    if (!found) return undefined;
    const { accountId: id, naam, rollen } = found;
    request.wie = { id, naam };
    return (request.vrager = { actor: { id, soort: 'mens' }, rollen, deur });
  }

  /**
   * Who works on this machine: the account of that e-mail; the program itself as long as there is no account.
   * @param als as it was typed, undefined where nobody is named
   */
  async commandLine(als: unknown): Promise<Asker | Unnamed> {
    const named = typeof als === 'string' && als.trim() !== '';
    if (!(await this.accounts.exist()))
      return named ? 'NOG_GEEN_ACCOUNTS' : { ...this.program(), deur: 'CLI' };
    if (!named) return 'ZEG_WIE';
    const person = await this.accounts.withEmail(als);
    if (!person) return 'GEEN_ACCOUNT';
    if (person.blocked) return 'GEBLOKKEERD';
    return { actor: { id: person.id, soort: 'mens' }, rollen: person.rollen, deur: 'CLI' };
  }

  /** The program by itself. */
  program(): Asker {
    return { actor: { id: PROGRAM, soort: 'systeem' }, rollen: ROLLEN, deur: 'SYSTEEM' };
  }

  private async bySession(request: AskedRequest): Promise<SignedIn | undefined> {
    const token = this.cookie.read(request);
    const found = token === undefined ? undefined : await this.ways.sessions.find(token);
    if (!found) return undefined;
    this.ways.pace.take(found.sessionId);
    request.session = found;
    return found;
  }

  private async byToken(token: string, { method }: Request): Promise<TokenOwner | undefined> {
    const found = await this.ways.tokens.find(token);
    if (found) this.ways.pace.take(`tokens of ${found.accountId}`);
    if (found?.scope === 'LEZEN' && !READS.includes(method))
      throw new TokenOnlyReads(found.accountId);
    return found;
  }

  private async inExample(request: AskedRequest, deur: Deur): Promise<Asker> {
    request.wie = await this.example.wie();
    const rollen = [this.example.rol(request)];
    return (request.vrager = { actor: { id: request.wie.id, soort: 'mens' }, rollen, deur });
  }
}

/** 'Authorization: Bearer trajectboek_…'; undefined where there is no such header. */
const bearerOf = (request: Request): string | undefined =>
  /^bearer +(\S+) *$/iu.exec(request.get('authorization') ?? '')?.[1];

/** In capitals too: Express finds the same routes. */
export const isForApi = ({ path }: Request): boolean => /^\/api(\/|$)/iu.test(path);
