/** Carries a request out and says everything as messages, the last one an exit code. */
import { isAllowed } from '../access/rights.js';
import type { Asker } from '../access/asker.js';
import { WhoAsks, type Unnamed } from '../access/who-asks.service.js';
import { AccessLog } from '../accounts/access-log.service.js';
import type { Application } from '../application.js';
import { isExample } from '../example/example-mark.js';
import { magInWoorden } from '../wording/mag.js';
import { reasonOf } from './reason.js';
import { CliRefused, type CliMessage, type CliRequest, type Output } from './request.js';
import { VERBS, type VerbEntry } from './verbs/verb-list.js';

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
    remark: (remark) => {
      void say({ remark });
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
    refuseInExample(application, verb, request);
    await verb.run(application, request, output, vrager);
  } catch (error) {
    await say({ exit: 1, reason: reasonOf(error, application.config.logLevel) });
    return;
  }
  await say({ exit: 0 });
}

/** Nobody signs in there. */
function refuseInExample(
  { config }: Application,
  { ofRealData }: VerbEntry,
  { options }: CliRequest,
): void {
  if (!ofRealData || options['dryRun'] === true) return;
  if (!config.example && !isExample(config.dataDir)) return;
  throw new CliRefused(
    'Dit is de map van het voorbeeld, waar niemand zich aanmeldt: hier komt niets echts bij. Kies een andere map met DATA_DIR.',
  );
}

const UNNAMED: Readonly<Record<Unnamed, string>> = {
  ZEG_WIE: 'Zeg met --als wie je bent: het e-mailadres van je account.',
  GEEN_ACCOUNT: 'Er is geen account met het e-mailadres van --als.',
  GEBLOKKEERD: 'Het account van --als is geblokkeerd.',
  NOG_GEEN_ACCOUNTS:
    'Er is nog geen account, dus werkt de opdrachtregel als Trajectboek zelf: laat --als weg.',
};

/** Whoever holds the data can act as anybody: as whom he did stands in the access log, with who he is on the machine. */
async function whoAsks({ nest }: Application, request: CliRequest): Promise<Asker> {
  const { verb, options, user } = request;
  const vrager = await nest.get(WhoAsks).commandLine(options['als']);
  if (typeof vrager === 'string') throw new CliRefused(UNNAMED[vrager]);
  if (vrager.actor.soort !== 'mens') return vrager;
  const by = { accountId: vrager.actor.id, deur: vrager.deur, address: user };
  await nest
    .get(AccessLog, { strict: false })
    .note(by, { what: 'OPDRACHTREGEL', details: { verb } });
  return vrager;
}
