/** What a story of facts must remember to name things: a fact says `stapId`, a reader wants to know which step. */
import type { Teruggezet } from '../domain/deelsoort.js';
import type { TekstGewist } from '../domain/tekst-gewist.js';
import type { Deel } from '../domain/traject/traject-delen.js';
import type { DeelVanWerkjaar } from '../domain/werkjaar/werkjaar-delen.js';
import type { StapGegevens } from '../domain/traject/waarden.js';
import { stapnaam } from './stap-zin.js';

/** A registered fact in words. */
export interface Verteld {
  /** 'Stap "Intake op 9 april 2022" gelogd': without a full stop. */
  readonly zin: string;
  /** When it happened, in words, where the fact is about something that happened. */
  readonly gebeurd?: string;
  /** The text before and after; `was` is absent for what is new. */
  readonly was?: string;
  readonly nu?: string;
  /** Why, as the author wrote it. */
  readonly reden?: string;
}

/** Total by type, but for undo, which is told in one way for all. */
export type Woorden<E extends { type: string; data: object }> = {
  [T in Exclude<E, Teruggezet | TekstGewist>['type']]: (
    data: Extract<E, { type: T }>['data'],
    geheugen: Geheugen,
  ) => Verteld;
};

/** Onto a sentence, where there is something to add. */
export const plus = (zin: string, meer: string): string => (meer ? `${zin} ${meer}` : zin);

export class Geheugen {
  private readonly namen: Map<string, string>;
  private readonly teksten = new Map<string, string>();
  private readonly stappen = new Map<string, StapGegevens>();

  /** @param personen id → name, of those whose names stand outside the log */
  constructor(personen: ReadonlyMap<string, string> = new Map()) {
    this.namen = new Map(personen);
  }

  /** What an id stands for, where that was told before. */
  bekend(id: string): string | undefined {
    return this.namen.get(id);
  }

  /** '"…"', or nothing where it was never named. */
  naam(id: string): string {
    const naam = this.namen.get(id);
    return naam ? `"${naam}"` : '';
  }

  onthoudNaam(id: string, naam: string): void {
    this.namen.set(id, kort(naam));
  }

  gegevens(stapId: string): StapGegevens | undefined {
    return this.stappen.get(stapId);
  }

  onthoudStap(stapId: string, gegevens: StapGegevens): void {
    this.stappen.set(stapId, gegevens);
    this.namen.set(stapId, stapnaam(gegevens));
  }

  /** What changed of a step that was told before. */
  wijzigStap(stapId: string, nieuw: Partial<StapGegevens>): void {
    const was = this.stappen.get(stapId);
    if (was) this.onthoudStap(stapId, { ...was, ...nieuw });
  }

  /** The new text beside the one that it takes the place of. */
  tekst(sleutel: string, nu: string): Pick<Verteld, 'was' | 'nu'> {
    const was = this.teksten.get(sleutel);
    this.teksten.set(sleutel, nu);
    return was === undefined || was === nu ? { nu } : { was, nu };
  }

  /** A part as an undo gave it back. */
  onthoudDeel(deel: Deel | DeelVanWerkjaar): void {
    if (deel.soort === 'STAP') this.onthoudStap(deel.id, deel.gegevens);
    if ('tekst' in deel && deel.tekst) this.teksten.set(`${deel.soort}/${deel.id}`, deel.tekst);
    if ('titel' in deel && deel.titel) this.onthoudNaam(deel.id, deel.titel);
    if ('naam' in deel) this.onthoudNaam(deel.id, deel.naam);
  }
}

const LANG = 60;

const kort = (tekst: string): string => {
  const regel = tekst.replace(/\s+/g, ' ').trim();
  return regel.length > LANG ? `${regel.slice(0, LANG - 1).trimEnd()}…` : regel;
};

/** The sentence, and why, where somebody said so. */
export const metReden = (zin: string, { reden }: { reden?: string }): Verteld => ({
  zin,
  ...(reden ? { reden } : {}),
});
