/** What a server removes by itself: whatever is over and opens, holds or tells nothing any more. */
import { AccessLog } from './accounts/access-log.service.js';
import { Attempts } from './accounts/attempts.service.js';
import { Devices } from './accounts/devices.service.js';
import { Links } from './accounts/links.service.js';
import { Sessions } from './accounts/sessions.service.js';
import type { Application } from './application.js';
import { Drafts } from './drafts/drafts.service.js';
import type { Leftover } from './tidying.js';

export function leftovers({
  nest,
  config: { accessLogDays },
}: Pick<Application, 'nest' | 'config'>): Leftover[] {
  const expiring = [
    ['Oude onbewaarde teksten', Drafts],
    ['Oude tellingen van aanmeldpogingen', Attempts],
    ['Afgelopen sessies', Sessions],
    ['Links die niets meer openen', Links],
    ['Toestellen waar al lang niemand zich aanmeldde', Devices],
  ] as const;
  return [
    ...expiring.map(([what, service]) => ({
      what,
      remove: () => nest.get<{ expire(): Promise<unknown> }>(service, { strict: false }).expire(),
    })),
    ...(accessLogDays === undefined
      ? []
      : [
          {
            what: 'Oude regels van het toegangslogboek',
            remove: () => nest.get(AccessLog, { strict: false }).expire(accessLogDays),
          },
        ]),
  ];
}
