import type { Application } from '../../application.js';
import type { Finding } from '../doctor/finding.js';
import { place } from '../doctor/place.js';
import { roundTrip } from '../doctor/round-trip.js';
import { versions } from '../doctor/versions.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** `doctor`: looks at everything that this program stands on. @throws CliRefused where something is wrong */
export async function doctor(
  application: Application,
  _request: CliRequest,
  output: Output,
): Promise<void> {
  let wrong = 0;
  for (const look of [versions, place, roundTrip])
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

function tell({ line, wrong }: Finding, output: Output): void {
  output.line(wrong === undefined ? `goed  ${line}` : `FOUT  ${line}. ${wrong}`);
}
