/** How a part of a traject is called on its page. */
import type { Deel } from '../../domain/traject/traject-delen.js';
import { stapnaam } from '../../wording/stap-zin.js';

const LANG = 80;

export function naamVan(deel: Deel | undefined): string {
  if (!deel) return '';
  if (deel.soort === 'STAP') return stapnaam(deel.gegevens);
  if ('titel' in deel) return deel.titel;
  if ('naam' in deel) return deel.naam;
  const tekst = 'tekst' in deel ? deel.tekst : '';
  return tekst.length > LANG ? `${tekst.slice(0, LANG - 1)}…` : tekst;
}
