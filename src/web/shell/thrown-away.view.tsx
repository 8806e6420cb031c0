/** After a draft was thrown away: it can still be taken back. */
import type { VNode } from 'preact';
import { TAKE_BACK } from '../addresses.js';
import { THROWN_AWAY } from '../done.js';
import { AtOnce } from '../form/shell.view.js';
import { fromAddress, type PageRequest } from '../page-request.js';

/** Undefined where nothing was thrown away just before. */
export function thrownAway(request: PageRequest): VNode | undefined {
  const id = fromAddress(request, THROWN_AWAY);
  return id ? (
    <div class="melding melding-gedaan" role="status" data-focus tabIndex={-1}>
      <p>Wat je schreef, is weggegooid.</p>
      <AtOnce actie={TAKE_BACK} verborgen={{ id, terug: request.originalUrl }} klasse="knop-klein">
        Toch houden
      </AtOnce>
    </div>
  ) : undefined;
}
