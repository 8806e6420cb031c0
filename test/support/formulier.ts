/** What a browser would send of a form as it stands in a page. */
import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface Formulier {
  readonly actie: string;
  /** Name → value; of a name that comes more than once, all of them. */
  readonly velden: Record<string, string | string[]>;
}

/** The forms of a page in their order; those with this text somewhere in them. */
export function formulieren(html: string, tekst = ''): Formulier[] {
  return DomUtils.getElementsByTagName('form', parseDocument(html))
    .filter((form) => DomUtils.textContent(form).includes(tekst))
    .map((form) => ({ actie: form.attribs['action'] ?? '', velden: veldenVan(form) }));
}

/** The first such form; throws where there is none. */
export function formulier(html: string, tekst = ''): Formulier {
  const [eerste] = formulieren(html, tekst);
  if (!eerste) throw new Error(`no form with "${tekst}" in ${html.slice(0, 2000)}`);
  return eerste;
}

function veldenVan(form: Element): Formulier['velden'] {
  const velden: Formulier['velden'] = {};
  const alle = (naam: string): Element[] => DomUtils.getElementsByTagName(naam, form);
  const paren = [
    ...alle('input')
      .filter(telt)
      .map(({ attribs }) => [attribs['name'], attribs['value'] ?? '']),
    ...alle('textarea').map((vak) => [
      vak.attribs['name'],
      DomUtils.textContent(vak).replace(/^\n/, ''),
    ]),
    ...alle('select').map((lijst) => [lijst.attribs['name'], gekozenIn(lijst)]),
  ];
  for (const [naam, waarde] of paren) {
    const eerder = velden[naam!];
    velden[naam!] = eerder === undefined ? waarde! : [eerder, waarde!].flat();
  }
  return velden;
}

/** A choice that was not made is not sent. */
const telt = ({ attribs }: Element): boolean =>
  !['radio', 'checkbox'].includes(attribs['type'] ?? '') || 'checked' in attribs;

function gekozenIn(lijst: Element): string {
  const opties = DomUtils.getElementsByTagName('option', lijst);
  const gekozen = opties.find(({ attribs }) => 'selected' in attribs) ?? opties[0];
  return gekozen?.attribs['value'] ?? '';
}

/** What ends a line or a box on the screen, and so a word. */
const EINDE =
  /<\/(p|li|h\d|t[dhr]|div|section|form|button|a|summary|label|legend|option|header|nav)>/g;

/** All words of a page on one line. */
export const woorden = (html: string): string =>
  DomUtils.textContent(
    DomUtils.getElementsByTagName('body', parseDocument(html.replace(EINDE, '$& '))),
  )
    .replace(/\s+/g, ' ')
    .trim();
