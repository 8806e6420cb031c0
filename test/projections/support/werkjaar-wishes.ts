/** What a random history may want of a werkjaar: each wish as a command's class and its fields. */
import type { Type } from '@nestjs/common';
import { DeelTrajectIn } from '../../../src/domain/werkjaar/indelen.js';
import { HernoemKnoop } from '../../../src/domain/werkjaar/knoopwoorden.js';
import * as knopen from '../../../src/domain/werkjaar/knopen.js';
import * as openen from '../../../src/domain/werkjaar/openen.js';
import * as toevoegen from '../../../src/domain/werkjaar/toevoegen.js';
import type { IdOf } from './random-history.js';

export interface WerkjaarWish {
  readonly id: IdOf;
  readonly trajectIds: readonly string[];
  /** Of the node's last change; -1 where it is not there. */
  readonly revisie: (id: string) => number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

type Command = readonly [Type, object];

const knoop = ({ id }: WerkjaarWish, n: number): string => id(8, n);
const isThere = (wish: WerkjaarWish, n: number): boolean => wish.revisie(knoop(wish, n)) >= 0;
/** Under one of the two that every history begins with, or wherever. */
const plaats = (wish: WerkjaarWish): object => ({
  ouderId: knoop(wish, isThere(wish, wish.b) ? wish.b : wish.b % 2),
  na: wish.c < 4 || !isThere(wish, wish.c) ? null : knoop(wish, wish.c),
});
const titelknoop = (wish: WerkjaarWish): object => ({
  id: knoop(wish, wish.a),
  titel: `Deel ${wish.c}`,
  ...plaats(wish),
});

export const WERKJAAR_KINDS = {
  open: (): Command => [openen.OpenWerkjaar, {}],
  doelstelling: (wish: WerkjaarWish): Command => [
    toevoegen.VoegStrategischeDoelstellingToe,
    { ...titelknoop(wish), ouderId: null },
  ],
  hoofdstuk: (wish: WerkjaarWish): Command => [
    toevoegen.VoegHoofdstukToe,
    { ...titelknoop(wish), ouderId: null },
  ],
  rubriek: (wish: WerkjaarWish): Command => [toevoegen.VoegRubriekToe, titelknoop(wish)],
  tekstblok: (wish: WerkjaarWish): Command => [
    toevoegen.PlaatsTekstblok,
    { id: knoop(wish, wish.a), tekst: `Tekst ${wish.c}`, ...plaats(wish) },
  ],
  deelIn: (wish: WerkjaarWish): Command => [
    DeelTrajectIn,
    { trajectId: wish.trajectIds[wish.a % wish.trajectIds.length], ...plaats(wish) },
  ],
  hernoemKnoop: (wish: WerkjaarWish): Command => [
    HernoemKnoop,
    {
      ...{ id: knoop(wish, wish.a), titel: `Titel ${wish.c}` },
      revisie: wish.revisie(knoop(wish, wish.a)),
    },
  ],
  verplaatsKnoop: (wish: WerkjaarWish): Command => [
    knopen.VerplaatsKnoop,
    { id: knoop(wish, wish.a), ...plaats(wish) },
  ],
  nummerKnoop: (wish: WerkjaarWish): Command => [
    knopen.NummerKnoop,
    { id: knoop(wish, wish.a), ...(wish.c ? { nummer: wish.c + 3 } : {}) },
  ],
  trekKnoopIn: (wish: WerkjaarWish): Command => [
    knopen.TrekKnoopIn,
    { id: wish.b > 4 ? wish.trajectIds[0] : knoop(wish, wish.a) },
  ],
  herstelKnoop: (wish: WerkjaarWish): Command => [knopen.HerstelKnoop, { id: knoop(wish, wish.a) }],
} satisfies Record<string, (wish: WerkjaarWish) => Command>;

export type WerkjaarKind = keyof typeof WERKJAAR_KINDS;
