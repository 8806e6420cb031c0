/** The steps of a made-up traject as commands. */
import { TrekOnderdeelIn } from '../domain/traject/intrekken.js';
import { LogStap, PlanStap } from '../domain/traject/stappen/loggen.js';
import { StelStapUit } from '../domain/traject/stappen/stapverloop.js';
import { EvalueerStap } from '../domain/traject/stappen/evaluatie.js';
import type { Voorbeeldstap, Voorbeeldtraject } from './voorbeeldtraject.js';
import { VOORBEELDJAAR, voorbeeldId, type Voorbeeldopdracht } from './voorbeeld-id.js';

export function stapOpdrachten(
  { naam }: Voorbeeldtraject,
  stap: Voorbeeldstap,
  index: number,
  opdrachten: Voorbeeldopdracht[],
): void {
  const trajectId = voorbeeldId(naam);
  const stapId = stapIdVan(naam, index);
  const velden = { trajectId, jaar: VOORBEELDJAAR, stapId, ...veldenVan(naam, stap) };
  const { afloop } = stap;
  // Every command makes one event: the next revision is the number of commands so far.
  const revisie = opdrachten.length;
  if (afloop === 'gepland') opdrachten.push([PlanStap, velden]);
  else if (typeof afloop === 'object' && 'uitgesteld' in afloop) {
    opdrachten.push([PlanStap, velden]);
    opdrachten.push([
      StelStapUit,
      { trajectId, stapId, revisie, tot: afloop.uitgesteld, reden: afloop.reden },
    ]);
  } else opdrachten.push([LogStap, { ...velden, ...uitkomstVan(afloop) }]);
  if (afloop === 'ingetrokken')
    opdrachten.push([
      TrekOnderdeelIn,
      { trajectId, soort: 'STAP', id: stapId, reden: 'verkeerde dag' },
    ]);
  if (typeof afloop === 'object' && 'geevalueerd' in afloop)
    opdrachten.push([
      EvalueerStap,
      {
        trajectId,
        stapId,
        revisie,
        antwoorden: [{ vraag: 'Wat nemen we mee?', antwoord: afloop.geevalueerd }],
        ervarenBaat: [],
      },
    ]);
}

export const stapIdVan = (naam: string, index: number): string =>
  voorbeeldId(`${naam}/stap/${String(index)}`);

function uitkomstVan(afloop: Voorbeeldstap['afloop']): object {
  if (typeof afloop !== 'object' || !('niet' in afloop)) return { uitkomst: 'GEHOUDEN' };
  const { niet, waarom, toelichting } = afloop;
  const uitkomst = niet === 'voorlopig' ? 'VOORLOPIG_NIET_DOORGEGAAN' : 'NIET_DOORGEGAAN';
  return { uitkomst, redencode: waarom, toelichting };
}

function veldenVan(naam: string, stap: Voorbeeldstap): object {
  const { wat, door, deeltraject, afloop: _afloop, alinea: _alinea, ...velden } = stap;
  return {
    ...velden,
    ...(typeof wat === 'string' ? { type: wat } : { type: 'ANDERS', typeTekst: wat.anders }),
    ...(door ? { uitvoerder: door.soort, uitvoerderNaam: door.naam } : {}),
    ...(deeltraject ? { deeltrajectId: voorbeeldId(`${naam}/${deeltraject}`) } : {}),
  };
}
