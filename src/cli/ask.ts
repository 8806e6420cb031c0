/** Puts a request to this process's own application, or to the process that holds the data directory. */
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openApplication } from '../application.js';
import type { Config } from '../config.js';
import { DatabaseInUse } from '../database/database-errors.js';
import { answer } from './answer.js';
import { askOther } from './ask-other.js';
import type { CliMessage, CliRequest } from './request.js';
import { serveCommandLine } from './serve.js';
import { tryImport } from './verbs/import-trial.js';

/** A holder that starts or stops answers, or lets go, within this time. */
const PATIENCE_MS = 15_000;
const AGAIN_MS = 200;

/**
 * Rows of another log stop the start; a rebuild is the way out of that, and needs nobody who follows. What is to be paused
 * must not move first.
 */
const WITHOUT_FOLLOWING = new Set([
  'projections rebuild',
  'projections pause',
  'projections parked',
]);

/** A trial writes nothing: where there are no data yet, opening them would make them. */
const isTrialWithoutData = ({ dataDir, databaseUrl }: Config, { options }: CliRequest): boolean =>
  options['dryRun'] === true && !databaseUrl && !existsSync(dataDir);

/** @throws DatabaseInUse where the holder neither answers nor lets go of the directory, or may not be asked */
export async function ask(
  config: Config,
  request: CliRequest,
  say: (message: CliMessage) => void,
): Promise<void> {
  if (isTrialWithoutData(config, request)) {
    await tryImport(request, {
      line: (line) => {
        say({ line });
      },
    });
    say({ exit: 0 });
    return;
  }
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await askHere(config, request, say);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseInUse) || request.alone) throw error;
      if (error.holder?.address && (await askOther(error.holder, request, say))) return;
      if (Date.now() > until) throw error;
      await wait(AGAIN_MS);
    }
  }
}

/** Ended by a person; a second signal does not wait. */
const WITHOUT_END = new Set(['log follow']);
const NEVER = new AbortController().signal;

function tillSignal(): AbortSignal {
  const ended = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ended.abort());
  return ended.signal;
}

async function askHere(
  config: Config,
  request: CliRequest,
  say: (message: CliMessage) => void,
): Promise<void> {
  // A person reads what comes of it; a warning between it is a line of text.
  const application = await openApplication(
    { ...config, logFormat: 'text' },
    {
      follow: !request.alone && !WITHOUT_FOLLOWING.has(request.verb),
    },
  );
  const settled = request.alone ? () => Promise.resolve() : serveCommandLine(application);
  try {
    await answer(application, request, say, WITHOUT_END.has(request.verb) ? tillSignal() : NEVER);
  } finally {
    await settled();
    await application.close();
  }
}
