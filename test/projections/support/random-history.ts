/**
 * Random histories of two trajecten and a werkjaar: wishes that are carried out as commands, of which many are refused.
 * What remains is a history that people could have made.
 */
import type { Type } from '@nestjs/common';
import fc from 'fast-check';
import type { Feit } from '../../../src/domain/aggregate.js';
import { MaakOngedaan } from '../../../src/domain/maak-ongedaan.js';
import { onderdeel } from '../../../src/domain/staat.js';
import { traject, type TrajectStaat } from '../../../src/domain/traject/traject.js';
import { werkjaar, type WerkjaarStaat } from '../../../src/domain/werkjaar/werkjaar.js';
import type { LogEvent } from '../../../src/domain/aggregaten.js';
import { vervolg, voerUit, vouw } from '../../support/uitvoering.js';
import { TRAJECT_KINDS, type TrajectKind } from './traject-wishes.js';
import { WERKJAAR_KINDS, type WerkjaarKind } from './werkjaar-wishes.js';

/** `a`, `b`, `c` choose which traject, step, place: small, so that wishes meet each other. */
export interface Wish {
  readonly kind: TrajectKind | WerkjaarKind | 'undo';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** What one command wrote. */
export interface Deed {
  readonly stream: string;
  readonly commandId: string;
  readonly events: readonly LogEvent[];
}

/** A made-up id of this history: the same numbers, the same id. */
export type IdOf = (kind: number, n: number) => string;

const TRAJECTEN = 2;

export function wishes(kinds: readonly Wish['kind'][], most: number): fc.Arbitrary<Wish[]> {
  const n = fc.nat(5);
  const wish = fc.record({ kind: fc.constantFrom(...kinds), a: n, b: n, c: n });
  // Without bias: small numbers would always mean the same few steps.
  return fc.noBias(fc.array(wish, { minLength: most / 2, maxLength: most }));
}

const STEPS: readonly TrajectKind[] = ['log', 'plan', 'houd', 'verzet', 'corrigeer', 'alinea'];

/** Steps are what a traject is mostly made of. */
export const ALL_KINDS: readonly Wish['kind'][] = [
  ...STEPS,
  ...STEPS,
  ...(Object.keys(TRAJECT_KINDS) as TrajectKind[]),
  ...(Object.keys(WERKJAAR_KINDS) as WerkjaarKind[]),
  ...(['verplaats', 'verplaatsKnoop', 'trekIn', 'herstel', 'undo'] as const),
  'undo',
];

/** @param nr tells this history's streams from those of all others; also its year, 1900 to 2199 */
export class RandomHistory {
  readonly deeds: Deed[] = [];
  readonly jaar: number;
  readonly trajectIds: readonly string[];
  readonly id: IdOf;
  private readonly streams = new Map<string, Feit[]>();

  constructor(
    private readonly nr: number,
    wished: readonly Wish[],
  ) {
    this.jaar = 1900 + nr;
    this.id = (kind, n) => uuid(nr, kind, n);
    this.trajectIds = Array.from({ length: TRAJECTEN }, (_, n) => this.id(1, n));
    for (const id of this.trajectIds) this.begin(`traject-${id}`, id);
    this.onWerkjaar(WERKJAAR_KINDS.open, [0, 0, 0]);
    this.onWerkjaar(WERKJAAR_KINDS.doelstelling, [0, 0, 0]);
    this.onWerkjaar(WERKJAAR_KINDS.hoofdstuk, [1, 0, 0]);
    for (const wish of wished) this.fulfil(wish);
  }

  /** Ids within their category: 'traject' or 'werkjaar'. */
  idsOf(category: string): readonly string[] {
    return category === 'traject' ? this.trajectIds : [String(this.jaar)];
  }

  /** All of them, by their whole names. */
  get streamNames(): readonly string[] {
    return [...this.trajectIds.map((id) => `traject-${id}`), `werkjaar-${this.jaar}`];
  }

  private begin(stream: string, trajectId: string): void {
    this.carryOut(stream, TRAJECT_KINDS.start, [trajectId, 0, 0]);
    this.carryOut(stream, TRAJECT_KINDS.deeltraject, [trajectId, 0, 0]);
    this.carryOut(stream, TRAJECT_KINDS.plan, [trajectId, 2, 3]);
    this.carryOut(stream, TRAJECT_KINDS.losseAlinea, [trajectId, 1, 3]);
  }

  private fulfil({ kind, a, b, c }: Wish): void {
    const trajectId = this.trajectIds[a % TRAJECTEN]!;
    if (kind === 'undo') this.undo(a * 36 + b * 6 + c);
    else if (kind in TRAJECT_KINDS)
      this.carryOut(`traject-${trajectId}`, TRAJECT_KINDS[kind as TrajectKind], [trajectId, b, c]);
    else this.onWerkjaar(WERKJAAR_KINDS[kind as WerkjaarKind], [a, b, c]);
  }

  private carryOut(
    stream: string,
    wish: (typeof TRAJECT_KINDS)[TrajectKind],
    [trajectId, b, c]: readonly [string, number, number],
  ): void {
    const staat: TrajectStaat = vouw(traject, this.facts(stream));
    const revisie = (soort: string, id: string): number =>
      onderdeel(staat, soort as 'STAP', id)?.bij.revisie ?? -1;
    const [klasse, velden] = wish({ id: this.id, jaar: this.jaar, trajectId, revisie, b, c });
    this.send(stream, klasse, { trajectId, ...velden });
  }

  private onWerkjaar(
    wish: (typeof WERKJAAR_KINDS)[WerkjaarKind],
    [a, b, c]: readonly [number, number, number],
  ): void {
    const stream = `werkjaar-${this.jaar}`;
    const staat: WerkjaarStaat = vouw(werkjaar, this.facts(stream));
    const revisie = (id: string): number => onderdeel(staat, 'KNOOP', id)?.bij.revisie ?? -1;
    const { trajectIds, id, jaar } = this;
    const [klasse, velden] = wish({ id, trajectIds, revisie, a, b, c });
    this.send(stream, klasse, { jaar, ...velden });
  }

  private undo(choice: number): void {
    const deed = this.deeds[choice % Math.max(1, this.deeds.length)];
    if (!deed) return;
    const [aggregaat, ...rest] = deed.stream.split('-');
    const { commandId } = deed;
    this.send(deed.stream, MaakOngedaan, { aggregaat, aggregaatId: rest.join('-'), commandId });
  }

  private send(stream: string, klasse: Type, velden: object): void {
    const facts = this.facts(stream);
    const answer = voerUit(facts, klasse, velden, { feiten: { traject: 'bestaat' } });
    if (!('events' in answer)) return;
    const commandId = this.id(9, this.deeds.length);
    this.streams.set(stream, vervolg(facts, answer.events, commandId));
    this.deeds.push({ stream, commandId, events: answer.events });
  }

  private facts(stream: string): readonly Feit[] {
    return this.streams.get(stream) ?? [];
  }
}

const uuid = (history: number, kind: number, n: number): string =>
  `00000000-${String(history).padStart(4, '0')}-4000-8000-${String(kind * 10_000 + n).padStart(12, '0')}`;
