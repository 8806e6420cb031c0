/** From the loose fields of a form, JSON or an argument to a command, or to what is wrong with them. */
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Invoerfout } from './antwoord.js';

/** A command with clean fields (NFC, line ends, no control characters), or the fields that are wrong. */
export function maakOpdracht<C extends object>(
  klasse: ClassConstructor<C>,
  velden: object,
): C | readonly Invoerfout[] {
  const opdracht = plainToInstance(klasse, velden, { exposeUnsetFields: false });
  const fouten = foutenIn(opdracht);
  return fouten.length ? fouten : opdracht;
}

/** Unknown fields are refused: a misspelled optional field must not get lost in silence. */
export const foutenIn = (opdracht: object): readonly Invoerfout[] =>
  validateSync(opdracht, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  }).flatMap((fout) => vlak(fout, ''));

function vlak(
  { property, constraints, contexts, children }: ValidationError,
  pad: string,
): Invoerfout[] {
  const veld = `${pad}${property}`;
  const eigen = Object.keys(constraints ?? {}).map((code) => ({
    veld,
    code: (contexts?.[code] as { code?: string } | undefined)?.code ?? code,
  }));
  return [...eigen, ...(children ?? []).flatMap((kind) => vlak(kind, `${veld}.`))];
}
