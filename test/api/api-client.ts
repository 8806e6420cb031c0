/** Speaks to the API as another program would. */
import { randomUUID } from 'node:crypto';
import request, { type Response, type Test } from 'supertest';
import { accountVan, cookieVan } from '../support/meld-aan.js';
import type { TestServer } from '../support/server.js';
import type { Proef } from './proef.js';

interface Vastgelegd {
  readonly commandId: string;
  readonly revisie: number;
}

export class ApiClient {
  private readonly eerder = new Map<string, Vastgelegd>();

  private constructor(
    private readonly adres: string,
    /** What signs him in. */
    readonly cookie: string,
    /** His id. */
    readonly wie: string,
  ) {}

  static async of({ application, adres }: TestServer, naam = 'An'): Promise<ApiClient> {
    const id = await accountVan(application, naam);
    return new ApiClient(adres, await cookieVan(application, id), id);
  }

  get(pad: string): Test {
    return request(this.adres).get(`/api/${pad}`).set('Cookie', this.cookie);
  }

  stuur(naam: string, velden: object, sleutel: string = randomUUID()): Test {
    return request(this.adres)
      .post(`/api/commands/${naam}`)
      .set('Cookie', this.cookie)
      .set('Idempotency-Key', sleutel)
      .send(velden);
  }

  /** Sends a command of the scenario, with what earlier ones answered filled in. */
  async proef(proef: Proef, sleutel?: string): Promise<Response> {
    const antwoord = await this.stuur(proef.naam, this.ingevuld(proef), sleutel);
    if (proef.als) this.eerder.set(proef.als, antwoord.body as Vastgelegd);
    return antwoord;
  }

  ingevuld({ velden, revisieVan, ongedaan }: Proef): object {
    return {
      ...velden,
      ...(revisieVan ? { revisie: this.eerder.get(revisieVan)!.revisie } : {}),
      ...(ongedaan ? { commandId: this.eerder.get(ongedaan)!.commandId } : {}),
    };
  }
}
