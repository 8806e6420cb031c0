/** The registers of the partnership: who takes part in it, and who works for it. */
import type { AnyRegister } from '../register/register.js';
import { PARTNERS } from './partner-register.js';
import { MEDEWERKERS } from './medewerker-register.js';

export const VERBAND: readonly AnyRegister[] = [PARTNERS, MEDEWERKERS];
