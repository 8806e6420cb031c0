/**
 * Work that keeps a processor busy for up to seconds, in a thread of its own, so that the server answers meanwhile.
 *
 * A thread per report and one report at a time: reports are rare, memory is given back, and a broken one harms no other.
 */
import { Worker } from 'node:worker_threads';

const MOST_AT_ONCE = 8;

/** A report could not be made; the message is for the log and holds the words of the library that refused. */
export class RenderFailed extends Error {
  override readonly name = 'RenderFailed';
}

type Answer = { readonly bytes: Uint8Array } | { readonly problem: string };

const ask = (file: URL, data: unknown): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: data });
    worker.once('message', (answer: Answer) => {
      if ('bytes' in answer) resolve(answer.bytes);
      else reject(new RenderFailed(answer.problem));
    });
    worker.once('error', (cause) => {
      reject(
        new RenderFailed(`The thread that makes the report failed: ${String(cause)}`, { cause }),
      );
    });
    worker.once('exit', (code) => {
      reject(new RenderFailed(`The thread that makes the report stopped with code ${code}`));
    });
  });

let atOnce = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the worker `file` with `data` as its `workerData`; it answers once with `{ bytes }` or `{ problem }`.
 * @throws RenderFailed when the worker reports a problem or dies, or when too many reports are waiting already.
 */
export const inOwnThread = (file: URL, data: unknown): Promise<Uint8Array> => {
  if (atOnce >= MOST_AT_ONCE) {
    return Promise.reject(new RenderFailed(`${atOnce} reports are being made already`));
  }
  atOnce += 1;
  const turn = last.then(() => ask(file, data));
  last = turn
    .catch(() => undefined)
    .finally(() => {
      atOnce -= 1;
    });
  return turn;
};
