/**
 * What a command's fields may hold, checked and cleaned once at the edge (architecture 3 and 4): NFC, line ends as \n,
 * no control characters. `null` and '' count as not given in a field that may be left out: forms send ''.
 */
import { Transform, Type, type TransformFnParams } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export interface Keuze {
  /** May be left out. */
  readonly optioneel?: boolean;
}

const stapel =
  (...decorators: readonly (PropertyDecorator | false)[]): PropertyDecorator =>
  (doel, veld) => {
    for (const decorator of decorators) if (decorator) decorator(doel, veld);
  };

const schoon = (waarde: unknown): unknown =>
  typeof waarde === 'string' ? waarde.normalize('NFC').replace(/\r\n?/g, '\n').trim() : waarde;

const leegIsNiets = (waarde: unknown): unknown =>
  waarde === '' || waarde === null ? undefined : waarde;

const opgeschoond = ({ optioneel }: Keuze): PropertyDecorator =>
  Transform(({ value }: TransformFnParams) =>
    optioneel ? leegIsNiets(schoon(value)) : schoon(value),
  );

const basis = (keuze: Keuze): PropertyDecorator =>
  stapel(opgeschoond(keuze), keuze.optioneel === true && IsOptional());

const LANGSTE_TEKST = 100_000;
const LANGSTE_REGEL = 500;

/** Text of any number of lines in the dialect of `src/text`, at most 100,000 characters. */
export const Tekst = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(
    basis(keuze),
    IsString(),
    MaxLength(LANGSTE_TEKST),
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    Matches(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/u, { context: { code: 'stuurtekens' } }),
  );

/** One line of plain text, at most 500 characters. */
export const Regel = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(
    basis(keuze),
    IsString(),
    MaxLength(LANGSTE_REGEL),
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    Matches(/^[^\u0000-\u001f\u007f]*$/u, { context: { code: 'stuurtekens' } }),
  );

/** Lines of plain text in a list. */
export const Regels = (): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) =>
      Array.isArray(value) ? value.map(schoon).filter((regel) => regel !== '') : (value ?? []),
    ),
    IsArray(),
    IsString({ each: true }),
    MaxLength(LANGSTE_REGEL, { each: true }),
  );

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const kleineLetters = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

/** A UUID, made at the edge. */
export const Id = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(Transform(kleineLetters), basis(keuze), Matches(UUID, { context: { code: 'id' } }));

export const Ids = (): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) => value ?? []),
    IsArray(),
    Matches(UUID, { each: true, context: { code: 'id' } }),
  );

/** A place in an order: the id of what it follows, null for first; left out = the date decides. */
export const Na = (): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) => (value === '' ? undefined : value)),
    IsOptional(),
    Matches(UUID, { context: { code: 'id' } }),
  );

export const EenVan = (waarden: readonly string[], keuze: Keuze = {}): PropertyDecorator =>
  stapel(basis(keuze), IsIn(waarden));

const getal = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value;

export interface Grenzen extends Keuze {
  readonly min: number;
  readonly max: number;
}

/** A whole number; digits in a form count as one. */
export const Geheel = ({ min, max, ...keuze }: Grenzen): PropertyDecorator =>
  stapel(Transform(getal), basis(keuze), IsInt(), Min(min), Max(max));

export const JaarVeld = (keuze: Keuze = {}): PropertyDecorator =>
  Geheel({ ...keuze, min: 1900, max: 2200 });

/** The revision of the last change to the very part that is overwritten, as the author saw it. */
export const Revisie = (): PropertyDecorator => Geheel({ min: -1, max: Number.MAX_SAFE_INTEGER });

/** A day as JJJJ-MM-DD; whether it exists is the decision's to say. */
export const DagVeld = (keuze: Keuze = {}): PropertyDecorator =>
  stapel(basis(keuze), Matches(/^\d{4}-\d{2}-\d{2}$/, { context: { code: 'dag' } }));

export const JaNee = (): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) =>
      value === 'ja' || value === 'true'
        ? true
        : value === 'nee' || value === 'false'
          ? false
          : value,
    ),
    IsBoolean(),
  );

type Klasse = new () => object;

/** Another set of fields within this one. */
export const Genest = (klasse: () => Klasse, keuze: Keuze = {}): PropertyDecorator =>
  stapel(keuze.optioneel === true && IsOptional(), ValidateNested(), Type(klasse));

export const GenesteLijst = (klasse: () => Klasse): PropertyDecorator =>
  stapel(IsArray(), ValidateNested({ each: true }), Type(klasse));
