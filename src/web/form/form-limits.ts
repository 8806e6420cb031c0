/** What the fields of a form may hold: as the decorators of its commands say it, and nowhere else. */
import type { Type } from '@nestjs/common';
import { limitsOf, type Limits } from '../../commands/command-limits.js';
import type { Fields } from './fields.js';

const known = new Map<Type<object>, ReadonlyMap<string, Limits>>();

/** Of every field of a command. */
export function commandLimits(command: Type<object>): ReadonlyMap<string, Limits> {
  const limits = known.get(command) ?? limitsOf(command);
  known.set(command, limits);
  return limits;
}

/** By the name that a field has in the form; none for what no command knows. */
export function fieldLimits(
  commands: readonly Type<object>[],
  fields: Fields<never>,
): ReadonlyMap<string, Limits> {
  const all = new Map(commands.flatMap((command) => [...commandLimits(command)]));
  return new Map(
    Object.entries(fields).flatMap(([name, { fills = [name] }]) => {
      const limits = all.get(fills[0] ?? name);
      return limits ? [[name, limits] as const] : [];
    }),
  );
}
