/**
 * Makes what follows from the event types: `src/event-log/schemas.generated.json`, by which the codec validates, and
 * `docs/events.md`. Run it after a change of `src/domain/<aggregate>/<aggregate>-events.ts`; with `--check` it only compares.
 *
 * An event's version is the tag `@schemaVersie` of its doc comment, 1 where there is none.
 */
import fs from 'node:fs';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { eventsPage } from './events-page.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
const SCHEMAS = 'src/event-log/schemas.generated.json';
const PAGE = 'docs/events.md';
const PARTS = 'src/domain/deelteksten.generated.json';

const definitions = { ...generate('src/domain/*/*-events.ts', '*'), ...metadataDefinitions() };
const events = {};
for (const [union, schema] of Object.entries(definitions))
  if (isUnion(union) && unionsWith(union).length === 0)
    for (const type of typesIn(schema)) describe(union, type);
refuseLostEvents();
const used = onlyReachable();

const outputs = {
  [SCHEMAS]: `${JSON.stringify({ events, delen: parts(), definitions: used }, null, 1)}\n`,
  [PARTS]: `${JSON.stringify(parts(), null, 1)}\n`,
  [PAGE]: eventsPage(events, used),
};
if (process.argv.includes('--check')) check();
else for (const [file, text] of Object.entries(outputs)) fs.writeFileSync(file, text);

function generate(file, type) {
  return createGenerator({
    path: file,
    type,
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true, // `npm run types` does that
    expose: 'export',
    jsDoc: 'extended',
    extraTags: ['schemaVersie'],
    additionalProperties: false,
  }).createSchema(type).definitions;
}

function metadataDefinitions() {
  return generate('src/event-log/event-log.ts', 'Metadata');
}

function isUnion(name) {
  return name.endsWith('Event') && Boolean(definitions[name].anyOf);
}

/** A union of a kind of part stands within that of its aggregate. */
function unionsWith(name) {
  const ref = `#/definitions/${name}`;
  return Object.keys(definitions).filter(
    (other) => isUnion(other) && definitions[other].anyOf.some(({ $ref }) => $ref === ref),
  );
}

function typesIn(union) {
  return union.anyOf
    .map(({ $ref }) => nameOf($ref))
    .flatMap((name) => (isUnion(name) ? typesIn(definitions[name]) : [name]));
}

/** `TrajectEvent` is the union of what can stand in a stream `traject-…`; a type can stand in several. */
function describe(union, type) {
  const { schemaVersie = 1 } = definitions[type];
  const stroom = union.replace(/Event$/, '').toLowerCase();
  events[type] ??= {
    stromen: [],
    versie: Number(schemaVersie),
    vrijeTekst: [...freeText(definitions[type].properties.data, '')].sort(),
  };
  events[type].stromen.push(stroom);
}

/**
 * Stream → kind of part → where in such a part a person's words stand. The kinds are those that the undo event of the
 * stream can give back.
 */
function parts() {
  const found = {};
  for (const [type, { stromen }] of Object.entries(events)) {
    const { was } = definitions[type].properties.data.properties.onderdelen?.items.properties ?? {};
    if (was) found[stromen[0]] = Object.fromEntries(kindsIn(was));
  }
  return found;
}

function kindsIn(schema) {
  if (schema.$ref) return kindsIn(definitions[nameOf(schema.$ref)]);
  if (schema.anyOf) return schema.anyOf.flatMap(kindsIn);
  const kind = schema.properties?.soort?.const;
  return kind ? [[kind, [...freeText(schema, '')].sort()]] : [];
}

/** JSON pointers in the data of every `VrijeTekst`; `*` stands for each item of a list. */
function freeText(schema, pointer) {
  if (schema.$ref === '#/definitions/VrijeTekst') return new Set([pointer]);
  const parts = [
    ...(schema.$ref ? [[definitions[nameOf(schema.$ref)], pointer]] : []),
    ...(schema.anyOf ?? []).map((option) => [option, pointer]),
    ...(schema.items ? [[schema.items, `${pointer}/*`]] : []),
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => [
      field,
      `${pointer}/${name}`,
    ]),
  ];
  return new Set(parts.flatMap(([part, at]) => [...freeText(part, at)]));
}

/** An event type that somebody forgot to add to its union would be refused at the first append: say it now. */
function refuseLostEvents() {
  const lost = Object.entries(definitions).filter(
    ([name, { properties: fields }]) => fields?.type?.const && fields.data && !events[name],
  );
  if (lost.length === 0) return;
  console.error(`Not in any union …Event: ${lost.map(([name]) => name).join(', ')}`);
  process.exit(1);
}

/** The unions themselves and types that no event uses are left out. */
function onlyReachable() {
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const [, next] of JSON.stringify(definitions[name]).matchAll(/"#\/definitions\/(\w+)"/g))
      visit(next);
  };
  for (const name of [...Object.keys(events), 'Metadata']) visit(name);
  return Object.fromEntries(
    [...reached].sort().map((name) => {
      const { schemaVersie: _, ...schema } = definitions[name];
      return [name, schema];
    }),
  );
}

function nameOf(ref) {
  return ref.replace('#/definitions/', '');
}

function check() {
  const stale = Object.entries(outputs).filter(
    ([file, text]) => !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text,
  );
  if (stale.length === 0) return;
  console.error(`${stale.map(([file]) => file).join(' and ')}: not as the event types say.`);
  console.error('Run: npm run generate');
  process.exit(1);
}
