/**
 * The program in a folder of its own, as somebody at a keyboard has it: for specs of the command line. What is said to its end
 * runs in this process; `start`, `begin` and `serveer` are processes of the built program.
 */
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BUILD_MS,
  built,
  Running,
  serve,
  trajectboek,
  type Ended,
  type Env,
} from '../support/program.js';
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
