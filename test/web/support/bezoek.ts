/** Somebody without script who reads pages, follows links and sends forms, field by field as a browser would. */
import { parseDocument } from 'htmlparser2';
import type request from 'supertest';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

const isElement = (node: Node): node is Element => 'attribs' in node;

const alleIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (isElement(node) ? [node, ...alleIn(node.children)] : []));

const BINNEN_EEN_REGEL = new Set(['span', 'b', 'i', 'sup', 'time', 'option']);

const tekstVan = (node: Node): string => {
  if (!isElement(node)) return 'data' in node ? node.data : '';
  const tekst = node.children.map(tekstVan).join('');
  return BINNEN_EEN_REGEL.has(node.name) ? tekst : ` ${tekst} `;
};

const woorden = (node: Node): string =>
  tekstVan(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

export class Bezoek {
  status = 0;
  html = '';
  /** Where the last page was found, after redirects. */
  pad = '';

  constructor(private readonly agent: request.Agent) {}

  async ga(pad: string): Promise<this> {
    return this.toon(await this.agent.get(pad).redirects(5), pad);
  }

  /** The words of the page, without what stands in its head. */
  get tekst(): string {
    return woorden(this.element('body'));
  }

  get titel(): string {
    return woorden(this.element('title'));
  }

  /** The words of every element of this kind. */
  alle(naam: string): string[] {
    return this.elementen.filter((element) => element.name === naam).map(woorden);
  }

  /** Addresses of the links with these words. */
  links(tekst: string): string[] {
    return this.elementen
      .filter((element) => element.name === 'a' && woorden(element).includes(tekst))
      .map((element) => element.attribs['href']!);
  }

  /** The words of the options of a list. */
  opties(veld: string): string[] {
    const lijst = this.elementen.find(
      ({ name, attribs }) => name === 'select' && attribs['name'] === veld,
    );
    return alleIn(lijst!.children).map(woorden);
  }

  /** What the fields of the form with this button hold; a list may be set by the words of an option. */
  velden(knop: string): Record<string, string> {
    return veldenVan(this.formulier(knop));
  }

  /**
   * Sends the form whose button says this, with these fields changed, and follows where it leads.
   * @param waar a piece of the form's address, where several have such a button
   */
  async stuur(knop: string, wijzigingen: Record<string, string> = {}, waar = ''): Promise<this> {
    const formulier = this.formulier(knop, waar);
    const velden = { ...veldenVan(formulier), ...gekozen(formulier, wijzigingen) };
    const actie = formulier.attribs['action']!;
    const antwoord = await this.agent.post(actie).type('form').send(velden).redirects(5);
    return this.toon(antwoord, actie);
  }

  private formulier(knop: string, waar = ''): Element {
    const gevonden = this.elementen.find(
      (element) =>
        element.name === 'form' &&
        element.attribs['action']?.includes(waar) &&
        alleIn(element.children).some(
          (deel) => deel.name === 'button' && woorden(deel).startsWith(knop),
        ),
    );
    if (!gevonden)
      throw new Error(`geen formulier met de knop "${knop}" op ${this.pad}:\n${this.tekst}`);
    return gevonden;
  }

  private toon(antwoord: request.Response, pad: string): this {
    this.status = antwoord.status;
    this.html = antwoord.text;
    this.pad = antwoord.redirects.at(-1)?.replace(/^https?:\/\/[^/]+/, '') ?? pad;
    return this;
  }

  private get elementen(): Element[] {
    return alleIn(parseDocument(this.html).children);
  }

  private element(naam: string): Element {
    return this.elementen.find(({ name }) => name === naam)!;
  }
}

/** A browser drops the first line end of a textarea. */
const inhoudVan = (element: Element): string =>
  element.children
    .map((deel) => ('data' in deel ? deel.data : ''))
    .join('')
    .replace(/^\n/, '');

function veldenVan(formulier: Element): Record<string, string> {
  const velden: Record<string, string> = {};
  for (const element of alleIn(formulier.children)) {
    const { name, attribs } = element;
    const veld = attribs['name'];
    if (!veld) continue;
    const keuze = attribs['type'] === 'radio' || attribs['type'] === 'checkbox';
    if (name === 'textarea') velden[veld] = inhoudVan(element);
    else if (name === 'select') velden[veld] = gekozenIn(element);
    else if (name === 'input' && (!keuze || 'checked' in attribs))
      velden[veld] = attribs['value'] ?? 'on';
  }
  return velden;
}

function gekozenIn(lijst: Element): string {
  const opties = alleIn(lijst.children);
  const optie = opties.find(({ attribs }) => 'selected' in attribs) ?? opties[0];
  return optie?.attribs['value'] ?? '';
}

function gekozen(formulier: Element, wijzigingen: Record<string, string>): Record<string, string> {
  const opties = alleIn(formulier.children).filter(({ name }) => name === 'option');
  return Object.fromEntries(
    Object.entries(wijzigingen).map(([veld, waarde]) => {
      const optie = opties.find((element) => woorden(element) === waarde);
      return [veld, optie?.attribs['value'] ?? waarde];
    }),
  );
}
