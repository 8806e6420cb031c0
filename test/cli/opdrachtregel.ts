/**
 * The program in a folder of its own, as somebody at a keyboard has it: for specs of the command line. What is said to its end
 * runs in this process; `start`, `begin` and `serveer` are processes of the built program.
 */
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApplication, type Application } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import type { Rol } from '../../src/domain/rol.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import {
  BUILD_MS,
  built,
  Running,
  serve,
  trajectboek,
  type Ended,
  type Env,
} from '../support/program.js';
import { accountVan } from '../support/meld-aan.js';
import { typed } from '../support/command-line.js';
import { tempDir } from '../support/temp-dir.js';

export class Opdrachtregel {
  private readonly map;
  private readonly draaiend: Running[] = [];

  private constructor(naam: string) {
    this.map = tempDir(naam);
  }

  /** Stands ready, with these files, before the first test; each process that goes on is ended after its test. */
  static inMap(naam: string, bestanden: Readonly<Record<string, string>> = {}): Opdrachtregel {
    const hier = new Opdrachtregel(naam);
    beforeAll(async () => {
      await built();
      for (const [bestand, inhoud] of Object.entries(bestanden))
        writeFileSync(hier.pad(bestand), inhoud);
    }, BUILD_MS);
    afterEach(async () => {
      await Promise.all(hier.draaiend.splice(0).map((proces) => proces.stop()));
    });
    afterAll(hier.map.remove);
    return hier;
  }

  pad(naam: string): string {
    return join(this.map.path, naam);
  }

  /** `trajectboek …` to its end. */
  zeg(env: Env, ...args: string[]): Promise<Ended> {
    return typed(args, { env, cwd: this.map.path });
  }

  /** Somebody whom events may name; he cannot sign in. */
  async kent(env: Env, naam: string): Promise<void> {
    await this.open(env, ({ nest }) => nest.get(Medewerkers, { strict: false }).metNaam(naam));
  }

  /** Somebody who signs in. @returns his id */
  account(env: Env, naam: string, rollen?: readonly Rol[]): Promise<string> {
    return this.open(env, (application) => accountVan(application, naam, rollen));
  }

  private async open<T>(env: Env, what: (on: Application) => Promise<T>): Promise<T> {
    const application = await openApplication(readConfig({ LOG_LEVEL: 'error', ...env }));
    try {
      return await what(application);
    } finally {
      await application.close();
    }
  }

  /** The same in a process of its own. */
  start(env: Env, ...args: string[]): Promise<Ended> {
    return trajectboek(args, { env, cwd: this.map.path });
  }

  /** `trajectboek …` that goes on. */
  begin(env: Env, ...args: string[]): Running {
    return this.bewaakt(Running.start('bin/trajectboek.js', args, { env, cwd: this.map.path }));
  }

  async serveer(env: Env): ReturnType<typeof serve> {
    const gestart = await serve({ env, cwd: this.map.path });
    this.bewaakt(gestart.server);
    return gestart;
  }

  private bewaakt(proces: Running): Running {
    this.draaiend.push(proces);
    return proces;
  }
}
