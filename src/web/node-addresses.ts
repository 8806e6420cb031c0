/** The addresses of the nodes of a year's report, and of what is done with them. */
import type { SoortKnoop } from '../domain/werkjaar/werkjaar-delen.js';
import type { NODE_ACTIONS, NODE_FORMS } from './werkjaar/forms/node-forms.js';
import { NIEUW } from './werkjaar/node-kinds.js';
import { yearAddress } from './addresses.js';

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
