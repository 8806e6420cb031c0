/** Carries a request out and says everything as messages, the last one an exit code. */
import { isAllowed } from '../access/rights.js';
import type { Vrager } from '../access/vrager.js';
import { WhoAsks } from '../access/who-asks.service.js';
import type { Application } from '../application.js';
import { magInWoorden } from '../wording/mag.js';
import { reasonOf } from './reason.js';
import { CliRefused, type CliMessage, type CliRequest, type Output } from './request.js';
import { VERBS } from './verbs/verbs.js';

/**
 * Never rejects, unless `say` itself fails.
 * @param say what it answers is waited for after a piece of a file
 * @param ended ends a verb that has no end of its own
 */
export async function answer(
  application: Application,
  request: CliRequest,
  say: (message: CliMessage) => void | Promise<void>,
  ended: AbortSignal,
): Promise<void> {
  const output: Output = {
    line: (line) => {
      void say({ line });
    },
    entry: async (at, entry) => {
      await say({ at, ...(entry === undefined ? {} : { entry }) });
    },
    progress: (progress) => {
      void say({ progress });
    },
    file: async (bytes, suffix = '') => {
      await say({ file: suffix, base64: Buffer.from(bytes).toString('base64') });
    },
    ended,
  };
  try {
    const verb = Object.hasOwn(VERBS, request.verb) ? VERBS[request.verb] : undefined;
    if (!verb) throw new CliRefused(`Opdracht ${request.verb} bestaat niet in deze versie.`);
    const vrager = await whoAsks(application, request);
    if (!isAllowed(vrager, verb.mag)) throw new CliRefused(magInWoorden(verb.mag));
    await verb.run(application, request, output, vrager);
  } catch (error) {
    await say({ exit: 1, reason: reasonOf(error, application.config.logLevel) });
    return;
  }
  await say({ exit: 0 });
}

/** A trial writes nothing, nor the name of whoever tries. */
const whoAsks = ({ nest }: Application, { options }: CliRequest): Promise<Vrager> =>
  nest.get(WhoAsks).commandLine(options['dryRun'] === true ? undefined : options['als']);
