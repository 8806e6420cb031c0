/** What a random history may want of a traject: each wish as a command's class and its fields. */
import type { Type } from '@nestjs/common';
import { VoegLinkToe, WerkResultaatBij } from '../../../src/domain/traject/bijlagen.js';
import * as deeltrajecten from '../../../src/domain/traject/deeltrajecten.js';
import * as fase from '../../../src/domain/traject/fase.js';
import { HerstelOnderdeel, TrekOnderdeelIn } from '../../../src/domain/traject/intrekken.js';
import { HerzieLes, LegLesVast } from '../../../src/domain/traject/lessen.js';
import * as verloop from '../../../src/domain/traject/procesverloop.js';
import { HernoemTraject, StartTraject } from '../../../src/domain/traject/starten.js';
import { CorrigeerStap } from '../../../src/domain/traject/stappen/corrigeren.js';
import { LogStap, PlanStap } from '../../../src/domain/traject/stappen/loggen.js';
import * as stappen from '../../../src/domain/traject/stappen/stapverloop.js';
import { LegDoelVast, LegStandVanZakenVast } from '../../../src/domain/traject/teksten.js';
import type { IdOf } from './random-history.js';

export interface TrajectWish {
  readonly id: IdOf;
  readonly jaar: number;
  readonly trajectId: string;
  /** Of the part's last change; -1 where it is not there. */
  readonly revisie: (soort: string, id: string) => number;
  readonly b: number;
  readonly c: number;
}

type Command = readonly [Type, object];

/** A step and an alinea of the same number have the same id in `items`, so that places name both. */
const stap = ({ id, b }: TrajectWish): string => id(2, b);
const alinea = ({ id, b }: TrajectWish): string => id(3, b);
const item = ({ id }: TrajectWish, n: number): string => (n % 2 ? id(3, n) : id(2, n));
const isThere = (wish: TrajectWish, n: number): boolean =>
  wish.revisie(n % 2 ? 'ALINEA' : 'STAP', item(wish, n)) >= 0;
/** The first is made with the traject. */
const deeltraject = ({ id, revisie }: TrajectWish, n: number): string | undefined =>
  n < 4 || revisie('DEELTRAJECT', id(4, n % 2)) < 0 ? undefined : id(4, n % 2);
const na = (wish: TrajectWish): { na?: string | null } => {
  if (wish.c === 0) return { na: null };
  return wish.c < 3 && isThere(wish, wish.c) ? { na: item(wish, wish.c) } : {};
};
/** What would end the traject is rarely wished for. */
const seldom = (wish: TrajectWish, command: Command): Command =>
  wish.b === 0 && wish.c < 2 ? command : TRAJECT_KINDS.heropen();

const MOMENTEN = ['9/4', 'in september', undefined, '12 mei', 'najaar', '3 januari'];
const TYPES = ['BIJEENKOMST', 'INTAKE', 'GESPREK', 'WORKSHOP', 'MAILING', 'INFOMOMENT'];

const stapVelden = (wish: TrajectWish): object => ({
  stapId: stap(wish),
  jaar: wish.jaar + (wish.c === 5 ? 1 : 0),
  deeltrajectId: deeltraject(wish, wish.c),
  type: TYPES[wish.b],
  wanneer: MOMENTEN[wish.c],
});
const gezien = (wish: TrajectWish): object => ({
  stapId: stap(wish),
  revisie: wish.revisie('STAP', stap(wish)),
});

export const TRAJECT_KINDS = {
  start: ({ b }: TrajectWish): Command => [
    StartTraject,
    { titel: `Plan ${b}`, soort: 'PROEFTUIN' },
  ],
  hernoem: ({ b, revisie, trajectId }: TrajectWish): Command => [
    HernoemTraject,
    { titel: `Naam ${b}`, revisie: revisie('KERN', trajectId) },
  ],
  pauzeer: ({ b }: TrajectWish): Command => [fase.PauzeerTraject, { reden: `Rust ${b}` }],
  hervat: (): Command => [fase.HervatTraject, {}],
  rondAf: (wish: TrajectWish): Command =>
    seldom(wish, [fase.RondTrajectAf, { wanneer: 'december', uitkomst: 'AFGEROND' }]),
  heropen: (): Command => [fase.HeropenTraject, { reden: 'Toch verder' }],
  deeltraject: ({ id, b }: TrajectWish): Command => [
    deeltrajecten.VoegDeeltrajectToe,
    { deeltrajectId: id(4, b % 2), naam: `Wijk ${b}` },
  ],
  log: (wish: TrajectWish): Command => [
    LogStap,
    { ...stapVelden(wish), uitkomst: 'GEHOUDEN', ...na(wish) },
  ],
  plan: (wish: TrajectWish): Command => [PlanStap, { ...stapVelden(wish), ...na(wish) }],
  houd: (wish: TrajectWish): Command => [
    stappen.HoudStap,
    { ...gezien(wish), wanneer: MOMENTEN[wish.c], verslag: `Verslag ${wish.c}` },
  ],
  verzet: (wish: TrajectWish): Command => [
    stappen.VerplaatsStap,
    { ...gezien(wish), naar: MOMENTEN[wish.c] ?? '1 juni' },
  ],
  stelUit: (wish: TrajectWish): Command => [stappen.StelStapUit, gezien(wish)],
  gingNietDoor: (wish: TrajectWish): Command => [
    stappen.MeldStapNietDoorgegaan,
    { ...gezien(wish), definitief: wish.c % 2 === 0, redencode: 'OVERMACHT' },
  ],
  corrigeer: (wish: TrajectWish): Command => [
    CorrigeerStap,
    { ...stapVelden(wish), ...gezien(wish), plaats: `Zaal ${wish.c}` },
  ],
  alinea: (wish: TrajectWish): Command => [
    verloop.VoegAlineaToe,
    {
      ...{ alineaId: alinea(wish), jaar: wish.jaar, tekst: `Alinea ${wish.b}` },
      ...{
        deeltrajectId: deeltraject(wish, wish.c),
        stapIds: [wish.id(2, wish.c)].filter(() => wish.revisie('STAP', wish.id(2, wish.c)) >= 0),
        ...na(wish),
      },
    },
  ],
  losseAlinea: (wish: TrajectWish): Command => [
    verloop.VoegAlineaToe,
    { alineaId: alinea(wish), jaar: wish.jaar, tekst: `Los ${wish.b}`, ...na(wish) },
  ],
  herzieAlinea: (wish: TrajectWish): Command => [
    verloop.HerzieAlinea,
    {
      ...{ alineaId: alinea(wish), tekst: `Herzien ${wish.c}`, stapIds: [] },
      revisie: wish.revisie('ALINEA', alinea(wish)),
    },
  ],
  verplaats: (wish: TrajectWish): Command => [
    verloop.VerplaatsOnderdeel,
    {
      ...{ jaar: wish.jaar, soort: wish.b % 2 ? 'ALINEA' : 'STAP', id: item(wish, wish.b) },
      na: wish.c === 0 ? null : item(wish, wish.c),
    },
  ],
  doel: ({ jaar, b, c, revisie }: TrajectWish): Command => [
    LegDoelVast,
    {
      ...{ jaar, revisie: revisie('DOEL', String(jaar)) },
      blokken: [b, c].map((n) => ({ soort: 'VRAAG', tekst: `Vraag ${n}` })),
    },
  ],
  stand: ({ jaar, b, revisie }: TrajectWish): Command => [
    LegStandVanZakenVast,
    { jaar, tekst: `Stand ${b}`, revisie: revisie('STAND_VAN_ZAKEN', String(jaar)) },
  ],
  les: ({ id, jaar, b }: TrajectWish): Command => [
    LegLesVast,
    { lesId: id(5, b), jaar, tekst: `Les ${b}` },
  ],
  herzieLes: ({ id, b, c, revisie }: TrajectWish): Command => [
    HerzieLes,
    { lesId: id(5, b), tekst: `Les ${c}`, revisie: revisie('LES', id(5, b)) },
  ],
  link: ({ id, b, trajectId }: TrajectWish): Command => [
    VoegLinkToe,
    {
      ...{ linkId: id(6, b), url: 'https://voorbeeld.test/', tekst: `Link ${b}` },
      ...{ bijSoort: 'KERN', bijId: trajectId },
    },
  ],
  resultaat: ({ id, b, c }: TrajectWish): Command => [
    WerkResultaatBij,
    { resultaatId: id(7, b), naam: `Brochure ${b}`, status: `Versie ${c}` },
  ],
  trekIn: (wish: TrajectWish): Command => [TrekOnderdeelIn, part(wish)],
  herstel: (wish: TrajectWish): Command => [HerstelOnderdeel, part(wish)],
} satisfies Record<string, (wish: TrajectWish) => Command>;

export type TrajectKind = keyof typeof TRAJECT_KINDS;

function part(wish: TrajectWish): object {
  const { id, b, c, trajectId } = wish;
  const parts = [
    { soort: 'STAP', id: id(2, b) },
    { soort: 'ALINEA', id: id(3, b) },
    { soort: 'LES', id: id(5, b) },
    { soort: 'RESULTAAT', id: id(7, b) },
    { soort: 'LINK', id: id(6, b) },
    b === 0 ? { soort: 'KERN', id: trajectId } : { soort: 'DEELTRAJECT', id: id(4, b % 2) },
  ];
  return parts[c]!;
}
