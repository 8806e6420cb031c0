import type { Application } from '../../application.js';
import type { Finding } from '../doctor/finding.js';
import { clockIsRight, systemClock } from '../doctor/system-clock.js';
import { cleanUp } from '../doctor/clean-up.js';
import { keptExports } from '../doctor/kept-exports.js';
import { place } from '../doctor/data-place.js';
import { roundTrip } from '../doctor/round-trip.js';
import { versions } from '../doctor/versions.js';
import { waysIn } from '../doctor/ways-in.js';
import { wholeLog } from '../doctor/whole-log.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** `doctor`: looks at everything that this program stands on; with `--volledig` it reads every event, with `--opruimen` it cleans up behind an erasure, with `--adres` it asks who could sign in there. @throws CliRefused where something is wrong */
export async function doctor(
  application: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  let wrong = 0;
  const looks = [
    ...(options['klokKlopt'] === true ? [clockIsRight] : []),
    ...[versions, place, systemClock, roundTrip, keptExports],
    (opened: Application) => waysIn(opened, options['adres']),
    ...(options['volledig'] === true ? [wholeLog] : []),
    ...(options['opruimen'] === true ? [cleanUp] : []),
  ];
  for (const look of looks)
    for (const finding of await look(application)) {
      tell(finding, output);
      if (finding.wrong !== undefined) wrong += 1;
    }
  if (wrong === 0) output.line('Alles in orde.');
  else
    throw new CliRefused(
      wrong === 1 ? 'Eén punt vraagt aandacht.' : `${String(wrong)} punten vragen aandacht.`,
    );
}

function tell({ line, wrong, isRemark }: Finding, output: Output): void {
  if (wrong !== undefined) output.line(`FOUT  ${line}. ${wrong}`);
  else output.line(isRemark ? `let op  ${line}.` : `goed  ${line}`);
}
