/** The shape of every event type as it is written now: a hash of its schema with all that it names, words of comments apart. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SCHEMAS = path.resolve(import.meta.dirname, '../src/event-log/schemas.generated.json');

/** @returns {Record<string, string>} 'LesVastgelegd.v1' → SHA-256, hex */
export function shapesOf({ events, definitions } = JSON.parse(fs.readFileSync(SCHEMAS, 'utf8'))) {
  return Object.fromEntries(
    Object.entries(events).map(([type, { versie }]) => [
      `${type}.v${versie}`,
      createHash('sha256')
        .update(JSON.stringify(whole(definitions[type], definitions)))
        .digest('hex'),
    ]),
  );
}

function whole(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((one) => whole(one, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref) {
    const name = schema.$ref.replace('#/definitions/', '');
    return { [name]: whole(definitions[name], definitions) };
  }
  return Object.fromEntries(
    Object.keys(schema)
      .filter((key) => key !== 'description' || typeof schema[key] !== 'string')
      .sort()
      .map((key) => [key, whole(schema[key], definitions)]),
  );
}
