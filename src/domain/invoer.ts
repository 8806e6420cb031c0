/**
 * What a command's fields may hold, checked and cleaned once at the edge. Words stand in `invoer-tekst.ts`, ids in `invoer-id.ts`,
 * codes of a list that may be empty in `invoer-codes.ts`; here all others.
 */
import 'reflect-metadata'; // class-transformer's `Type` asks it what a field is
import { Transform, Type, type TransformFnParams } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { leegIsNiets, schoon, type Schoonmaak } from './schoonmaak.js';

export interface Keuze {
  /** May be left out. */
  readonly optioneel?: boolean;
}

export const stapel =
  (...decorators: readonly (PropertyDecorator | false)[]): PropertyDecorator =>
  (doel, veld) => {
    for (const decorator of decorators) if (decorator) decorator(doel, veld);
  };

export const basis = (keuze: Keuze, maakSchoon: Schoonmaak = schoon): PropertyDecorator =>
  stapel(
    Transform(({ value }: TransformFnParams) => {
      const waarde = maakSchoon(value);
      return keuze.optioneel ? leegIsNiets(waarde) : waarde;
    }),
    keuze.optioneel === true && IsOptional(),
  );

export const alsLijst = (waarde: unknown): unknown => waarde ?? [];

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
