/** One report at a time: each may take both processors and most of the memory that there is. */
import type { ReportDocument } from '../document.js';
import { inOwnProcess } from './render-process.js';
import { RenderFailed } from './render-failed.js';

const MOST_AT_ONCE = 8;

type Make = (format: string, document: ReportDocument) => Promise<Uint8Array>;

/** Those who ask wait in the order in which they asked; whoever would wait too long is told so at once. */
export class RenderQueue {
  #atOnce = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly make: Make = inOwnProcess,
    private readonly mostAtOnce = MOST_AT_ONCE,
  ) {}

  /** @throws RenderFailed also of this one alone: the next is made as if nothing had happened */
  async render(format: string, document: ReportDocument): Promise<Uint8Array> {
    if (this.#atOnce >= this.mostAtOnce)
      throw new RenderFailed('TE_DRUK', `${String(this.#atOnce)} reports are being made already`);
    this.#atOnce += 1;
    const turn = this.#last.then(() => this.make(format, document));
    this.#last = turn
      .catch(() => undefined)
      .finally(() => {
        this.#atOnce -= 1;
      });
    return turn;
  }
}

/** Of this process. */
export const renderQueue = new RenderQueue();
