/** Fields of a command that name something by its id. */
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsArray, IsOptional, Matches, ValidateIf } from 'class-validator';
import { leegIsNiets } from './schoonmaak.js';
import { type Keuze, stapel, basis, alsLijst } from './invoer.js';

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
