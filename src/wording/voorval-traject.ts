/** Each fact of a traject in one Dutch sentence, total by type: a new type does not compile until it has words. */
import type { TrajectEvent } from '../domain/traject/traject-events.js';
import { plus, type Woorden, metReden } from './geheugen.js';
import { FASE } from './namen.js';
import { voorvallenVanStap } from './voorval-stap.js';
import { voorvallenVanVerloop } from './voorval-verloop.js';
import { metVoorzetsel } from './tijd.js';
import { dagInWoorden } from './ogenblik.js';

export const IN_WOORDEN: Woorden<TrajectEvent> = {
  ...voorvallenVanStap,
  ...voorvallenVanVerloop,
  TrajectGestart: ({ trajectId, titel }, geheugen) => {
    geheugen.onthoudNaam(trajectId, titel);
    geheugen.tekst(`KERN/${trajectId}`, titel);
    return { zin: `Traject "${titel}" begonnen` };
  },
  TrajectHernoemd: ({ trajectId, titel }, geheugen) => {
    geheugen.onthoudNaam(trajectId, titel);
    return {
      zin: `Traject hernoemd tot "${titel}"`,
      ...geheugen.tekst(`KERN/${trajectId}`, titel),
    };
  },
  TrajectIngetrokken: (data) => metReden('Traject ingetrokken', data),
  TrajectHersteld: () => ({ zin: 'Traject hersteld' }),
  TrajectGepauzeerd: ({ reden, herbekijkOp }) => ({
    zin: plus('Traject gepauzeerd', herbekijkOp ? `tot ${dagInWoorden(herbekijkOp)}` : ''),
    reden,
  }),
  TrajectHervat: () => ({ zin: 'Traject hervat' }),
  TrajectAfgerond: ({ wanneer, uitkomst }) => ({
    zin: `Traject ${FASE[uitkomst]}`,
    gebeurd: metVoorzetsel(wanneer),
  }),
  TrajectHeropend: ({ reden }) => ({ zin: 'Traject heropend', reden }),

  DeeltrajectToegevoegd: ({ deeltrajectId, naam }, geheugen) => {
    geheugen.onthoudNaam(deeltrajectId, naam);
    geheugen.tekst(`DEELTRAJECT/${deeltrajectId}`, naam);
    return { zin: `Deeltraject "${naam}" toegevoegd` };
  },
  DeeltrajectHernoemd: ({ deeltrajectId, naam }, geheugen) => {
    geheugen.onthoudNaam(deeltrajectId, naam);
    return {
      zin: `Deeltraject hernoemd tot "${naam}"`,
      ...geheugen.tekst(`DEELTRAJECT/${deeltrajectId}`, naam),
    };
  },
  DeeltrajectAfgesloten: ({ deeltrajectId }, geheugen) => ({
    zin: `${plus('Deeltraject', geheugen.naam(deeltrajectId))} afgesloten`,
  }),
  DeeltrajectIngetrokken: (data, geheugen) =>
    metReden(`${plus('Deeltraject', geheugen.naam(data.deeltrajectId))} ingetrokken`, data),
  DeeltrajectHersteld: ({ deeltrajectId }, geheugen) => ({
    zin: `${plus('Deeltraject', geheugen.naam(deeltrajectId))} hersteld`,
  }),

  DoelVastgelegd: ({ jaar, blokken }, geheugen) => {
    const tekst = blokken
      .map(({ kop, tekst: inhoud }) => [kop, inhoud].filter(Boolean).join(': '))
      .join('\n\n');
    return { zin: `Doel van ${String(jaar)} geschreven`, ...geheugen.tekst(`DOEL/${jaar}`, tekst) };
  },
  StandVanZakenVastgelegd: ({ jaar, tekst }, geheugen) => ({
    zin: `Stand van zaken eind ${String(jaar)} geschreven`,
    ...geheugen.tekst(`STAND_VAN_ZAKEN/${jaar}`, tekst),
  }),
  LesVastgelegd: ({ lesId, tekst }, geheugen) => {
    geheugen.onthoudNaam(lesId, tekst);
    return { zin: 'Les toegevoegd', ...geheugen.tekst(`LES/${lesId}`, tekst) };
  },
  LesHerzien: ({ lesId, tekst }, geheugen) => {
    geheugen.onthoudNaam(lesId, tekst);
    return { zin: 'Les herschreven', ...geheugen.tekst(`LES/${lesId}`, tekst) };
  },
  LesIngetrokken: (data, geheugen) =>
    metReden(`${plus('Les', geheugen.naam(data.lesId))} ingetrokken`, data),
  LesHersteld: ({ lesId }, geheugen) => ({ zin: `${plus('Les', geheugen.naam(lesId))} hersteld` }),

  LinkToegevoegd: ({ linkId, tekst }, geheugen) => {
    geheugen.onthoudNaam(linkId, tekst);
    return { zin: `Link "${tekst}" toegevoegd` };
  },
  LinkIngetrokken: (data, geheugen) =>
    metReden(`${plus('Link', geheugen.naam(data.linkId))} ingetrokken`, data),
  LinkHersteld: ({ linkId }, geheugen) => ({
    zin: `${plus('Link', geheugen.naam(linkId))} hersteld`,
  }),
  ResultaatBijgewerkt: ({ resultaatId, naam, status }, geheugen) => {
    geheugen.onthoudNaam(resultaatId, naam);
    return {
      zin: `Resultaat "${naam}" bijgewerkt`,
      ...geheugen.tekst(`RESULTAAT/${resultaatId}`, `${naam}: ${status}`),
    };
  },
  ResultaatIngetrokken: (data, geheugen) =>
    metReden(`${plus('Resultaat', geheugen.naam(data.resultaatId))} ingetrokken`, data),
  ResultaatHersteld: ({ resultaatId }, geheugen) => ({
    zin: `${plus('Resultaat', geheugen.naam(resultaatId))} hersteld`,
  }),
};
