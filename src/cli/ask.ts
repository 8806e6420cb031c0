/** Puts a request to this process's own application, or to the process that holds the data directory. */
import { createInterface } from 'node:readline/promises';
import { openApplication } from '../application.js';
import type { Config } from '../config.js';
import { DatabaseInUse } from '../database/errors.js';
import { askHolder } from '../database/slot/ask-holder.js';
import { answer } from './answer.js';
import type { CliMessage, CliRequest } from './request.js';
import { serveCommandLine } from './serve.js';

export async function ask(
  config: Config,
  request: CliRequest,
  say: (message: CliMessage) => void,
): Promise<void> {
  try {
    const application = await openApplication(config);
    try {
      serveCommandLine(application);
      await answer(application, request, say);
    } finally {
      await application.close();
    }
  } catch (error) {
    if (!(error instanceof DatabaseInUse)) throw error;
    const response = await askHolder(error.holder, '/cli', request);
    for await (const line of createInterface({ input: response }))
      say(JSON.parse(line) as CliMessage);
  }
}
