import { afterAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportDocument } from '../../src/report/document.js';
import { FORMATS } from '../../src/report/formats.js';
import { inOwnProcess, LIMITS } from '../../src/report/making/render-process.js';
import { RenderQueue } from '../../src/report/making/render-queue.js';
import { tempDir } from '../support/temp-dir.js';
import { fixtureDocument } from './support/fixture-document.js';

const folder = tempDir('maker');
afterAll(() => folder.remove());

/** A maker of reports that does something else. */
const maker = (name: string, code: string): URL => {
  const file = join(folder.path, `${name}.mjs`);
  writeFileSync(file, code);
  return pathToFileURL(file);
};
const by = (child: URL, ms = LIMITS.ms): Promise<Uint8Array> =>
  inOwnProcess('pdf', fixtureDocument, { ...LIMITS, ms }, child);

const tooDeep: ReportDocument = {
  year: 2022,
  title: 'Jaarverslag 2022',
  sections: [{ kind: 'heading', level: 4, title: 'Te diep' }],
};

describe('een verslag wordt gemaakt in een proces van zijn eigen', () => {
  it.each(['pdf', 'docx'] as const)('dat niet meer geheugen krijgt dan het mag: %s', async (as) => {
    const little = { ...LIMITS, bytes: 1 };
    await expect(inOwnProcess(as, fixtureDocument, little)).rejects.toMatchObject({
      name: 'RenderFailed',
      wat: 'TE_GROOT',
    });
  });

  it('dat niet langer werkt dan het mag, ook zonder ooit adem te halen', async () => {
    const endless = maker('eindeloos', 'for (;;);');
    await expect(by(endless, 100)).rejects.toMatchObject({ wat: 'DUURT_TE_LANG' });
  });

  it.each([
    ['afbreekt', 'process.abort();', /SIGABRT/],
    ['van buiten gestopt wordt', "process.kill(process.pid, 'SIGTERM');", /SIGTERM/],
    ['niet kan wat gevraagd is', "console.error('Kan niet'); process.exitCode = 1;", /Kan niet/],
    ['zonder een woord stopt', 'process.exit(3);', /code 3/],
  ])('dat zegt waarom wanneer het %s', async (what, code, why) => {
    const failing = by(maker(what.replaceAll(' ', '-'), code));
    await expect(failing).rejects.toMatchObject({ wat: 'MISLUKT' });
    await expect(failing).rejects.toThrow(why);
  });

  it('dat er misschien niet is', async () => {
    const nothing = pathToFileURL(join(folder.path, 'niets.mjs'));
    await expect(by(nothing)).rejects.toMatchObject({ wat: 'MISLUKT' });
  });

  it('dat niets weet van waar de gegevens staan', async () => {
    process.env['DATABASE_URL'] = 'postgres://geheim';
    const telling = maker('omgeving', 'process.stdout.write(JSON.stringify(process.env));');
    const told = Buffer.from(await by(telling)).toString();
    delete process.env['DATABASE_URL'];
    expect(told).not.toContain('geheim');
  });

  it('en de server antwoordt intussen', async () => {
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 1);
    await FORMATS.pdf.render(fixtureDocument);
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(10);
  });
});

describe('de rij', () => {
  it('gaat voort na een verslag dat niet lukte', async () => {
    const queue = new RenderQueue();
    const bad = queue.render('pdf', tooDeep);
    const good = queue.render('pdf', fixtureDocument);
    await expect(bad).rejects.toThrow(/Typst refused the report: .*heading/);
    expect((await good).length).toBeGreaterThan(1000);
  });

  it('maakt er één tegelijk, in de volgorde van vragen, en zegt het wie te lang zou wachten', async () => {
    const made: string[] = [];
    let busy = 0;
    const queue = new RenderQueue(async (format) => {
      busy += 1;
      await Promise.resolve();
      made.push(`${format} ${String(busy)}`);
      busy -= 1;
      return new Uint8Array();
    }, 2);
    const asked = await Promise.allSettled(
      ['een', 'twee', 'drie'].map((name) => queue.render(name, fixtureDocument)),
    );
    expect(made).toEqual(['een 1', 'twee 1']);
    expect(asked[2]).toMatchObject({ reason: { wat: 'TE_DRUK' } });
    await queue.render('vier', fixtureDocument);
    expect(made).toEqual(['een 1', 'twee 1', 'vier 1']);
  });
});
