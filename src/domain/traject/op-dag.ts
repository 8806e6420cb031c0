/** A traject as it stood on a day, by when things happened, with all that is known today. */
import type { Dag } from '../dag.js';
import { sleutel, type Onderdeel } from '../staat.js';
import { deelsVoorbij, laatsteDagVan, type Deels } from '../tijd/tellen.js';
import type { Deel, Stap } from './traject-delen.js';
import type { TrajectStaat } from './traject.js';
import type { StapStatus } from './waarden.js';

/**
 * Each step as it stood on that day: as it ended where its last possible day is not later, held in part where it was held on
 * several and some are over, else planned where it was ever planned, else absent. A stand van zaken counts from its peildatum. Texts without a date always stand.
 */
export const opDag = (staat: TrajectStaat, dag: Dag): TrajectStaat => {
  const straks = staat
    .filter(({ deel }) => deel.soort !== 'STAND_VAN_ZAKEN' || deel.peildatum <= dag)
    .map((onderdeel) => stapOpDag(onderdeel, dag))
    .filter((onderdeel) => onderdeel !== undefined);
  return straks.size === staat.size ? straks : straks.map(zonderGaten(staat, straks));
};

/** What follows a step that was not there yet follows what that one followed: a text keeps its order. */
function zonderGaten(
  staat: TrajectStaat,
  straks: TrajectStaat,
): (onderdeel: Onderdeel<Deel>) => Onderdeel<Deel> {
  // Each step that was not there is looked at once, however long a row of them is.
  const naar = new Map<string, string | null | undefined>();
  const eerder = (id: string): string | null | undefined => {
    const weg = new Set<string>();
    let er: string | null | undefined = id;
    for (let stap = gat(er); stap && !weg.has(stap.id); stap = gat(er)) {
      weg.add(stap.id);
      er = naar.has(stap.id) ? naar.get(stap.id) : stap.na;
    }
    for (const tussen of weg) naar.set(tussen, er);
    return er;
  };
  const gat = (id: string | null | undefined): Stap | undefined => {
    const sleutelVan = id ? sleutel('STAP', id) : '';
    const deel = straks.has(sleutelVan) ? undefined : staat.get(sleutelVan)?.deel;
    return deel?.soort === 'STAP' ? deel : undefined;
  };
  return (onderdeel) => {
    const { deel } = onderdeel;
    if (!('na' in deel) || !deel.na || !gat(deel.na)) return onderdeel;
    const { na: _na, ...rest } = deel;
    const na = eerder(deel.na);
    return { ...onderdeel, deel: na === undefined ? rest : { ...rest, na } };
  };
}

const GEHOUDEN: readonly StapStatus[] = ['GEHOUDEN', 'GEEVALUEERD'];

function stapOpDag(onderdeel: Onderdeel<Deel>, dag: Dag): Onderdeel<Deel> | undefined {
  const { deel } = onderdeel;
  if (deel.soort !== 'STAP' || laatsteDag(deel) <= dag) return onderdeel;
  const { redencode, toelichting, evaluatie, ...stap } = deel;
  const deels = GEHOUDEN.includes(deel.status) && deelsVoorbij(deel.gegevens.wanneer, dag);
  if (deels) {
    const gehouden: Stap & Deels = { ...stap, status: 'GEHOUDEN', deels };
    return { ...onderdeel, deel: gehouden };
  }
  if (!deel.gepland) return undefined;
  return { ...onderdeel, deel: { ...stap, status: 'GEPLAND' } };
}

/** The last day that a step can have been, the first of what is open at its end; without any date, the last of its werkjaar. */
export const laatsteDag = ({ gegevens: { wanneer, jaar } }: Stap): Dag =>
  laatsteDagVan(wanneer) ?? `${jaar}-12-31`;
