/**
 * The whole program on a fresh database in memory, with its door to the network open: for specs that speak HTTP.
 * `beforeAll` starts it, `afterAll` closes it.
 */
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import type { Application } from '../../src/application.js';
import { CommandDesk } from '../../src/commands/command-desk.js';
import { Envelope } from '../../src/commands/envelope.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { randomUUID } from 'node:crypto';
import { accountVan, cookieVan } from './meld-aan.js';
import { MIRA, vragerMet } from './namen.js';
import { startTestApplication } from './application.js';

type Klasse<C> = new () => C;

export class TestServer {
  private constructor(
    readonly application: Application,
    /** 'http://127.0.0.1:40123' */
    readonly adres: string,
    private readonly wie: string,
  ) {}

  static async start(env: NodeJS.ProcessEnv = {}, example = false): Promise<TestServer> {
    return TestServer.of(await startTestApplication({ LOG_LEVEL: 'error', ...env }, example));
  }

  static async of(application: Application): Promise<TestServer> {
    return TestServer.open(application, await accountVan(application, 'An'));
  }

  /** As it is in the first minute: nobody can sign in. */
  static zonderAccount(application: Application): Promise<TestServer> {
    return TestServer.open(application, MIRA);
  }

  private static async open(application: Application, an: string): Promise<TestServer> {
    await application.nest.listen(0, '127.0.0.1');
    const { port } = application.nest.getHttpServer().address() as AddressInfo;
    return new TestServer(application, `http://127.0.0.1:${port}`, an);
  }

  /** Hands in a command as An and waits until the pages show it; anything but success throws. Answers the commandId. */
  async doe<C extends object>(klasse: Klasse<C>, velden: Partial<C>): Promise<string> {
    const { nest } = this.application;
    const commandId = randomUUID();
    const envelope = new Envelope(commandId, vragerMet({ id: this.wie, soort: 'mens' }));
    const antwoord = await nest.get(CommandDesk, { strict: false }).send(klasse, velden, envelope);
    if (antwoord.uitkomst !== 'vastgelegd')
      throw new Error(`${klasse.name}: ${JSON.stringify(antwoord)}`);
    await nest.get(ProjectionRunner, { strict: false }).waitFor(antwoord.positie, 5000);
    return commandId;
  }

  /** A browser in which nobody signed in. */
  vreemde(): request.Agent {
    return request.agent(this.adres);
  }

  /** A browser in which somebody signed in who has every role. */
  async als(naam = 'An'): Promise<request.Agent> {
    const agent = this.vreemde();
    const cookie = await cookieVan(this.application, await accountVan(this.application, naam));
    agent.jar.setCookie(`${cookie}; path=/`, '127.0.0.1', '/');
    return agent;
  }

  close(): Promise<void> {
    return this.application.close();
  }
}
