/**
 * The program of the process that makes one file of one report and ends. Arguments: the format, the most memory in bytes, the
 * id of who waits. In: the document as JSON. Out: the bytes; what went wrong on the error output, with code 1.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { ReportDocument } from '../document.js';

type Render = (document: ReportDocument) => Promise<Uint8Array>;

/** Each loads its library when it is asked. */
const RENDERERS: Readonly<Record<string, () => Promise<Render>>> = {
  docx: async () => (await import('../docx/render-docx.js')).renderDocx,
  pdf: async () => (await import('../pdf/set-pdf.js')).setPdf,
};

async function main(format = '', bytes = '', parent = ''): Promise<void> {
  beFirstToGo();
  const limits = { bytes: Number(bytes), parent: Number(parent) };
  const watch = new Worker(new URL('./memory-worker.js', import.meta.url), { workerData: limits });
  await once(watch, 'message');
  watch.unref();
  const render = await RENDERERS[format]?.();
  if (!render) throw new Error(`There is no renderer for ${format}`);
  const document = JSON.parse(await text(process.stdin)) as ReportDocument;
  process.stdout.write(await render(document));
}

/** Pages come before a report, and where memory runs out the system takes this process and not the server. */
function beFirstToGo(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Only Linux has the second, and a container may forbid the first.
  }
}

main(...process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
