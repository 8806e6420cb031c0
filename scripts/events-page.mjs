/** Writes `docs/events.md` from the generated schemas: what can stand in the log, field by field. */

const INTRO = `# Events

Made by \`npm run generate\` from the event types in \`src/domain\` and their doc comments: change those, not this page.

Every event is a fact that stays for ever. Its name and the meaning of its fields never change: a field is added as
optional, or the version is raised and an upcaster in \`src/event-log/upcasts.ts\` lifts what is stored. Fields marked *free
text* hold words that a person typed: each is sealed before it reaches the log, and can be erased. The names are Dutch because the
stuurgroep reads them in the audit pages; \`docs/glossary.md\` explains the words.
`;

/** @returns {string} the page, in Markdown */
export function eventsPage(events, definitions) {
  const named = Object.keys(definitions).filter((name) => !events[name] && name !== 'Metadata');
  const streams = [...new Set(Object.values(events).flatMap(({ stromen }) => stromen))].sort();
  return [
    INTRO,
    ...streams.map((stream) => streamChapter(stream, events, definitions)),
    `## Metadata\n\n${paragraph(definitions.Metadata.description)}${table(definitions.Metadata)}`,
    '## Named values\n',
    ...named.map((name) => namedValue(name, definitions[name])),
  ].join('\n');
}

function streamChapter(stream, events, definitions) {
  const types = Object.keys(events).filter((type) => events[type].stromen.includes(stream));
  const list = types.map((type) => `[${type}](#${type.toLowerCase()})`).join(' · ');
  const chapters = types.map((type) => {
    const { description, properties } = definitions[type];
    const heading = `### ${type}\n\nVersion ${events[type].versie}.`;
    return `${heading}${description ? ` ${oneLine(description)}` : ''}\n\n${table(properties.data)}`;
  });
  return [`## Stream \`${stream}-…\``, '', list, '', ...chapters].join('\n');
}

function namedValue(name, schema) {
  const shape = schema.properties ? table(schema) : `${capitalised(typeText(schema))}.\n`;
  return `### ${name}\n\n${paragraph(schema.description)}${shape}`;
}

function table({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([field, schema]) => {
    const optional = required.includes(field) ? '' : ' (optional)';
    return `| \`${field}\`${optional} | ${typeText(schema)} | ${oneLine(schema.description ?? '')} |`;
  });
  return ['| Field | Value | Meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function typeText(schema) {
  if (schema.$ref) return refText(schema.$ref.replace('#/definitions/', ''));
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === 'array') return `list of ${typeText(schema.items)}`;
  if (schema.type === 'object') return objectText(schema);
  return schema.pattern ? `${schema.type}, pattern \`${schema.pattern}\`` : String(schema.type);
}

function objectText({ properties, required = [] }) {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(field)}`,
  );
  return `{ ${fields.join('; ')} }`;
}

const refText = (name) =>
  name === 'VrijeTekst' ? '*free text*' : `[${name}](#${name.toLowerCase()})`;
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const paragraph = (text) => (text ? `${oneLine(text)}\n\n` : '');
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
