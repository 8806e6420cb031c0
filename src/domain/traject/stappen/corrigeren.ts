/** A step turns out to be otherwise than it was logged; and what it has to do with other steps. */
import type { Dag } from '../../dag.js';
import { ongezien } from '../../deelregels.js';
import { gelijk } from '../../gelijk.js';
import { isZelfdeTijd } from '../../tijd/zelfde.js';
import { EenVan, Revisie } from '../../invoer.js';
import { Id } from '../../invoer-id.js';
import { Tekst } from '../../invoer-tekst.js';
import type { Actor } from '../../aggregate.js';
import { isWeigering, weiger, type Weigering } from '../../weigering.js';
import type { StapGecorrigeerd } from '../traject-events.js';
import { TrajectOpdracht, type BeslisTraject } from '../traject-opdracht.js';
import { aanwezig, deeltrajectVoor, stapNaam } from '../traject-regels.js';
import type { TrajectStaat } from '../traject.js';
import { RELATIES, type RelatieTussenStappen, type StapGegevens } from '../waarden.js';
import { inDeToekomst } from './in-de-toekomst.js';
import { StapVelden, gegevensVan } from './velden.js';

/**
 * All of the step's fields as they should be; what differs is what changes. Who did it and how many times stay as they were
 * where they are left out.
 */
export class CorrigeerStap extends StapVelden {
  @Tekst({ optioneel: true }) reden?: string;
  @Revisie() revisie: number;
}

export const corrigeerStap: BeslisTraject<CorrigeerStap> = (
  staat,
  opdracht,
  { vandaag, actor },
) => {
  const { trajectId, stapId, reden, revisie } = opdracht;
  const stap = aanwezig(staat, trajectId, ['STAP', stapId]);
  if (isWeigering(stap)) return stap;
  const gewijzigd = ongezien(['STAP', stapId], stap, revisie);
  if (gewijzigd) return gewijzigd;
  const was = stap.deel.gegevens;
  const wordt = watHetWordt(staat, opdracht, { was, actor, vandaag });
  if (isWeigering(wordt)) return wordt;
  const nogNiet =
    stap.deel.status === 'GEHOUDEN' || stap.deel.status === 'GEEVALUEERD'
      ? inDeToekomst(wordt, vandaag)
      : undefined;
  if (nogNiet) return nogNiet;
  const nieuw = verschil(was, wordt);
  if (!Object.keys(nieuw).length) return weiger('niets-gewijzigd', { wat: 'stap' });
  return [{ type: 'StapGecorrigeerd', data: { stapId, nieuw, ...(reden ? { reden } : {}) } }];
};

/** A step keeps its deeltraject also where that was closed since. */
function watHetWordt(
  staat: TrajectStaat,
  opdracht: CorrigeerStap,
  { was, actor, vandaag }: { was: StapGegevens; actor: Actor; vandaag: Dag },
): StapGegevens | Weigering {
  const deeltraject =
    opdracht.deeltrajectId === was.deeltrajectId
      ? undefined
      : deeltrajectVoor(staat, opdracht.deeltrajectId);
  if (deeltraject && isWeigering(deeltraject)) return deeltraject;
  const { soort, omschrijving } = was.uitvoerder;
  const { aantal = was.aantal, uitvoerder = soort, uitvoerderNaam } = opdracht;
  const naam = opdracht.uitvoerder ? uitvoerderNaam : (uitvoerderNaam ?? omschrijving);
  const velden = { ...opdracht, aantal, uitvoerder, uitvoerderNaam: naam };
  const wie = was.medewerkers.length ? was.medewerkers : [actor.id];
  return gegevensVan(velden, staat, { wie, vandaag });
}

/** Other words for the same time change nothing. */
const zelfde = (veld: string, was: StapGegevens, wordt: StapGegevens): boolean =>
  veld === 'wanneer'
    ? isZelfdeTijd(was.wanneer, wordt.wanneer)
    : gelijk(was[veld as keyof StapGegevens], wordt[veld as keyof StapGegevens]);

function verschil(was: StapGegevens, wordt: StapGegevens): StapGecorrigeerd['data']['nieuw'] {
  const velden = new Set([...Object.keys(was), ...Object.keys(wordt)]);
  const anders = [...velden].filter((veld) => !zelfde(veld, was, wordt));
  return Object.fromEntries(
    anders.map((veld) => [veld, wordt[veld as keyof StapGegevens] ?? null]),
  );
}

export class KoppelStap extends TrajectOpdracht {
  @Id() stapId: string;
  @EenVan(RELATIES) relatie: RelatieTussenStappen;
  @Id() doelTrajectId: string;
  @Id() doelStapId: string;
}

export const koppelStap: BeslisTraject<KoppelStap> = (
  staat,
  { trajectId, stapId, relatie, doelTrajectId, doelStapId },
) => {
  const koppeling = { relatie, doelTrajectId, doelStapId };
  const stap = aanwezig(staat, trajectId, ['STAP', stapId]);
  if (isWeigering(stap)) return stap;
  if (koppeling.doelStapId === stapId)
    return weiger('stap-gekoppeld-aan-zichzelf', { stap: stapNaam(stap.deel) });
  if (koppeling.doelTrajectId === trajectId) {
    const doel = aanwezig(staat, trajectId, ['STAP', koppeling.doelStapId]);
    if (isWeigering(doel)) return doel;
  }
  if (stap.deel.koppelingen.some((bestaand) => gelijk(bestaand, koppeling)))
    return weiger('niets-gewijzigd', { wat: 'koppeling' });
  return [{ type: 'StapGekoppeld', data: { stapId, ...koppeling } }];
};
