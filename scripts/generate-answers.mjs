/**
 * Makes `src/api/answers.generated.json`: JSON schemas of what the API's questions answer, from the types of their rows
 * (`src/api/answers.ts`). Run it after a change of a row; with `--check` it only compares.
 */
import fs from 'node:fs';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

process.chdir(path.resolve(import.meta.dirname, '..'));
const FILE = 'src/api/answers.generated.json';

const { definitions } = createGenerator({
  path: 'src/api/answers.ts',
  type: '*',
  tsconfig: 'tsconfig.json',
  skipTypeCheck: true, // `npm run types` does that
  expose: 'export',
  jsDoc: 'extended',
  additionalProperties: false,
}).createSchema('*');

const ROOTS = [...fs.readFileSync('src/api/answers.ts', 'utf8').matchAll(/^export type (\w+)/gm)];
const reached = new Set();
const visit = (name) => {
  if (reached.has(name)) return;
  reached.add(name);
  for (const [, next] of JSON.stringify(definitions[name]).matchAll(/"#\/definitions\/([^"]+)"/g))
    visit(decodeURIComponent(next));
};
for (const [, name] of ROOTS) visit(name);
for (const name of Object.keys(definitions)) if (!reached.has(name)) delete definitions[name];

// A name in OpenAPI is letters and digits; and what a reader of the API knows by that name is a command's.
const renamed = new Map(
  Object.keys(definitions).map((name) => [
    name,
    `Rij${name.replace(/^Rij/, '').replace(/\W+/g, '')}`,
  ]),
);
let text = JSON.stringify(
  Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [renamed.get(name), schema]),
  ),
);
for (const [name, own] of renamed)
  for (const written of [name, encodeURIComponent(name)])
    text = text.replaceAll(`"#/definitions/${written}"`, `"#/definitions/${own}"`);
const output = `${JSON.stringify({ definitions: JSON.parse(text) }, null, 1)}\n`;

if (!process.argv.includes('--check')) fs.writeFileSync(FILE, output);
else if (!fs.existsSync(FILE) || fs.readFileSync(FILE, 'utf8') !== output) {
  console.error(`${FILE}: not as the types of the rows say. Run: npm run generate`);
  process.exit(1);
}
