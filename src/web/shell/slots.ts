/**
 * What must not be kept in a composed piece of a page stands in it as a slot, and is filled in for each answer: an id of a
 * command that is still to be sent, which may be used once, and a person's name, which stands outside the read models.
 *
 * A slot is a word between two characters that no text can hold, as that of an erased text is (`src/domain/gewist.ts`).
 */
import { randomUUID } from 'node:crypto';
import { NOOIT_IN_TEKST as MARK } from '../../domain/gewist.js';

/** A new id, each time that the piece is shown. */
export const NEW_ID = `${MARK}id${MARK}`;

/** In the place of names by the ids of medewerkers: a slot for each. */
class NameSlots extends Map<string, string> {
  override get(id: string): string {
    return `${MARK}naam ${id}${MARK}`;
  }
}
export const NAME_SLOTS: ReadonlyMap<string, string> = new NameSlots();

/** Where in its frame a piece goes. */
export const CONTENT = `${MARK}inhoud${MARK}`;

const NAME = /\uFDD0naam ([0-9a-f-]{36})\uFDD0/gu;
const IDS = /\uFDD0id\uFDD0/gu;

/** Ids of those whose names are to be filled in. */
export const namedIn = (html: string): string[] => [
  ...new Set([...html.matchAll(NAME)].map(([, id]) => id!)),
];

/** @param names by id; whoever is not among them is 'iemand' */
export const filledIn = (html: string, names: ReadonlyMap<string, string>): string =>
  html.includes(MARK)
    ? html
        .replace(IDS, () => randomUUID())
        .replace(NAME, (_slot, id: string) => escaped(names.get(id) ?? 'iemand'))
    : html;

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITY[sign]!);
