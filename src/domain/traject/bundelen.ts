/** Several steps in one sentence of the report, by choice (docs/decisions/0022). */
import { ongezien } from '../deelregels.js';
import { Revisie } from '../invoer.js';
import { Id, Ids } from '../invoer-id.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { bundelPerStap } from './bundels.js';
import type { Bundel, Deel, Stap } from './traject-delen.js';
import { eigenheidVan, verschilTussen } from './eigen-zin.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { aanwezig, lopend, naamVan, stapNaam } from './traject-regels.js';
import type { TrajectStaat } from './traject.js';

export class BundelStappen extends TrajectOpdracht {
  /** A new one, or one that gets these steps instead of those that it had. */
  @Id() bundelId: string;
  /** At least two. */
  @Ids() stapIds: string[];
  /** Of the bundle; -1 = it is new. */
  @Revisie() revisie: number;
}

/** Refused where one sentence would lose something that one of the steps says, or would say of one what only another says. */
export const bundelStappen: BeslisTraject<BundelStappen> = (
  staat,
  { trajectId, bundelId, stapIds, revisie },
) => {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const was = onderdeel<Deel, 'BUNDEL'>(staat, 'BUNDEL', bundelId);
  if (was?.deel.ingetrokken)
    return weiger('onderdeel-ingetrokken', { soort: 'BUNDEL', naam: naamVan(was.deel) });
  const stappen = stappenMet(staat, trajectId, stapIds);
  if (isWeigering(stappen)) return stappen;
  const weigering = ongezien(['BUNDEL', bundelId], was, revisie) ?? nietInEenZin(stappen);
  if (weigering) return weigering;
  if (was && staatAlZo(staat, was.deel, stapIds))
    return weiger('niets-gewijzigd', { wat: 'stappen die samen afgedrukt worden' });
  return [{ type: 'StappenGebundeld', data: { bundelId, stapIds } }];
};

/** These steps, all of them and no others, are told by this bundle, and a later choice took none of them. */
function staatAlZo(staat: TrajectStaat, bundel: Bundel, stapIds: readonly string[]): boolean {
  const perStap = bundelPerStap(staat);
  return (
    bundel.stapIds.length === stapIds.length && stapIds.every((id) => perStap.get(id) === bundel)
  );
}

function stappenMet(
  staat: TrajectStaat,
  trajectId: string,
  stapIds: readonly string[],
): readonly Stap[] | Weigering {
  const stappen: Stap[] = [];
  for (const id of stapIds) {
    const stap = aanwezig(staat, trajectId, ['STAP', id]);
    if (isWeigering(stap)) return stap;
    stappen.push(stap.deel);
  }
  return stappen;
}

function nietInEenZin([eerste, ...rest]: readonly Stap[]): Weigering | undefined {
  if (!eerste || !rest.length) return weiger('bundel-te-klein', {});
  for (const stap of [eerste, ...rest]) {
    const heeft = eigenheidVan(stap);
    if (heeft) return weiger('stap-heeft-eigen-zin', { stap: stapNaam(stap), heeft });
    const waarin = verschilTussen(eerste, stap);
    if (waarin)
      return weiger('stappen-verschillen', {
        stap: stapNaam(eerste),
        ander: stapNaam(stap),
        waarin,
      });
  }
  return undefined;
}
