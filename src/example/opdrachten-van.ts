/** A made-up traject as commands, the same ones that a coordinator's forms send. */
import { v5 as uuidv5 } from 'uuid';
import { VoegDeeltrajectToe } from '../domain/traject/deeltrajecten.js';
import { PauzeerTraject, RondTrajectAf } from '../domain/traject/fase.js';
import { TrekOnderdeelIn } from '../domain/traject/intrekken.js';
import { LegLesVast } from '../domain/traject/lessen.js';
import { WerkResultaatBij } from '../domain/traject/bijlagen.js';
import { VoegAlineaToe } from '../domain/traject/procesverloop.js';
import { StartTraject } from '../domain/traject/starten.js';
import { LogStap, PlanStap } from '../domain/traject/stappen/loggen.js';
import { EvalueerStap, StelStapUit } from '../domain/traject/stappen/verloop.js';
import { LegDoelVast, LegStandVanZakenVast } from '../domain/traject/teksten.js';
import type { Voorbeeldstap, Voorbeeldtraject } from './voorbeeldtraject.js';

export const VOORBEELDJAAR = 2025;

const NAAMRUIMTE = '2f6a7a2e-9d0d-4c0e-8f43-5a1a6e0c7b11';

/** The same name, the same id: running the example again adds nothing. */
export const voorbeeldId = (naam: string): string => uuidv5(naam, NAAMRUIMTE);

/** Revisions are those of a stream that only this example writes to: the number of events before. */
export type Voorbeeldopdracht = readonly [new () => object, object];

export function opdrachtenVan(traject: Voorbeeldtraject): Voorbeeldopdracht[] {
  const { naam, titel, soort } = traject;
  const trajectId = voorbeeldId(naam);
  const lijsten = { gemeenten: [], provincies: [], doelgroepen: [], kernopdrachten: [] };
  const waar = { trajectId, jaar: VOORBEELDJAAR };
  const opdrachten: Voorbeeldopdracht[] = [[StartTraject, { trajectId, titel, soort, ...lijsten }]];
  for (const deel of traject.deeltrajecten ?? []) {
    const deeltrajectId = voorbeeldId(`${naam}/${deel}`);
    opdrachten.push([VoegDeeltrajectToe, { trajectId, deeltrajectId, naam: deel }]);
  }
  if (traject.doel) {
    const blokken = traject.doel.map(([soortBlok, tekst, kop]) => ({
      soort: soortBlok,
      kop,
      tekst,
    }));
    opdrachten.push([LegDoelVast, { ...waar, blokken, revisie: -1 }]);
  }
  traject.stappen.forEach((stap, index) => {
    stapOpdrachten(traject, stap, index, opdrachten);
  });
  opdrachten.push(...alineasVan(traject));
  if (traject.standVanZaken) {
    const [tekst, fase] = traject.standVanZaken;
    opdrachten.push([LegStandVanZakenVast, { ...waar, tekst, fase, revisie: -1 }]);
  }
  traject.lessen?.forEach(([tekst, ...themas], index) => {
    const lesId = voorbeeldId(`${naam}/les/${String(index)}`);
    opdrachten.push([LegLesVast, { ...waar, lesId, tekst, themas }]);
  });
  for (const [wat, status] of traject.resultaten ?? [])
    opdrachten.push([
      WerkResultaatBij,
      { trajectId, resultaatId: voorbeeldId(`${naam}/${wat}`), naam: wat, status },
    ]);
  return [...opdrachten, ...einde(traject, trajectId)];
}

function einde({ gepauzeerd, afgerond }: Voorbeeldtraject, trajectId: string): Voorbeeldopdracht[] {
  if (gepauzeerd) return [[PauzeerTraject, { trajectId, reden: gepauzeerd }]];
  if (!afgerond) return [];
  const [wanneer, uitkomst] = afgerond;
  return [[RondTrajectAf, { trajectId, wanneer, uitkomst }]];
}

function stapOpdrachten(
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

const stapIdVan = (naam: string, index: number): string =>
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

/** The alineas of a traject, each with the steps that it tells of: its own and those of the same kind after it. */
const alineasVan = ({ naam, stappen }: Voorbeeldtraject): Voorbeeldopdracht[] =>
  stappen.flatMap((stap, index): Voorbeeldopdracht[] => {
    if (!stap.alinea) return [];
    const eropvolgend = stappen.slice(index + 1);
    const stop = eropvolgend.findIndex(
      ({ wat, alinea }) => alinea !== undefined || wat !== stap.wat,
    );
    const aantal = 1 + (stop < 0 ? eropvolgend.length : stop);
    const stapIds = Array.from({ length: aantal }, (_, plus) => stapIdVan(naam, index + plus));
    const velden = {
      trajectId: voorbeeldId(naam),
      jaar: VOORBEELDJAAR,
      alineaId: voorbeeldId(`${naam}/alinea/${String(index)}`),
      tekst: stap.alinea,
      stapIds,
      ...(index > 0 ? { na: stapIdVan(naam, index - 1) } : { na: null }),
    };
    return [[VoegAlineaToe, velden]];
  });
