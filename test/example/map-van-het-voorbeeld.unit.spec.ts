import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { markAsExample, refuseExampleDirectory } from '../../src/example/example-mark.js';
import { tempDir } from '../support/temp-dir.js';

let hier: ReturnType<typeof tempDir>;
beforeEach(() => {
  hier = tempDir('voorbeeldmap');
});
afterEach(() => hier.remove());

const begin = (example: boolean, DATA_DIR = hier.path): void =>
  refuseExampleDirectory(readConfig({ DATA_DIR }, example));

describe('het voorbeeld', () => {
  it('begint in een map die leeg is of er niet is, en in die van een vorige keer', () => {
    begin(true);
    begin(true, join(hier.path, 'nieuw'));
    markAsExample(hier.path);
    mkdirSync(join(hier.path, 'pg'));
    begin(true);
  });

  it('komt niet bij andere gegevens, ook als er nog maar een account is', () => {
    writeFileSync(join(hier.path, 'iets'), '');
    expect(() => begin(true)).toThrow('staan al andere gegevens');
  });

  it('deelt zijn map met niets echts', () => {
    begin(false);
    markAsExample(hier.path);
    expect(() => begin(false)).toThrow('is de map van het voorbeeld');
  });
});
