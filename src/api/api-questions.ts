/** The addresses of the questions, as the API's description tells of them. The controllers of `queries`, `traject-queries`, `lists` and `medewerkers` answer them. */
import { type Asked, OF_PARTS, OF_FACTS } from './asked-parameters.js';

export interface Address {
  /** With `{id}` and `{jaar}` for what is asked about. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** Name of what a row is, in `answers.ts`. */
  readonly row: string;
  /** Also as it stood on a day: where nothing is said, what names one traject or one year. */
  readonly past?: boolean;
  /** What it may be asked for beside a page. */
  readonly asked?: readonly Asked[];
}

export const ADDRESSES: readonly Address[] = [
  {
    path: '/api/medewerkers',
    id: 'medewerkers',
    summary: 'Wie met Trajectboek werkt, op naam',
    row: 'RijMedewerker',
  },
  {
    path: '/api/werkjaren',
    id: 'werkjaren',
    summary: 'De geopende werkjaren, het laatste eerst',
    row: 'RijWerkjaar',
  },
  {
    path: '/api/werkjaren/{jaar}',
    id: 'werkjaar',
    summary: 'De opbouw van het verslag van een jaar, in leesvolgorde',
    row: 'RijKnoop',
  },
  {
    path: '/api/werkjaren/{jaar}/stappen',
    id: 'stappen',
    summary: 'De stappen van een jaar, een rij per stap, in de volgorde van het verslag',
    row: 'RijStapVanJaar',
  },
  {
    path: '/api/werkjaren/{jaar}/twijfels',
    id: 'twijfels',
    summary: 'Wat er bij het inlezen van een verslag in dit jaar te betwijfelen viel, per regel',
    row: 'RijTwijfel',
    past: false,
  },
  {
    path: '/api/trajecten',
    id: 'trajecten',
    summary: 'Elk traject dat niet ingetrokken is, op titel',
    row: 'RijTraject',
    past: true,
  },
  {
    path: '/api/trajecten/{id}',
    id: 'traject',
    summary: 'Eén traject',
    row: 'RijTraject',
  },
  {
    path: '/api/trajecten/{id}/procesverloop/{jaar}',
    id: 'procesverloop',
    summary: 'De stappen en alinea’s van een traject in een jaar, zoals ze gedrukt worden',
    row: 'RijProcesverloop',
  },
  {
    path: '/api/trajecten/{id}/jaartabel/{jaar}',
    id: 'jaartabel',
    summary: 'De cellen van de tabel van een traject in een jaar',
    row: 'RijJaartabel',
  },
  {
    path: '/api/onderdelen',
    id: 'onderdelen',
    summary: 'De delen van één soort, op naam: een register',
    row: 'RijOnderdeel',
    past: true,
    asked: OF_PARTS,
  },
  {
    path: '/api/voorvallen',
    id: 'voorvallen',
    summary: 'Wat er geregistreerd werd, het laatste eerst, zonder een woord ervan',
    row: 'RijVoorval',
    asked: OF_FACTS,
  },
];
