/** The one home of every address of a page, and of the ids of what stands on it. Their forms' paths stand in `forms.ts`. */
import type { Rij } from '../../projections/jaartabel/jaartabel.table.js';
import type { Vondst, Zoekvraag } from '../../projections/zoek/zoek.query.js';
import type { Gemis } from '../report/completeness.js';
import type { DraftHead } from '../drafts/draft.js';
import type { SoortKnoop } from '../domain/werkjaar/werkjaar-delen.js';
import type { Source } from '../report/document.js';
import { withDraft } from './form/unsaved.js';
import type { May } from './shell/what-one-may.js';
import type { TrajectFormName } from './traject/forms/all-forms.js';
import type { NODE_ACTIONS, NODE_FORMS } from './werkjaar/forms/node-forms.js';
import { NIEUW } from './werkjaar/node-kinds.js';

export const START = '/';
export const TRAJECTEN = '/trajecten';
export const NEW_TRAJECT = '/trajecten/nieuw';
export const OPEN_YEAR = '/werkjaren/openen';
/** To log a step of a traject that is still to be chosen. */
export const NEW_STEP = '/stappen/nieuw';
export const STEP_PREVIEW = '/stappen/voorbeeld';
export const UNDO = '/ongedaan';
/** What was typed and not saved: thrown away, and taken back. */
export const THROW_AWAY = '/onbewaard/weggooien';
export const TAKE_BACK = '/onbewaard/terughalen';
export const SIGN_IN = '/aanmelden';
export const SIGN_OUT = '/afmelden';
export const MY_ACCOUNT = '/mijn-account';
/** Behind it the token of the link to the first account. */
export const FIRST_ACCOUNT = '/eerste-account';
/** Where the example is told as which role to look. */
export const EXAMPLE_ROLE = '/voorbeeldrol';
export const SEARCH = '/zoek';
export const COOPERATION = '/samenwerking';

/** The form in which somebody goes on with what he typed before. */
export const draftAddress = ({ address, draft }: Pick<DraftHead, 'address' | 'draft'>): string =>
  withDraft(address, draft);

/** Where somebody signs in. @param naar where he wanted to go */
export const signInAddress = (naar: string): string =>
  `${SIGN_IN}?naar=${encodeURIComponent(naar)}`;

/** What a form about a traject is about. */
export interface Waar {
  readonly trajectId: string;
  readonly jaar: number;
  /** Id of the part, or '<SOORT>/<id>'. */
  readonly deel?: string;
}

/** Where a form stands that changes a traject. */
export function trajectFormAddress(naam: TrajectFormName, { trajectId, jaar, deel }: Waar): string {
  const over = deel ? `&deel=${encodeURIComponent(deel)}` : '';
  return `${TRAJECTEN}/${trajectId}/wijzig/${naam}${inYear(jaar)}${over}`;
}

export const yearAddress = (jaar: number): string => `/werkjaren/${String(jaar)}`;

export const nodeAddress = (jaar: number, id: string): string =>
  `${yearAddress(jaar)}/knopen/${id}`;

export type NodeFormName = keyof typeof NODE_FORMS | keyof typeof NODE_ACTIONS;

/** Where a node is changed, or where what is done with it at once is sent. */
export const nodeFormAddress = (naam: NodeFormName, jaar: number, id: string): string =>
  `${nodeAddress(jaar, id)}/${naam}`;

/** Where the words of a node are changed: a text, or a title. */
export const wordsAddress = (
  jaar: number,
  { soort, id }: { soort: SoortKnoop; id: string },
): string => nodeFormAddress(soort === 'TEKSTBLOK' ? 'tekst' : 'titel', jaar, id);

/** The form that gives this traject a place in a year. */
export const placingAddress = (jaar: number, trajectId: string): string =>
  `${newNodeAddress(jaar, 'TRAJECT')}?traject=${trajectId}`;

/** The form that adds something, under this node or to the report itself. */
export const newNodeAddress = (jaar: number, soort: SoortKnoop, onder?: string): string =>
  `${yearAddress(jaar)}/nieuw/${NIEUW[soort].pad}${onder ? `?onder=${onder}` : ''}`;

export const reportAddress = (jaar: number): string => `/verslag/${String(jaar)}`;

/** Without a year: the one in which it makes most sense to show it. */
export const trajectAddress = (id: string, jaar?: number): string =>
  `${TRAJECTEN}/${id}${inYear(jaar)}`;

export const historyAddress = (id: string, jaar: number): string =>
  `${TRAJECTEN}/${id}/geschiedenis${inYear(jaar)}`;

const inYear = (jaar?: number): string => (jaar ? `?jaar=${String(jaar)}` : '');

/** The form to log a step of this traject. */
export const newStepAddress = (trajectId: string, jaar: number): string =>
  `${TRAJECTEN}/${trajectId}/stappen/nieuw${inYear(jaar)}`;

/** Where an empty cell of a traject's table is filled in. */
export function cellAddress(trajectId: string, jaar: number, rij: Rij): string {
  const waar = { trajectId, jaar };
  switch (rij) {
    case 'DOEL':
      return trajectFormAddress('doel', waar);
    case 'PROCESVERLOOP':
      return newStepAddress(trajectId, jaar);
    case 'STAND_VAN_ZAKEN':
      return trajectFormAddress('stand-van-zaken', waar);
    case 'LESSONS_LEARNED':
      return trajectFormAddress('les', waar);
  }
}

/** Id of the element that shows a part on its page. */
export const partElement = (soort: string, id: string): string => `${soort}-${id}`;

const WITHOUT_ELEMENT = ['KERN', 'FASE', 'BUNDEL', 'PARTNER', 'MEDEWERKER'];

/** Id of the element that shows 'LES/<id>' on the page that tells of it; undefined where nothing stands for it alone. */
export function elementOfPart(deel: string): string | undefined {
  const [soort = '', id = ''] = deel.split('/');
  if (!id || WITHOUT_ELEMENT.includes(soort)) return undefined;
  if (soort === 'DOEL' || soort === 'STAND_VAN_ZAKEN') return soort;
  return soort === 'KNOOP' ? id : partElement(soort, id);
}

/** Of a step, an alinea or a les on the page of its traject. */
export const partAddress = (
  trajectId: string,
  jaar: number | undefined,
  { soort, id }: { soort: string; id: string },
): string => `${trajectAddress(trajectId, jaar)}#${partElement(soort, id)}`;

/** Where somebody says what came of a planned step. */
export const heldAddress = (trajectId: string, jaar: number, stapId: string): string =>
  trajectFormAddress('stap-gehouden', { trajectId, jaar, deel: stapId });

/** The form of a cell for who may fill it in, else where it is read. */
function cellFor(trajectId: string, jaar: number, rij: Rij, may: May): string {
  const form = cellAddress(trajectId, jaar, rij);
  return may(form) ? form : `${trajectAddress(trajectId, jaar)}#${rij}`;
}

/** Where what misses can be filled in, or is seen by who may not. */
export function gapAddress(gemis: Gemis, jaar: number, may: May): string {
  if (gemis.wat === 'CEL_LEEG') return cellFor(gemis.trajectId, jaar, gemis.rij, may);
  const { trajectId, id } = gemis;
  const soort = gemis.wat === 'TEKST_ACHTERHAALD' ? 'ALINEA' : 'STAP';
  return partAddress(trajectId, jaar, { soort, id });
}

/** Where a piece of the report was logged, to be read and, by who may, changed. */
export function sourceAddress(source: Source, jaar: number, may: May): string {
  const { stream, streamId, kind, id } = source;
  if (stream === 'werkjaar') return nodeAddress(jaar, id);
  if (kind === 'KERN') return trajectAddress(streamId, jaar);
  if (kind === 'DOEL' || kind === 'STAND_VAN_ZAKEN') return cellFor(streamId, jaar, kind, may);
  return partAddress(streamId, jaar, { soort: kind, id });
}

/** What is told of on a traject's page without a place of its own there. */
const ON_THE_TRAJECT = ['KERN', 'FASE', 'DEELTRAJECT', 'LINK', 'RESULTAAT'];

/** Where what was found stands, to be read and, by who may, changed; undefined where no page shows it yet. */
export function foundAddress(vondst: Vondst, may: May): string | undefined {
  const { categorie, vanId, soort, id, jaar } = vondst;
  if (categorie === 'werkjaar')
    return soort === 'KNOOP' ? nodeAddress(Number(vanId), id) : yearAddress(Number(vanId));
  if (categorie === 'samenwerkingsverband') return registerPartAddress(soort, id);
  if (categorie !== 'traject') return undefined;
  if (jaar === null || ON_THE_TRAJECT.includes(soort))
    return trajectAddress(vanId, jaar ?? undefined);
  if (soort === 'DOEL' || soort === 'STAND_VAN_ZAKEN') return cellFor(vanId, jaar, soort, may);
  return partAddress(vanId, jaar, { soort, id });
}

const REGISTER: Readonly<Record<string, string>> = {
  PARTNER: `${COOPERATION}/partners`,
  MEDEWERKER: `${COOPERATION}/medewerkers`,
};

/** The page of a part of a register; undefined for a kind that has none. */
export const registerPartAddress = (soort: string, id: string): string | undefined =>
  REGISTER[soort] && `${REGISTER[soort]}/${id}`;

/** The same search, of what is told. */
export function searchAddress({ tekst, soort, jaar, ookIngetrokken }: Zoekvraag): string {
  const fields = new URLSearchParams({ q: tekst });
  if (soort) fields.set('soort', soort);
  if (jaar) fields.set('jaar', String(jaar));
  if (ookIngetrokken) fields.set('ingetrokken', 'ja');
  return `${SEARCH}?${fields.toString()}`;
}
