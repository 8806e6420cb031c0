/**
 * Makes a finished DOCX the same on every run and every machine.
 *
 * The library writes the moment, random relation ids and ids from counters of the whole process; none of them says
 * anything about the report.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Word shows it as the day of making; where nothing is told, the oldest that a zip can hold. */
const OLDEST = '1980-01-01T00:00:00Z';
/** A zip's own times have no time zone: fflate reads the local fields of this, so any zone writes the same bytes. */
const zipTime = (): Date => new Date(1980, 0, 1);
/** What Word and the file utilities look at first. */
const FIRST = ['[Content_Types].xml', 'word/document.xml'];

/** Gives ids new names in order of appearance; the same id gets the same name. */
const renamer = (prefix: string): ((id: string) => string) => {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `${prefix}${names.size + 1}`;
    names.set(id, name);
    return name;
  };
};

const renumberDocument = (xml: string, relations: (id: string) => string): string => {
  const bookmarks = renamer('');
  return xml
    .replace(
      / (r:id|r:embed)="([^"]+)"/g,
      (_, key: string, id: string) => ` ${key}="${relations(id)}"`,
    )
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")([^"]+)"/g,
      (_, before: string, id: string) => {
        return `${before}${bookmarks(id)}"`;
      },
    );
};

/** Relations by name, so that their order says nothing either. */
const renumberRelations = (xml: string, relations: (id: string) => string): string => {
  const renamed = xml.replace(/ Id="([^"]+)"/g, (_, id: string) => ` Id="${relations(id)}"`);
  const entries = renamed.match(/<Relationship [^>]*\/>/g) ?? [];
  return renamed.replace(
    /<Relationship .*<\/Relationships>/s,
    `${entries.toSorted().join('')}</Relationships>`,
  );
};

const rank = (name: string): string => {
  const first = FIRST.indexOf(name);
  return first < 0 ? `1${name}` : `0${first}`;
};

/**
 * The same document in fixed order, with fixed times and with ids numbered as they appear.
 * @param moment ISO 8601 in UTC: the document's own date, to the second
 */
export const sameBytes = (docx: Uint8Array, moment = OLDEST): Uint8Array => {
  const date = moment.replace(/\.\d+Z$/, 'Z');
  const files = unzipSync(docx);
  const relations = renamer('rId');
  const mend: Record<string, (xml: string) => string> = {
    'word/document.xml': (xml) => renumberDocument(xml, relations),
    'word/_rels/document.xml.rels': (xml) => renumberRelations(xml, relations),
    'docProps/core.xml': (xml) =>
      xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`),
  };
  for (const [name, change] of Object.entries(mend)) {
    const file = files[name];
    if (file) files[name] = strToU8(change(strFromU8(file)));
  }
  const names = Object.keys(files).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const ordered: Zippable = {};
  for (const name of names) ordered[name] = files[name] ?? new Uint8Array();
  return zipSync(ordered, { mtime: zipTime(), level: 6 });
};
