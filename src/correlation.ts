/** Which request or command line the code that runs now belongs to; it goes along through every `await`. */
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** @param correlationId a UUID; it ends up in the metadata of what is recorded, and in each line that is logged */
export const withCorrelation = <T>(correlationId: string, work: () => T): T =>
  current.run(correlationId, work);

export const currentCorrelation = (): string | undefined => current.getStore();
