import type { CommandAnswer } from '../commands/command-answer.js';
import { magInWoorden } from '../wording/mag.js';
import { weigeringInWoorden } from '../wording/weigering-zin.js';
import { ImportRefused } from './refused.js';

/** What an import did: commands that were new, and those that had been carried out before. */
export interface ImportOutcome {
  readonly nieuw: number;
  readonly bestond: number;
  /** Commands that were carried out as their `nogNiet` says. */
  readonly gepland: ReadonlySet<string>;
  /** Position after the last event, to wait for; undefined where nothing was new. */
  readonly positie?: bigint;
}

/** Counts the answers; one that is not a yes ends the import: what was sent stays, and running it again goes on. */
export class Tally {
  private nieuw = 0;
  private bestond = 0;
  private weggelaten = 0;
  private positie: bigint | undefined;
  private readonly gepland = new Set<string>();

  constructor(private readonly progress: (done: number) => void) {}

  plan(commandId: string): void {
    this.gepland.add(commandId);
  }

  /** A command that its plan lets go where the rule refuses it. */
  leaveOut(): void {
    this.weggelaten += 1;
    this.tell();
  }

  add(antwoord: CommandAnswer, line: number): void {
    if (antwoord.uitkomst === 'vastgelegd') {
      this.nieuw += 1;
      if (antwoord.positie > (this.positie ?? 0n)) this.positie = antwoord.positie;
    } else if (antwoord.uitkomst === 'dubbel') this.bestond += 1;
    else
      throw new ImportRefused(
        `Regel ${String(line)} kon niet geïmporteerd worden: ${reason(antwoord)}`,
      );
    this.tell();
  }

  private tell(): void {
    this.progress(this.nieuw + this.bestond + this.weggelaten);
  }

  outcome(): ImportOutcome {
    const { nieuw, bestond, gepland, positie } = this;
    return { nieuw, bestond, gepland, ...(positie === undefined ? {} : { positie }) };
  }
}

function reason(antwoord: CommandAnswer): string {
  switch (antwoord.uitkomst) {
    case 'geweigerd':
      return weigeringInWoorden(antwoord.weigering);
    case 'niet-toegestaan':
      return magInWoorden(antwoord.mag);
    case 'ongeldig':
      return antwoord.fouten.map(({ veld, code }) => `${veld}: ${code}`).join(', ');
    case 'hergebruikt':
      return 'dezelfde opdracht bestaat al met een andere inhoud.';
    default:
      return '';
  }
}
