/** What becomes of a planned step: held, moved, postponed, not held; and what it brought. */
import { ongezien } from '../../deelregels.js';
import { EenVan, GenesteLijst, Id, JaNee, Regel, Regels, Revisie, Tekst } from '../../invoer.js';
import { isWeigering, weiger, type Weigering } from '../../weigering.js';
import type { Beslissing } from '../../aggregate.js';
import type { Dag } from '../../dag.js';
import { gelijk } from '../../gelijk.js';
import { onderdeel, type Onderdeel } from '../../staat.js';
import type { Deel, Stap } from '../traject-delen.js';
import type { TrajectEvent } from '../traject-events.js';
import type { Leeskader } from '../../tijd/lees.js';
import { leesModus } from '../../modus.js';
import { TrajectOpdracht, type BeslisTraject } from '../traject-opdracht.js';
import { aanwezig, open, stapNaam } from '../traject-regels.js';
import { traject, type TrajectStaat } from '../traject.js';
import { REDENCODES, type Redencode, type StapStatus } from '../waarden.js';
import { inDeToekomst } from './loggen.js';
import { tijd } from './velden.js';

abstract class OverStap extends TrajectOpdracht {
  @Id() stapId: string;
  @Revisie() revisie: number;
}

function gezien(
  staat: TrajectStaat,
  { trajectId, stapId, revisie }: OverStap,
): Onderdeel<Stap> | Weigering {
  const stap = aanwezig(staat, trajectId, ['STAP', stapId]);
  if (isWeigering(stap)) return stap;
  return ongezien(['STAP', stapId], stap, revisie) ?? stap;
}

/** A year that is not named is that in which the step was logged. */
const kaderVan = (
  { gegevens }: Stap,
  { zonderDatum }: { zonderDatum?: boolean },
  vandaag: Dag,
): Leeskader => ({ werkjaar: gegevens.jaar, vandaag, zoBewaren: zonderDatum });

const GEHOUDEN: readonly StapStatus[] = ['GEHOUDEN', 'GEEVALUEERD'];

/** A step that can still take place. */
function nogOpen(staat: TrajectStaat, opdracht: OverStap): Stap | Weigering {
  const gevonden = gezien(staat, opdracht);
  if (isWeigering(gevonden)) return gevonden;
  const stap = gevonden.deel;
  if (GEHOUDEN.includes(stap.status)) return weiger('stap-al-gehouden', { stap: stapNaam(stap) });
  return stap.status === 'NIET_DOORGEGAAN'
    ? weiger('stap-niet-doorgegaan', { stap: stapNaam(stap) })
    : stap;
}

/** The fact, unless the step stays exactly as it is. */
function ofNiets(
  staat: TrajectStaat,
  feit: TrajectEvent & { data: { stapId: string } },
): Beslissing<TrajectEvent> {
  const nu = onderdeel<Deel, 'STAP'>(staat, 'STAP', feit.data.stapId)!;
  const straks = traject.evolve(staat, { ...feit, bij: nu.bij });
  const { deel } = onderdeel<Deel, 'STAP'>(straks, 'STAP', nu.deel.id)!;
  return gelijk({ ...deel, inhoudRevisie: 0 }, { ...nu.deel, inhoudRevisie: 0 })
    ? weiger('niets-gewijzigd', { wat: 'stap' })
    : [feit];
}

export class HoudStap extends OverStap {
  /** Left out: it took place when it was planned. */
  @Regel({ optioneel: true }) wanneer?: string;
  /** Words that are not understood are kept as they are, without a date. */
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  @Regel({ optioneel: true }) modus?: string;
  @Regel({ optioneel: true }) aanwezigen?: string;
  @Tekst({ optioneel: true }) verslag?: string;
}

export const houdStap: BeslisTraject<HoudStap> = (staat, opdracht, { vandaag }) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  // What was called off gets a new date first: called off and held exclude each other.
  if (stap.status === 'VOORLOPIG_NIET_DOORGEGAAN')
    return weiger('stap-niet-doorgegaan', { stap: stapNaam(stap) });
  const { stapId, modus, aanwezigen, verslag } = opdracht;
  const wanneer = opdracht.wanneer
    ? tijd(opdracht.wanneer, kaderVan(stap, opdracht, vandaag))
    : stap.gegevens.wanneer;
  if (isWeigering(wanneer)) return wanneer;
  const nogNiet = inDeToekomst({ ...stap.gegevens, wanneer }, vandaag);
  if (nogNiet) return nogNiet;
  const meer = {
    ...(modus ? { modus: leesModus(modus) } : {}),
    ...(aanwezigen ? { aanwezigen } : {}),
    ...(verslag ? { verslag } : {}),
  };
  const data = { stapId, wanneer, ...meer, aantal: stap.gegevens.aantal };
  return [{ type: 'StapGehouden', data }];
};

export class VerplaatsStap extends OverStap {
  @Regel() naar: string;
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  @Tekst({ optioneel: true }) reden?: string;
}

export const verplaatsStap: BeslisTraject<VerplaatsStap> = (staat, opdracht, { vandaag }) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  const kern = open(staat, opdracht.trajectId);
  if (isWeigering(kern)) return kern;
  const naar = tijd(opdracht.naar, { ...kaderVan(stap, opdracht, vandaag), veld: 'naar' });
  if (isWeigering(naar)) return naar;
  const { stapId, reden } = opdracht;
  return ofNiets(staat, {
    type: 'StapVerplaatst',
    data: { stapId, naar, ...(reden ? { reden } : {}) },
  });
};

export class StelStapUit extends OverStap {
  /** Left out: nobody knows until when. */
  @Regel({ optioneel: true }) tot?: string;
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  @Tekst({ optioneel: true }) reden?: string;
}

export const stelStapUit: BeslisTraject<StelStapUit> = (staat, opdracht, { vandaag }) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  const kader = { ...kaderVan(stap, opdracht, vandaag), veld: 'tot' };
  const tot = opdracht.tot ? tijd(opdracht.tot, kader) : undefined;
  if (tot && isWeigering(tot)) return tot;
  const { stapId, reden } = opdracht;
  const data = { stapId, ...(tot ? { tot } : {}), ...(reden ? { reden } : {}) };
  return ofNiets(staat, { type: 'StapUitgesteld', data });
};

export class MeldStapNietDoorgegaan extends OverStap {
  /** False: it may still be planned again under its own id. */
  @JaNee() definitief: boolean;
  @EenVan(REDENCODES, { optioneel: true }) redencode?: Redencode;
  @Tekst({ optioneel: true }) toelichting?: string;
}

export const meldStapNietDoorgegaan: BeslisTraject<MeldStapNietDoorgegaan> = (staat, opdracht) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  const { stapId, definitief, redencode, toelichting } = opdracht;
  if (!redencode) return weiger('redencode-ontbreekt', { stap: stapNaam(stap) });
  const data = { stapId, definitief, redencode, ...(toelichting ? { toelichting } : {}) };
  return ofNiets(staat, { type: 'StapNietDoorgegaan', data });
};

export class Antwoord {
  @Regel() vraag: string;
  @Tekst() antwoord: string;
}

export class EvalueerStap extends OverStap {
  @GenesteLijst(() => Antwoord) antwoorden: Antwoord[];
  @Regels() ervarenBaat: string[] = [];
}

export const evalueerStap: BeslisTraject<EvalueerStap> = (staat, opdracht) => {
  const gevonden = gezien(staat, opdracht);
  if (isWeigering(gevonden)) return gevonden;
  const { deel: stap } = gevonden;
  if (!GEHOUDEN.includes(stap.status))
    return weiger('stap-niet-gehouden', { stap: stapNaam(stap) });
  const { stapId, ervarenBaat } = opdracht;
  const antwoorden = opdracht.antwoorden.map(({ vraag, antwoord }) => ({ vraag, antwoord }));
  if (!antwoorden.some(({ antwoord }) => antwoord) && !ervarenBaat.length)
    return weiger('tekst-leeg', { veld: 'antwoorden' });
  return ofNiets(staat, { type: 'StapGeevalueerd', data: { stapId, antwoorden, ervarenBaat } });
};
