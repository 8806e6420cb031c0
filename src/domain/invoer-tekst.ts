/** Fields of a command that hold words: NFC, line ends as \n, no control characters. */
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsArray, IsString, Matches, MaxLength } from 'class-validator';
import { UNREADABLE_IN_LINE, UNREADABLE_IN_TEXT } from '../text/unreadable.js';
import { schoneRegel, schoneTekst } from './schoonmaak.js';
import { type Keuze, stapel, basis, alsLijst } from './invoer.js';

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
