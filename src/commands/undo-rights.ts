/** Undo takes the right to do: what only a coordinator may make, only a coordinator takes back. */
import { INRICHTEN, isAllowed, SCHRIJVEN } from '../access/rights.js';
import type { Context, Decide } from '../domain/aggregate.js';
import type { MaakOngedaan } from '../domain/maak-ongedaan.js';
import type { Rol } from '../domain/rol.js';
import { weiger } from '../domain/weigering.js';

/** Made by commands for `SCHRIJVEN`, in streams where the others are for `INRICHTEN`. */
const PLACES_OF_TRAJECTEN = ['TrajectIngedeeld', 'TrajectUitgedeeld'];

function rolesFor({ aggregaat }: MaakOngedaan, type: string): readonly Rol[] {
  if (aggregaat === 'traject') return type === 'TrajectHeropend' ? INRICHTEN : SCHRIJVEN;
  return PLACES_OF_TRAJECTEN.includes(type) ? SCHRIJVEN : INRICHTEN;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each aggregate has a state and facts of its own
export type Undo = Decide<MaakOngedaan, any, any>;

/** The aggregate's own undo, for who might have done what is undone. */
export const allowedUndo =
  (undo: Undo): Undo =>
  (state: unknown, command, context: Context) => {
    const done = context.geschiedenis.filter(({ bij }) => bij.commandId === command.commandId);
    const mag = done
      .map(({ type }) => rolesFor(command, type))
      .find((roles) => !isAllowed(context, roles));
    return mag ? weiger('rol-ontbreekt', { mag }) : undo(state, command, context);
  };
