/** From the loose fields of a form, JSON or an argument to a command, or to what is wrong with them. */
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { UIT_FORMULIER } from '../domain/invoer.js';
import { rondTeken } from '../domain/rond-teken.js';
import type { InputFault } from './command-answer.js';
import { isTooBig } from './input-size.js';

/**
 * A command with clean fields (NFC, line ends, no control characters), or the fields that are wrong.
 * @param formulier true where all values are strings, as a form sends them
 */
export function readCommand<C extends object>(
  klasse: ClassConstructor<C>,
  velden: object,
  formulier = false,
): C | readonly InputFault[] {
  if (isTooBig(velden)) return [{ veld: '', code: 'teVeel' }];
  const verboden = verzwegen(velden, '');
  if (verboden.length) return verboden;
  const opdracht = plainToInstance(klasse, velden, {
    exposeUnsetFields: false,
    ...(formulier ? UIT_FORMULIER : {}),
  });
  const fouten = faultsIn(opdracht);
  return fouten.length ? fouten : opdracht;
}

/** Fields called as what every object has, such as `constructor`: `plainToInstance` drops them, or stumbles over them. */
function verzwegen(waarde: unknown, pad: string): InputFault[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    naam in Object.prototype
      ? [{ veld: `${pad}${naam}`, code: 'whitelistValidation' }]
      : verzwegen(deel, `${pad}${naam}.`),
  );
}

/** Unknown fields are refused: a misspelled optional field must not get lost in silence. */
export const faultsIn = (opdracht: object): readonly InputFault[] =>
  validateSync(opdracht, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  }).flatMap((fout) => vlak(fout, ''));

function vlak(
  { property, constraints, contexts, children, value }: ValidationError,
  pad: string,
): InputFault[] {
  const veld = `${pad}${property}`;
  const eigen = Object.keys(constraints ?? {}).map((gebroken): InputFault => {
    const code = (contexts?.[gebroken] as { code?: string } | undefined)?.code ?? gebroken;
    const bij = code === 'stuurtekens' ? rondTeken(value) : undefined;
    return { veld, code, ...(bij ? { bij } : {}) };
  });
  return [...eigen, ...(children ?? []).flatMap((kind) => vlak(kind, `${veld}.`))];
}
