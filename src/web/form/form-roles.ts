import { rolesFor } from '../../commands/command-roles.js';
import { ROLLEN, type Rol } from '../../domain/rol.js';
import type { Form } from './form.js';

/** Who may send one of its commands, may see it. */
export const rolesOf = ({ commands }: Pick<Form, 'commands'>): readonly Rol[] =>
  ROLLEN.filter((rol) => commands.some((command) => rolesFor(command).includes(rol)));
