/** The one home of every address of a page, and of the ids of what stands on it. Their forms' paths stand in `forms.ts`. */
import type { Zoekvraag } from '../../projections/zoek/zoek.query.js';
import type { DraftHead } from '../drafts/draft.js';
import { withDraft } from './form/unsaved.js';
import type { TrajectFormName } from './traject/forms/all-forms.js';

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
