/** People with an app on their phone that gives codes, and the browsers in which they sign in. */
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Agent, Test } from 'supertest';
import type { DataSource } from 'typeorm';
import { codeVan, geheimOp, vergeetCodes } from '../../support/code-van-app.js';
import { formulier } from '../../support/formulier.js';
import { emailVan, WACHTWOORD } from '../../support/meld-aan.js';
import { TestServer } from '../../support/server.js';
import { tempDir } from '../../support/temp-dir.js';

export const inlog = (naam: string) => ({ email: emailVan(naam), wachtwoord: WACHTWOORD });
export const stuur = (agent: Agent, adres: string, velden: object = {}): Test =>
  agent.post(adres).type('form').send(velden);

/** Somebody who has set up his phone in one browser. */
export async function metTelefoon(server: TestServer, naam: string) {
  const agent = await server.als(naam);
  const { text } = await agent.get('/mijn-account/tweede-factor').expect(200);
  const geheim = geheimOp(text);
  const { actie, velden } = formulier(text, 'Tweede factor bewaren');
  const bewaard = await stuur(agent, actie, { ...velden, code: codeVan(geheim) }).expect(201);
  const codes = [...bewaard.text.matchAll(/<li><code>([a-z0-9-]+)<\/code>/gu)].map(([, c]) => c!);
  expect(codes).toHaveLength(10);
  await vergeetCodes(server.application.database.dataSource);
  return { agent, geheim, codes };
}

export class MetTelefoons {
  server!: TestServer;
  private map!: ReturnType<typeof tempDir>;

  /** @returns a program with a key for secrets of its own; the spec need not close it, and nobody has guessed before a test */
  static start(): MetTelefoons {
    const hier = new MetTelefoons();
    beforeAll(async () => {
      hier.map = tempDir('tweede-factor');
      hier.server = await TestServer.start({ DATA_DIR: hier.map.path });
    });
    afterAll(async () => {
      await hier.server.close();
      hier.map.remove();
    });
    beforeEach(() => hier.db.query('delete from accounts.attempt'));
    return hier;
  }

  get db(): DataSource {
    return this.server.application.database.dataSource;
  }

  get dataDir(): string {
    return this.map.path;
  }

  /** A browser whose password was right. */
  async halverwege(naam: string, velden: object = {}) {
    const agent = this.server.vreemde();
    const { text } = await stuur(agent, '/aanmelden', { ...velden, ...inlog(naam) }).expect(201);
    return { agent, text };
  }

  /** Everybody signed in longer ago than is enough to change what lets people in. */
  langGeleden(): Promise<unknown> {
    return this.db.query(
      `update accounts.session set signed_in_at = signed_in_at - interval '11 minutes'`,
    );
  }
}
