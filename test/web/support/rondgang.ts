/** Somebody who follows every link that he is shown, from page to page. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Agent } from 'supertest';

export interface Rondgang {
  /** Each page: its address, without what stands behind '#' → its status and its HTML. */
  readonly paginas: ReadonlyMap<string, { readonly status: number; readonly html: string }>;
  /** Where the forms and buttons of those pages are sent. */
  readonly verstuurd: ReadonlySet<string>;
}

/** A file is not a page: to make one takes seconds. */
const BESTAND = /\.(docx|pdf|html|md)$/u;

const padVan = (adres: string): string => adres.replace(/#.*$/su, '');

const adressen = (html: string, element: string, attribuut: string): string[] =>
  DomUtils.getElementsByTagName(element, parseDocument(html))
    .map(({ attribs }) => padVan(attribs[attribuut] ?? ''))
    .filter((adres) => adres.startsWith('/') && !BESTAND.test(adres.replace(/\?.*$/su, '')));

/** @param vanaf where he begins */
export async function rondgang(agent: Agent, vanaf: readonly string[]): Promise<Rondgang> {
  const paginas = new Map<string, { status: number; html: string }>();
  const verstuurd = new Set<string>();
  const nog = [...vanaf];
  for (let adres = nog.shift(); adres !== undefined; adres = nog.shift()) {
    if (paginas.has(adres)) continue;
    const { status, text: html } = await agent.get(adres).redirects(3);
    paginas.set(adres, { status, html });
    nog.push(...adressen(html, 'a', 'href'));
    for (const actie of adressen(html, 'form', 'action')) verstuurd.add(actie);
  }
  return { paginas, verstuurd };
}
