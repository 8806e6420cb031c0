/** What keeps a step in a sentence of its own, and what sets two apart: the rule of telling several in one (docs/decisions/0022). */
import type { Stap } from './traject-delen.js';
import type { Eigenheid, Gemeen } from './waarden.js';

/** What the step tells of itself alone; 'DAG' = it has no single day. */
export function eigenheidVan({ gegevens }: Stap): Eigenheid | undefined {
  const { nummer, doel, verslag, aantal, wanneer } = gegevens;
  if (wanneer.precisie !== 'DAG') return 'DAG';
  if (nummer !== undefined) return 'NUMMER';
  if (doel) return 'DOEL';
  if (verslag) return 'VERSLAG';
  return aantal === 1 ? undefined : 'AANTAL';
}

/** In which of what is said once two steps differ; undefined where one sentence can tell both. */
export function verschilTussen(een: Stap, ander: Stap): Gemeen | undefined {
  const [van, met] = [gemeenVan(een), gemeenVan(ander)];
  return (Object.keys(van) as Gemeen[]).find((veld) => alsTekst(van[veld]) !== alsTekst(met[veld]));
}

/** The same for all steps that one sentence can tell, and for no others; undefined where it must have its own. */
export const zinVan = (stap: Stap): string | undefined =>
  eigenheidVan(stap) ? undefined : alsTekst(gemeenVan(stap));

/** In the order in which people would notice. Who did it is in no sentence; that it was evaluated neither. */
function gemeenVan({ status, redencode, toelichting, gegevens }: Stap): Record<Gemeen, unknown> {
  const { jaar, deeltrajectId, type, modus, plaats, uitvoerder, aanwezigen, wanneer } = gegevens;
  return {
    type,
    status: status === 'GEEVALUEERD' ? 'GEHOUDEN' : status,
    redencode,
    toelichting,
    deeltrajectId,
    jaar,
    'jaar van de dag': wanneer.van?.slice(0, 4),
    uitvoerder,
    plaats,
    aanwezigen,
    modus,
  };
}

/** Fields in one order, so that equal values are equal texts. */
const alsTekst = (waarde: unknown): string =>
  JSON.stringify(waarde ?? null, (_veld, deel: unknown) =>
    deel !== null && typeof deel === 'object' && !Array.isArray(deel)
      ? Object.fromEntries(
          Object.entries(deel)
            .filter(([, inhoud]) => inhoud !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : deel,
  );
