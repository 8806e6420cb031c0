/**
 * Copies the icons that the pages use out of lucide-static (ISC), of which the program needs eight in sixty megabytes, into
 * `src/web/shell/icons.generated.json`: our name → what stands within its `<svg>`. With `--check` it only compares.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

process.chdir(path.resolve(import.meta.dirname, '..'));
const PACKAGE = createRequire(import.meta.url).resolve('lucide-static/package.json');
const OUTPUT = 'src/web/shell/icons.generated.json';

const ICONS = {
  vol: 'circle-small',
  ring: 'circle-small',
  kruis: 'x',
  pauze: 'pause',
  vink: 'check',
  plus: 'plus',
  meer: 'ellipsis',
  let: 'triangle-alert',
};

const drawingOf = (icon) => {
  const svg = fs.readFileSync(path.join(path.dirname(PACKAGE), 'icons', `${icon}.svg`), 'utf8');
  const [, drawing] = /<svg[^>]*>(.*)<\/svg>/su.exec(svg);
  return drawing.replace(/\s*\n\s*/gu, '').trim();
};

const { version, license } = JSON.parse(fs.readFileSync(PACKAGE, 'utf8'));
const drawings = Object.fromEntries(
  Object.entries(ICONS).map(([name, icon]) => [name, drawingOf(icon)]),
);
const text = `${JSON.stringify({ bron: `lucide-static ${version} (${license})`, tekeningen: drawings }, null, 2)}\n`;

if (!process.argv.includes('--check')) fs.writeFileSync(OUTPUT, text);
else if (!fs.existsSync(OUTPUT) || fs.readFileSync(OUTPUT, 'utf8') !== text) {
  console.error(`${OUTPUT} is out of date: npm run generate`);
  process.exitCode = 1;
}
