/**
 * A process that first finishes what the one before it left, says what it still finds then, and is killed at a point of an
 * erasure of its own. Arguments: data directory, folder of exports, which point, from 1, or 0 for none.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { Unit } from '../../projections/engine/unit.js';
import { openApplication } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { LegLesVast } from '../../src/domain/traject/lessen.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { Drafts } from '../../src/drafts/drafts.service.js';
import { ErasedUpTo } from '../../src/erasure/erased-up-to.js';
import { Eraser } from '../../src/erasure/eraser.service.js';
import { Keys } from '../../src/event-log/keys.js';
import { KeptExports } from '../../src/exports/kept-exports.service.js';
import { TestServer } from '../support/server.js';
import { inFolder, inTables } from './traces.js';

const [, , DATA_DIR, EXPORT_DIR, killAt] = process.argv;
const say = (line: string): void => void writeSync(1, `${line}\n`);
let point = 0;

/** Before each step of an erasure. */
function killBefore<T extends object>(type: { prototype: T }, method: keyof T): void {
  const step = type.prototype[method] as (...args: unknown[]) => Promise<unknown>;
  const reached = (): void => {
    point += 1;
    if (point === Number(killAt)) process.kill(process.pid, 'SIGKILL');
  };
  type.prototype[method] = async function (this: T, ...args: unknown[]) {
    reached();
    return step.apply(this, args);
  } as T[keyof T];
}

const env = { LOG_LEVEL: 'error', DATA_DIR: DATA_DIR!, EXPORT_DIR: EXPORT_DIR! };
const server = await TestServer.of(await openApplication(readConfig(env)));
const { nest, database } = server.application;
const of = <T>(type: new (...args: never[]) => T): T => nest.get(type, { strict: false });
await of(Eraser).catchUp();
const [{ left }] = await database.dataSource.query<[{ left: string }]>(
  `select coalesce(string_agg(encode(secret, 'base64'), ' '), '') as left from keys.texts where part like 'LES/%'`,
);
const kept = inFolder(EXPORT_DIR!)
  .split('\n')
  .filter((line) => line.includes('"deel":"LES/') && line.includes('"sleutel"'));
const words = (await inTables(database.dataSource)).includes('kwetsba');
say(JSON.stringify({ sleutels: left, woorden: words, exports: kept.length }));

const [trajectId, lesId] = [randomUUID(), randomUUID()];
await server.doe(StartTraject, { trajectId, titel: 'Moestuin', soort: 'PROEFTUIN' });
await server.doe(LegLesVast, {
  ...{ trajectId, lesId, jaar: 2031, themas: [], tekst: 'Kwetsbaarheden van Jan' },
});
await of(KeptExports).end(new Date(Date.now() + Number(killAt) * 86_400_000));
killBefore(Keys, 'erase');
killBefore(Drafts, 'erase');
killBefore(Unit, 'erase');
killBefore(KeptExports, 'erase');
killBefore(ErasedUpTo, 'write');
await server.doe(WisTekst, {
  ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'LES', id: lesId },
  grond: 'OP_VERZOEK',
});
await of(Eraser).catchUp();
process.exit(0);
