/** An, at work in the traject of `web-voorbeeld` with her browser: for specs of a traject's pages. */
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { Agent } from 'supertest';
import { woorden } from '../../support/formulier.js';
import { TestServer } from '../../support/server.js';
import { vulFormulierIn } from '../../support/vul-formulier-in.js';
import { JAAR, voorbeeld, type Voorbeeld } from '../../support/web-voorbeeld.js';

export class AanHetWerk {
  server!: TestServer;
  agent!: Agent;
  hier!: Voorbeeld;

  /** @returns what stands there from the first test on; the spec need not close it */
  static inEenTraject({ telkensNieuw = false } = {}): AanHetWerk {
    const werk = new AanHetWerk();
    beforeAll(async () => {
      werk.server = await TestServer.start();
      werk.agent = await werk.server.als('An');
    });
    (telkensNieuw ? beforeEach : beforeAll)(async () => {
      werk.hier = await voorbeeld(werk.server);
    });
    afterAll(() => werk.server.close());
    return werk;
  }

  async html(adres: string): Promise<string> {
    return (await this.agent.get(adres).expect(200)).text;
  }

  /** All words of a page. */
  async tekst(adres: string): Promise<string> {
    return woorden(await this.html(adres));
  }

  /** Address of a form about the traject. @param deel what of it the form is about */
  wijzig(naam: string, deel = ''): string {
    return `/trajecten/${this.hier.trajectId}/wijzig/${naam}?jaar=${String(JAAR)}&deel=${encodeURIComponent(deel)}`;
  }

  /** Fills that form in and reads the words of the page after it. */
  vulIn(naam: string, velden: object, deel = ''): Promise<string> {
    return vulFormulierIn(this.agent, this.wijzig(naam, deel), velden);
  }
}
