/** Carries a request out and says everything as messages, the last one an exit code. */
import type { Application } from '../application.js';
import { reasonOf } from './reason.js';
import { CliRefused, type CliMessage, type CliRequest, type Output } from './request.js';
import { VERBS } from './verbs/verbs.js';

/** Never rejects, unless `say` itself fails. */
export async function answer(
  application: Application,
  request: CliRequest,
  say: (message: CliMessage) => void,
): Promise<void> {
  const output: Output = {
    line: (line) => {
      say({ line });
    },
    progress: (progress) => {
      say({ progress });
    },
    file: (bytes, suffix = '') => {
      say({ file: suffix, base64: Buffer.from(bytes).toString('base64') });
    },
  };
  try {
    const verb = Object.hasOwn(VERBS, request.verb) ? VERBS[request.verb] : undefined;
    if (!verb) throw new CliRefused(`Opdracht ${request.verb} bestaat niet in deze versie.`);
    await verb(application, request, output);
  } catch (error) {
    say({ exit: 1, reason: reasonOf(error, application.config.logLevel) });
    return;
  }
  say({ exit: 0 });
}
