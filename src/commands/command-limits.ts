/** What a command's fields may hold, as its decorators say it: for forms, which show it before anything is sent. */
import { getMetadataStorage } from 'class-validator';

export interface Limits {
  readonly optional: boolean;
  /** In characters. */
  readonly maxLength?: number;
  /** The codes out of which it must be one. */
  readonly choices?: readonly string[];
}

/** By name, every field that the command has; those that it inherits too. */
export function limitsOf(klasse: new () => object): ReadonlyMap<string, Limits> {
  const found = new Map<string, Limits>();
  for (const {
    propertyName,
    name,
    constraints,
  } of getMetadataStorage().getTargetValidationMetadatas(klasse, '', false, false)) {
    const limits = found.get(propertyName) ?? { optional: false };
    found.set(propertyName, { ...limits, ...limitIn(name, constraints as unknown[] | undefined) });
  }
  return found;
}

function limitIn(name: string | undefined, constraints: unknown[] | undefined): Partial<Limits> {
  switch (name) {
    case 'isOptional':
      return { optional: true };
    case 'maxLength':
      return { maxLength: constraints![0] as number };
    case 'isIn':
      return { choices: constraints![0] as readonly string[] };
    default:
      return {};
  }
}
