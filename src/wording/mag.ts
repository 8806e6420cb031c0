import type { Rol } from '../domain/rol.js';

const ROL: Readonly<Record<Rol, string>> = {
  MEDEWERKER: 'een medewerker',
  COORDINATOR: 'een coördinator',
  STUURGROEPLID: 'een lid van de stuurgroep',
  BEHEERDER: 'een beheerder',
};

/** 'coördinator' */
export const rolNaam = (rol: Rol): string =>
  ROL[rol].replace(/^een (lid van de )?/u, (_, lid) => (lid ? 'lid ' : ''));

/** Who may, as the sentence that refuses the others: 'Dit mag alleen een medewerker of een coördinator.' */
export function magInWoorden(mag: readonly Rol[]): string {
  const wie = mag.map((rol) => ROL[rol]);
  const laatste = wie.pop();
  if (laatste === undefined) return 'Dit mag niemand.';
  return `Dit mag alleen ${wie.length ? `${wie.join(', ')} of ` : ''}${laatste}.`;
}
