/** The addresses of the questions, as the API's description tells of them. `queries.controller.ts` answers them. */
export interface Address {
  /** With `{id}` and `{jaar}` for what is asked about. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** Name of what a row is, in `answers.ts`. */
  readonly row: string;
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
    path: '/api/trajecten',
    id: 'trajecten',
    summary: 'Elk traject dat niet ingetrokken is, op titel',
    row: 'RijTraject',
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
];
