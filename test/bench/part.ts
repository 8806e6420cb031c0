/** One part of the bench in a process of its own, so that no part pays for the memory of another. */
import { appends } from './appends.js';
import { memory } from './memory.js';
import { close, open, type Place } from './place.js';
import { projections } from './projections.js';
import { asOf, reads } from './reads.js';
import { say } from './say.js';
import { sealing } from './sealing.js';
import { grow } from './trajecten.js';

const [name, json, size, what] = process.argv.slice(2);
const place = JSON.parse(json!) as Place;
const began = performance.now();
const opened = await open(place);
await opened.log.head();
const openedIn = performance.now() - began;
switch (name) {
  case 'append':
    await appends(opened);
    break;
  case 'seal':
    await sealing(opened);
    break;
  case 'grow':
    await grow(opened.log, Number(size));
    if (opened.database.kind === 'server') await opened.database.dataSource.query('vacuum analyze');
    break;
  case 'memory':
    await memory(opened, what!);
    break;
  default: {
    const idle = Math.round(process.memoryUsage.rss() / 2 ** 20);
    say({
      what: 'open the log',
      ours: openedIn,
      unit: ' ms',
      note: `idle ${String(idle)} MB, the TypeScript compiler included`,
    });
    await projections(opened, await reads(opened));
    await asOf(opened);
  }
}
await close(opened);
