/** Every register, with its address. */
import type { AnyRegister } from './register/register.js';
import { VERBAND } from './samenwerking/samenwerking-registers.js';

export const ALL_REGISTERS: readonly AnyRegister[] = [...VERBAND];
