/** Fields of a command that hold codes of a list, and no words: see `invoer.ts` for all others. */
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsArray, IsIn, IsOptional, Matches, ValidateBy } from 'class-validator';
import { isGemeente } from './gemeenten.js';

/** A form sends nothing where nothing was chosen, and '' between its commas. */
const alsLijst = ({ value }: TransformFnParams): unknown => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return value;
  const codes = value.map((een: unknown) => (typeof een === 'string' ? een.trim() : een));
  return [...new Set(codes)].filter((een) => een !== '');
};

/** Codes of a list; one that is named twice counts once. */
export const Codes =
  (waarden: readonly string[]): PropertyDecorator =>
  (doel, veld) => {
    for (const decorator of [Transform(alsLijst), IsArray(), IsIn([...waarden], { each: true })])
      decorator(doel, veld);
  };

const VIJF_CIJFERS = /^\d{5}$/;

/** Municipalities by the five digits that Statbel gives them, retired ones too; a code of no municipality is refused. */
export const NisCodes = (): PropertyDecorator => (doel, veld) => {
  const vorm = Matches(VIJF_CIJFERS, { each: true, context: { code: 'nis' } });
  const bekend = ValidateBy(
    {
      name: 'nisOnbekend',
      validator: {
        validate: (code) =>
          typeof code !== 'string' || !VIJF_CIJFERS.test(code) || isGemeente(code),
      },
    },
    { each: true },
  );
  for (const decorator of [Transform(alsLijst), IsArray(), vorm, bekend]) decorator(doel, veld);
};

const kaal = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

const DEEL = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4})$/;

/** Id of a part: a UUID, or the year that it is of. */
export const DeelIdVeld = (): PropertyDecorator => (doel, veld) => {
  for (const decorator of [Transform(kaal), Matches(DEEL, { context: { code: 'id' } })])
    decorator(doel, veld);
};

/** A form sends '' where nothing stands. */
const leegIsNiets = ({ value }: TransformFnParams): unknown => (value === '' ? undefined : value);

/** A name that a program gives and nobody types; may be left out. */
export const Kenmerk = (): PropertyDecorator => (doel, veld) => {
  for (const decorator of [Transform(leegIsNiets), IsOptional(), Matches(/^[A-Za-z0-9.-]{1,40}$/)])
    decorator(doel, veld);
};
