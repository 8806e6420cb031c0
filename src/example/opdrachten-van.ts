/** A made-up traject as commands, the same ones that a coordinator's forms send. */
import { VoegDeeltrajectToe } from '../domain/traject/deeltrajecten.js';
import { PauzeerTraject, RondTrajectAf } from '../domain/traject/fase.js';
import { LegLesVast } from '../domain/traject/lessen.js';
import { WerkResultaatBij } from '../domain/traject/bijlagen.js';
import { VoegAlineaToe } from '../domain/traject/procesverloop.js';
import { StartTraject } from '../domain/traject/starten.js';
import { LegDoelVast, LegStandVanZakenVast } from '../domain/traject/teksten.js';
import type { Voorbeeldtraject } from './voorbeeldtraject.js';
import { stapOpdrachten, stapIdVan } from './stap-opdrachten.js';
import { VOORBEELDJAAR, voorbeeldId, type Voorbeeldopdracht } from './voorbeeld-id.js';

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
