/** What a command's fields may hold, checked and cleaned once at the edge: NFC, line ends as \n, no control characters. */
import 'reflect-metadata'; // class-transformer's `Type` asks it what a field is
import { Transform, Type, type TransformFnParams } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { UNREADABLE_IN_LINE, UNREADABLE_IN_TEXT } from '../text/unreadable.js';
import { leegIsNiets, schoneRegel, schoneTekst, schoon, type Schoonmaak } from './schoonmaak.js';

export interface Keuze {
  /** May be left out. */
  readonly optioneel?: boolean;
}

const stapel =
  (...decorators: readonly (PropertyDecorator | false)[]): PropertyDecorator =>
  (doel, veld) => {
    for (const decorator of decorators) if (decorator) decorator(doel, veld);
  };

const basis = (keuze: Keuze, maakSchoon: Schoonmaak = schoon): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) => {
      const waarde = maakSchoon(value);
      return keuze.optioneel ? leegIsNiets(waarde) : waarde;
    }),
    keuze.optioneel === true && IsOptional(),
  );

const [LANGSTE_TEKST, LANGSTE_REGEL] = [100_000, 500];
const GEEN_STUURTEKENS = new RegExp(`^[^${UNREADABLE_IN_LINE}]*$`, 'u');
const TEKST_ZONDER_STUURTEKENS = new RegExp(`^[^${UNREADABLE_IN_TEXT}]*$`, 'u');
const WEBADRES = new RegExp(String.raw`^https?:\/\/[^\s${UNREADABLE_IN_LINE}]+$`, 'iu');
const stuurtekens = { context: { code: 'stuurtekens' } };

/** Text of any number of lines in the dialect of `src/text`, at most 100,000 characters. */
export const Tekst = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(
    basis(keuze, schoneTekst),
    IsString(),
    MaxLength(LANGSTE_TEKST),
    Matches(TEKST_ZONDER_STUURTEKENS, stuurtekens),
  );

/** One line of plain text, at most 500 characters. */
export const Regel = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(
    basis(keuze, schoneRegel),
    IsString(),
    MaxLength(LANGSTE_REGEL),
    Matches(GEEN_STUURTEKENS, stuurtekens),
  );

/** A web address; one rule for all of it, as two of one kind would share a code. */
export const Url = (): PropertyDecorator =>
  stapel(
    basis({}),
    IsString(),
    MaxLength(LANGSTE_REGEL),
    Matches(WEBADRES, { context: { code: 'url' } }),
  );

const alsLijst = (waarde: unknown): unknown => waarde ?? [];

/** Lines of plain text in a list. */
export const Regels = (): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) =>
      Array.isArray(value)
        ? value.map(schoneRegel).filter((regel) => regel !== '')
        : alsLijst(value),
    ),
    IsArray(),
    IsString({ each: true }),
    MaxLength(LANGSTE_REGEL, { each: true }),
    Matches(GEEN_STUURTEKENS, { each: true, ...stuurtekens }),
  );

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const alsId = (waarde: unknown): unknown =>
  typeof waarde === 'string' ? waarde.trim().toLowerCase() : waarde;
const kleineLetters = ({ value }: TransformFnParams): unknown => alsId(value);

/** A UUID, made at the edge. */
export const Id = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(Transform(kleineLetters), basis(keuze), Matches(UUID, { context: { code: 'id' } }));

const alsIds = (waarde: unknown): unknown =>
  Array.isArray(waarde) ? [...new Set(waarde.map(alsId))] : waarde;

/** Ids in a list; one that is named twice counts once. */
export const Ids = (): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) => alsIds(alsLijst(value))),
    IsArray(),
    Matches(UUID, { each: true, context: { code: 'id' } }),
  );

/** Ids in a list, or one word that stands for all; may be left out. */
export const IdsOf =
  (woord: string): PropertyDecorator =>
  (doel, veld) =>
    stapel(
      Transform(({ value }: TransformFnParams) => alsIds(leegIsNiets(value))),
      IsOptional(),
      ValidateIf((velden: Record<string | symbol, unknown>) => velden[veld] !== woord, {
        context: { of: woord },
      }),
      IsArray(),
      Matches(UUID, { each: true, context: { code: 'id' } }),
    )(doel, veld);

/** A place in an order: the id of what it follows, null for first; left out = the date decides. */
export const Na = (): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) => (value === '' ? undefined : alsId(value))),
    IsOptional(),
    Matches(UUID, { context: { code: 'id', ofNiets: true } }),
  );

export const EenVan = (waarden: readonly string[], keuze: Keuze = {}): PropertyDecorator =>
  stapel(basis(keuze), IsIn(waarden));

/** For `plainToInstance`: the fields come from a form, which has nothing but strings. */
export const UIT_FORMULIER = { groups: ['formulier'] };

const isTekstUitFormulier = ({ value, options }: TransformFnParams): boolean =>
  typeof value === 'string' && options.groups === UIT_FORMULIER.groups;

const getal = (gegeven: TransformFnParams): unknown => {
  if (!isTekstUitFormulier(gegeven)) return gegeven.value;
  const getypt = (gegeven.value as string).trim();
  return /^-?\d+$/.test(getypt) ? Number(getypt) : leegIsNiets(getypt);
};

export interface Grenzen extends Keuze {
  readonly min: number;
  readonly max: number;
}

/** A whole number; digits count as one in a form, nowhere else. */
export const Geheel = ({ min, max, optioneel }: Grenzen): PropertyDecorator =>
  stapel(
    Transform((gegeven) => getal(gegeven) ?? undefined),
    optioneel === true && IsOptional(),
    IsInt(),
    Min(min),
    Max(max),
  );

export const JaarVeld = (keuze: Keuze = {}): PropertyDecorator =>
  Geheel({ ...keuze, min: 1900, max: 2200 });

/** The revision of the last change to the very part that is overwritten, as the author saw it. */
export const Revisie = (): PropertyDecorator => Geheel({ min: -1, max: Number.MAX_SAFE_INTEGER });

/** A day as JJJJ-MM-DD; whether it exists is the decision's to say. */
export const DagVeld = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(basis(keuze), Matches(/^\d{4}-\d{2}-\d{2}$/, { context: { code: 'dag' } }));

const JA_OF_NEE = new Map<unknown, boolean>(
  Object.entries({ ja: true, true: true, nee: false, false: false }),
);

/** True or false; a form says 'ja' or 'nee'. */
export const JaNee = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(
    Transform((gegeven): unknown =>
      isTekstUitFormulier(gegeven) ? JA_OF_NEE.get(gegeven.value) : gegeven.value,
    ),
    keuze.optioneel === true && IsOptional(),
    IsBoolean(),
  );

type Klasse = new () => object;

/** Another set of fields within this one; a list is none, though it would pass for one that is valid. */
export const Genest = (klasse: () => Klasse, keuze: Keuze = {}): PropertyDecorator =>
  stapel(keuze.optioneel === true && IsOptional(), IsObject(), ValidateNested(), Type(klasse));

export const GenesteLijst = (klasse: () => Klasse): PropertyDecorator =>
  stapel(IsArray(), IsObject({ each: true }), ValidateNested({ each: true }), Type(klasse));
