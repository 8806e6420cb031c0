/** Where things of a year can be read and changed. */
import type { Rij } from '../../../projections/jaartabel/jaartabel.table.js';
import type { Gemis } from '../../report/completeness.js';
import type { SoortKnoop } from '../../domain/werkjaar/delen.js';
import type { Source } from '../../report/document.js';
import type { TrajectFormName } from '../traject/forms/all-forms.js';
import type { NODE_ACTIONS, NODE_FORMS } from './forms/node-forms.js';
import { NIEUW } from './soorten.js';

/** What a form about a traject is about. */
export interface Waar {
  readonly trajectId: string;
  readonly jaar: number;
  /** Id of the part, or '<SOORT>/<id>'. */
  readonly deel?: string;
}

/** Where a form stands that changes a traject. */
export function wijzigAdres(naam: TrajectFormName, { trajectId, jaar, deel }: Waar): string {
  const over = deel ? `&deel=${encodeURIComponent(deel)}` : '';
  return `/trajecten/${trajectId}/wijzig/${naam}?jaar=${String(jaar)}${over}`;
}

export const werkjaarAdres = (jaar: number): string => `/werkjaren/${String(jaar)}`;

export const knoopAdres = (jaar: number, id: string): string =>
  `${werkjaarAdres(jaar)}/knopen/${id}`;

export type NodeFormName = keyof typeof NODE_FORMS | keyof typeof NODE_ACTIONS;

/** Where a node is changed, or where what is done with it at once is sent. */
export const knoopwijzigAdres = (naam: NodeFormName, jaar: number, id: string): string =>
  `${knoopAdres(jaar, id)}/${naam}`;

/** Where the words of a node are changed: a text, or a title. */
export const woordenAdres = (
  jaar: number,
  { soort, id }: { soort: SoortKnoop; id: string },
): string => knoopwijzigAdres(soort === 'TEKSTBLOK' ? 'tekst' : 'titel', jaar, id);

/** The form that adds something, under this node or to the report itself. */
export const nieuwAdres = (jaar: number, soort: SoortKnoop, onder?: string): string =>
  `${werkjaarAdres(jaar)}/nieuw/${NIEUW[soort].pad}${onder ? `?onder=${onder}` : ''}`;

export const verslagAdres = (jaar: number): string => `/verslag/${String(jaar)}`;

export const trajectAdres = (id: string, jaar: number): string =>
  `/trajecten/${id}?jaar=${String(jaar)}`;

/** The form to log a step of this traject. */
export const nieuweStapAdres = (trajectId: string, jaar: number): string =>
  `/trajecten/${trajectId}/stappen/nieuw?jaar=${String(jaar)}`;

/** Where an empty cell of a traject's table is filled in. */
export function vakAdres(trajectId: string, jaar: number, rij: Rij): string {
  const waar = { trajectId, jaar };
  switch (rij) {
    case 'DOEL':
      return wijzigAdres('doel', waar);
    case 'PROCESVERLOOP':
      return nieuweStapAdres(trajectId, jaar);
    case 'STAND_VAN_ZAKEN':
      return wijzigAdres('stand-van-zaken', waar);
    case 'LESSONS_LEARNED':
      return wijzigAdres('les', waar);
  }
}

/** Of a step, an alinea or a les on the page of its traject. */
export const onderdeelAdres = (
  trajectId: string,
  jaar: number,
  { soort, id }: { soort: string; id: string },
): string => `${trajectAdres(trajectId, jaar)}#${soort}-${id}`;

/** Where somebody says what came of a planned step. */
export const gehoudenAdres = (trajectId: string, jaar: number, stapId: string): string =>
  wijzigAdres('stap-gehouden', { trajectId, jaar, deel: stapId });

/** Where what misses can be filled in. */
export function gemisAdres(gemis: Gemis, jaar: number): string {
  if (gemis.wat === 'CEL_LEEG') return vakAdres(gemis.trajectId, jaar, gemis.rij);
  const { trajectId, id } = gemis;
  const soort = gemis.wat === 'TEKST_ACHTERHAALD' ? 'ALINEA' : 'STAP';
  return onderdeelAdres(trajectId, jaar, { soort, id });
}

/** Where a piece of the report was logged, to be read and changed. */
export function bronAdres({ stream, streamId, kind, id }: Source, jaar: number): string {
  if (stream === 'werkjaar') return knoopAdres(jaar, id);
  if (kind === 'KERN') return trajectAdres(streamId, jaar);
  if (kind === 'DOEL' || kind === 'STAND_VAN_ZAKEN') return vakAdres(streamId, jaar, kind);
  return onderdeelAdres(streamId, jaar, { soort: kind, id });
}
