/** What a form sends along about its draft: fields of the walk's own, none of the form's. */
import { randomUUID } from 'node:crypto';
import type { Kept } from '../../drafts/draft.js';
import { ANOTHER } from './form.js';
import { single, type FormInput } from './input.js';

/** Which draft it writes: begins as the commandId. */
export const DRAFT_ID = 'onbewaard.id';
/** The version that this window read or wrote last; '' before the first. */
export const DRAFT_VERSION = 'onbewaard.versie';
/** Where the form is shown. */
export const DRAFT_SHOWN = 'onbewaard.waar';
/** For whom the form was made (`deviceMark`): who else signed in meanwhile in the same browser does not write in his name. */
export const DRAFT_WHO = 'onbewaard.wie';
const OWN = [DRAFT_ID, DRAFT_VERSION, DRAFT_SHOWN, DRAFT_WHO, ANOTHER];

/** In the address of a form: open this draft, or begin with an empty form though there is one. */
export const OPEN_DRAFT = 'onbewaard';
export const EMPTY = 'leeg';

/** Where a form's draft is written by the script: behind the address where it is sent. */
export const DRAFT_PATH = '/onbewaard';

/** What somebody typed, and what goes along with it, without what is about the draft; with line ends as a script sends them. */
export const withoutDraft = (input: FormInput): FormInput =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => !OWN.includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(lines) : lines(value ?? '')]),
  );

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A form's address, with this draft in the form. */
export const withDraft = (shown: string, draft: string): string =>
  `${shown}${shown.includes('?') ? '&' : '?'}${OPEN_DRAFT}=${draft}`;

/** Undefined where it was not written yet. */
export function versionIn(input: FormInput): number | undefined {
  const version = single(input, DRAFT_VERSION);
  return /^\d{1,9}$/.test(version) ? Number(version) : undefined;
}

/** What the script is told: the draft that its window writes from now on, and whether this was kept. */
export interface Written {
  readonly id: string;
  readonly versie: number | '';
  /** Whether it was not there word for word already. */
  readonly nieuw: boolean;
  /** Where it can be gone on with. */
  readonly adres: string;
  /** `over`: it was saved or thrown away before; what is typed now is something new. `vol`: too many are kept. */
  readonly uitkomst: 'bewaard' | 'over' | 'vol' | 'plaats-onbekend';
}

export function writtenOf(kept: Kept | undefined, shown: string): Written {
  if (kept?.kept) {
    const { draft, version: versie, same } = kept;
    const adres = withDraft(shown, draft);
    return { id: draft, versie, nieuw: !same, adres, uitkomst: 'bewaard' };
  }
  const why = kept ? ({ ENDED: 'over', FULL: 'vol' } as const)[kept.why] : 'plaats-onbekend';
  return { id: randomUUID(), versie: '', nieuw: false, adres: shown, uitkomst: why };
}
