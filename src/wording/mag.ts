import type { Rol } from '../domain/rol.js';

/** How a role is called, and who has it. */
const ROL: Readonly<Record<Rol, readonly [naam: string, wie: string]>> = {
  MEDEWERKER: ['medewerker', 'een medewerker'],
  COORDINATOR: ['coördinator', 'een coördinator'],
  STUURGROEPLID: ['lid stuurgroep', 'een lid van de stuurgroep'],
  BEHEERDER: ['beheerder', 'een beheerder'],
};

/** 'coördinator' */
export const rolNaam = (rol: Rol): string => ROL[rol][0];

/** Who may, as the sentence that refuses the others: 'Dit mag alleen een medewerker of een coördinator.' */
export function magInWoorden(mag: readonly Rol[]): string {
  const wie = mag.map((rol) => ROL[rol][1]);
  const laatste = wie.pop();
  if (laatste === undefined) return 'Dit mag niemand.';
  return `Dit mag alleen ${wie.length ? `${wie.join(', ')} of ` : ''}${laatste}.`;
}
