import type { Type } from '@nestjs/common';
import type { Rol } from '../domain/rol.js';
import { COMMAND_LIST } from './command-list.js';

const MAG = new Map<unknown, readonly Rol[]>(COMMAND_LIST.map(({ klasse, mag }) => [klasse, mag]));

/** The roles that may send this command; none for one that is in no list. */
export const rolesFor = (command: Type<object>): readonly Rol[] => MAG.get(command) ?? [];
