/** A file that is not whole, or not ours, writes nothing; the sentence says what is wrong with it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TransferRefused } from '../../src/event-log/transfer/transfer-errors.js';
import { tempDir } from '../support/temp-dir.js';
import {
  embedded,
  exportTo,
  fill,
  histories,
  importFrom,
  linesOf,
  type OpenLog,
} from './stores.js';

const folder = tempDir('bad');
const bad = join(folder.path, 'bad.ndjson');
let empty: OpenLog;
let lines: readonly string[];
let bytes: Buffer;
let keysFile: string;

beforeAll(async () => {
  empty = await embedded();
  const source = await embedded();
  await fill(source.log, histories(1));
  const file = await exportTo(source, folder.path);
  await source.close();
  keysFile = `${file}.sleutels`;
  lines = linesOf(file);
  bytes = readFileSync(file);
});
afterAll(async () => {
  await empty.close();
  folder.remove();
});

async function refusal(content: string | Buffer): Promise<string> {
  writeFileSync(bad, content);
  const error: unknown = await importFrom(bad, empty, keysFile).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TransferRefused);
  expect(await empty.log.head()).toBeNull();
  const { message } = error as Error;
  expect(message.startsWith(bad)).toBe(true);
  expect(message).toMatch(/^[^\n]+ Er is niets ingelezen\.$/u);
  return message;
}

type Fields = Record<string, unknown>;

/** Whole, as far as the last line can tell. */
function signed(changed: readonly string[]): string {
  const before = changed.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(before).digest('hex');
  const gebeurtenissen = changed.length - 1;
  return `${before}${JSON.stringify({ trajectboek: 'einde', gebeurtenissen, sha256 })}\n`;
}

/** With one line (the header is 0) changed, and signed anew. */
const withLine = (number: number, change: (fields: Fields) => Fields): string =>
  signed(
    lines
      .slice(0, -1)
      .map((line, at) =>
        at === number ? JSON.stringify(change(JSON.parse(line) as Fields)) : line,
      ),
  );

const event = (change: Fields): string => withLine(2, (fields) => ({ ...fields, ...change }));
const metadata = (change: Fields): string =>
  withLine(2, (fields) => ({
    ...fields,
    metadata: { ...(fields['metadata'] as Fields), ...change },
  }));

describe('een beschadigde export', () => {
  it('wordt geweigerd waar hij ook is afgekapt', async () => {
    // The newline at the very end is no part of what must be there.
    const cut = fc.integer({ min: 0, max: bytes.length - 2 });
    await fc.assert(
      fc.asyncProperty(cut, async (length) => {
        await refusal(bytes.subarray(0, length));
      }),
      { numRuns: 150 },
    );
    for (let kept = 0; kept < lines.length; kept += 1)
      expect(
        await refusal(
          lines
            .slice(0, kept)
            .map((line) => `${line}\n`)
            .join(''),
        ),
      ).toMatch(/onvolledig/u);
  });

  it('wordt geweigerd welke byte er ook veranderde', async () => {
    const flip = fc.record({ at: fc.nat(bytes.length - 2), by: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, by }) => {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= by;
        await refusal(flipped);
      }),
      { numRuns: 300 },
    );
  });
});

describe('een export die heel is maar niet klopt', () => {
  it('komt erin als hij wel klopt', async () => {
    const other = await embedded();
    writeFileSync(bad, signed(lines.slice(0, -1)));
    expect(await importFrom(bad, other, keysFile)).toEqual({ added: lines.length - 2 });
    await other.close();
  });

  it.each<[string, () => string, RegExp]>([
    ['iets anders', () => 'Zomaar tekst\n', /geen export van een logboek/u],
    ['een leeg bestand', () => '', /onvolledig/u],
    ['JSON van iets anders', () => '{"a":1}\n', /geen export van een logboek/u],
    ['één eindeloze regel', () => `{"a":"${'x'.repeat(5_000_000)}`, /geen export/u],
    ['niets in een regel', () => `${lines[0]!}\nnull\n`, /regel 2 is niet heel/u],
    ['een getal in een regel', () => `${lines[0]!}\n7\n`, /regel 2 is niet heel/u],
    ['niets in de eerste regel', () => 'null\n', /geen export van een logboek/u],
    [
      'een ander soort bestand',
      () => withLine(0, (f) => ({ ...f, trajectboek: 'x' })),
      /geen export/u,
    ],
    ['een versie in woorden', () => withLine(0, (f) => ({ ...f, versie: '2' })), /geen export/u],
    ['een nieuwer bestand', () => withLine(0, (f) => ({ ...f, versie: 4 })), /nieuwere versie/u],
    [
      'een ouder bestand',
      () => withLine(0, (f) => ({ ...f, versie: 2 })),
      /nog niet verzegelde.*trajectboek import/u,
    ],
    ['een tekst die niet verzegeld is', () => text(() => 'Iets'), /\/data\S+ is not sealed/u],
    ['een tekst die beschadigd is', () => text(harmed), /een tekst \(\S+\) is beschadigd/u],
    [
      'een tekst zonder sleutel',
      () => text((sealed) => sealed.replace('§1.0', '§1.7')),
      /de sleutel van een tekst .* ligt er niet/u,
    ],
    ['twee bestanden achter elkaar', () => bytes.toString().repeat(2), /gaat verder na/u],
    ['een telling die niet klopt', () => miscounted(), /laatste regel klopt niet/u],
    ['een regel die er twee keer staat', () => event(copyOf(1)), /regel 3: .*twee keer/u],
    ['een gat in een stroom', () => event({ revision: 7 }), /regel 3: stroom \S+ mist/u],
    ['een revisie in woorden', () => event({ revision: 'eerste' }), /regel 3: stroom/u],
    ['een id die geen UUID is', () => event({ id: 'abc' }), /regel 3: id is geen UUID/u],
    ['een id in hoofdletters', () => event({ id: randomUUID().toUpperCase() }), /regel 3: id/u],
    ['een id met iets ervoor', () => event({ id: `x${randomUUID()}` }), /regel 3: id/u],
    ['een id met iets erachter', () => event({ id: `${randomUUID()}0` }), /regel 3: id/u],
    ['een lijst met een id', () => event({ id: [randomUUID()] }), /regel 3: id/u],
    ['een stroom met een spatie', () => event({ stream: 'traject-1 ', revision: 0 }), /: stream/u],
    ['een stroom met een hoofdletter', () => event({ stream: 'Xx-1', revision: 0 }), /: stream/u],
    ['een stroom van het systeem', () => event({ stream: '$x', revision: 0 }), /regel 3: stream/u],
    ['een soort van later', () => event({ type: 'VergaderingGepland' }), /nieuwere versie/u],
    ['een versie van later', () => metadata({ schemaVersie: 99 }), /versie 99 .*nieuwere versie/u],
    ['een veld te veel', () => event({ positie: 3 }), /regel 3: dit is geen gebeurtenis/u],
    ['data die niet kloppen', () => event({ data: { onzin: 1 } }), /regel 3: \w+ is ongeldig/u],
    ['data die er geen zijn', () => event({ data: null }), /regel 3: \w+ is ongeldig/u],
    ['metadata die er geen zijn', () => event({ metadata: null }), /regel 3: \w+ is ongeldig/u],
    ['een moment zonder tijdzone', () => event({ geregistreerdOp: '2022-01-01' }), /ogenblik/u],
    [
      'twee momenten',
      () => metadata({ geregistreerdOp: '2020-01-01T00:00:00.000Z' }),
      /spreken elkaar tegen/u,
    ],
    [
      'data die nergens in passen',
      () => event({ data: { t: 'x'.repeat(1_100_000) } }),
      /te groot/u,
    ],
  ])('%s', async (_, content, sentence) => {
    expect(await refusal(content())).toMatch(sentence);
  });

  it('verraadt niet wat iemand schreef', async () => {
    expect(await refusal(event({ data: { titel: 'Geheim van Mira' } }))).not.toContain('Geheim');
  });
});

function text(change: (sealed: string) => string): string {
  const nr = lines.findIndex((line) => line.includes('§1.'));
  return signed(lines.slice(0, -1).with(nr, lines[nr]!.replace(/§1\.[^"]+/u, change)));
}

const harmed = (sealed: string): string => `${sealed.slice(0, -6)}AAAAAA`;

const copyOf = (line: number): Fields => JSON.parse(lines[line]!) as Fields;

const miscounted = (): string =>
  signed(lines.slice(0, -1)).replace(/"gebeurtenissen":\d+/u, '"gebeurtenissen":1');
