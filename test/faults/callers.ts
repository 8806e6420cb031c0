/**
 * People who hand in commands over HTTP and insist: the same Idempotency-Key again until there is an answer, whatever happens
 * to the server meanwhile. Each command makes one event.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Dice } from './dice.js';

export interface Acknowledged {
  readonly commandId: string;
  readonly stroom: string;
  readonly revisie: number;
  readonly positie: string;
}

/** A new traject after so many commands, so that new streams begin all the time. */
const PER_TRAJECT = 20;
const PATIENCE_MS = 30_000;

export class Callers {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers that are neither a success nor 'come back later'; of a 500 too nobody knows what was done. */
  readonly strange: string[] = [];
  /** Times that a command was handed in again. */
  again = 0;
  longestPauseMs = 0;
  /** Where somebody listens; each request chooses one. */
  addresses: readonly string[] = [];
  /** Where each works, once it stands. */
  private readonly trajecten: string[] = [];
  private readonly working: Promise<unknown>;
  private lastAnswer = Date.now();
  private enough = false;

  /** @param who what signs in whoever acts: a cookie */
  constructor(
    private readonly who: string,
    private readonly dice: Dice,
    people = 8,
  ) {
    this.working = Promise.all(Array.from({ length: people }, (_, person) => this.work(person)));
  }

  /** Lets each finish what they are at; fails where that takes longer than a minute. */
  async stop(): Promise<void> {
    this.enough = true;
    const patience = new AbortController();
    const tooLong = wait(60_000, 'too long', { signal: patience.signal });
    tooLong.catch(() => undefined);
    if ((await Promise.race([this.working, tooLong])) === 'too long')
      throw new Error('a command was not answered within a minute');
    patience.abort();
  }

  /** Waits until so many more commands were answered. */
  async answered(more = 1): Promise<void> {
    const until = this.acknowledged.length + more;
    while (this.acknowledged.length < until) await wait(5);
  }

  private async work(person: number): Promise<void> {
    while (!this.enough) {
      const trajectId = randomUUID();
      const titel = `Traject van ${String(person)}`;
      await this.insist('StartTraject', { trajectId, titel, soort: 'PROEFTUIN' });
      this.trajecten.push(trajectId);
      this.trajecten.splice(0, this.trajecten.length - 8);
      for (let n = 0; n < PER_TRAJECT && !this.enough; n += 1) {
        // Now and then at a traject where somebody else works too.
        const at = this.dice.roll(5) ? trajectId : this.dice.pick(this.trajecten);
        await this.insist(...this.command(at));
      }
    }
  }

  private command(trajectId: string): [name: string, fields: object] {
    const thema = { tekst: 'Wat we leerden', themas: [] };
    const step = { type: 'INTAKE', wanneer: '3/5', uitkomst: 'GEHOUDEN' };
    return this.dice.roll(2)
      ? ['LegLesVast', { trajectId, lesId: randomUUID(), jaar: 2022, ...thema }]
      : ['LogStap', { trajectId, stapId: randomUUID(), jaar: 2022, ...step }];
  }

  private async insist(name: string, fields: object): Promise<void> {
    const commandId = randomUUID();
    for (;;) {
      const answer = await this.send(name, fields, commandId);
      if (answer) {
        this.longestPauseMs = Math.max(this.longestPauseMs, Date.now() - this.lastAnswer);
        this.lastAnswer = Date.now();
        return;
      }
      this.again += 1;
      await wait(50);
    }
  }

  /** @returns whether it was an answer */
  private async send(name: string, fields: object, commandId: string): Promise<boolean> {
    try {
      const response = await fetch(`${this.dice.pick(this.addresses)}/api/commands/${name}`, {
        method: 'POST',
        headers: {
          ...{ 'content-type': 'application/json', cookie: this.who },
          'idempotency-key': commandId,
        },
        body: JSON.stringify(fields),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      if (response.ok) this.acknowledged.push(JSON.parse(text) as Acknowledged);
      else if (response.status !== 503)
        this.strange.push(`${String(response.status)} ${name} ${text}`);
      return response.status < 500;
    } catch {
      return false; // nobody there, or cut off in the middle: nothing is known
    }
  }
}
