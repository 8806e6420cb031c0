/** What is still to come cannot have been held. */
import { weiger, type Weigering } from '../../weigering.js';
import type { Dag } from '../../dag.js';
import { stapNaam } from '../traject-regels.js';
import type { StapGegevens } from '../waarden.js';
import { nogTeKomen } from '../../tijd/tellen.js';

/** Refused where even the first day that it can mean is still to come, or one part of a list. */
export function inDeToekomst(gegevens: StapGegevens, vandaag: Dag): Weigering | undefined {
  const { van } = gegevens.wanneer;
  if (van && van > vandaag)
    return weiger('stap-in-de-toekomst', { stap: stapNaam({ gegevens }), van });
  const komend = nogTeKomen(gegevens.wanneer, vandaag);
  return komend.length
    ? weiger('stap-deels-in-de-toekomst', { stap: stapNaam({ gegevens }), komend })
    : undefined;
}
