/** Everything that was ever noted about a part of a register. */
import type { VNode } from 'preact';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';
import { UndoButton } from '../shell/messages.js';
import { perMaand, wijzigingElement } from '../traject/history.js';
import { VoorvalItem } from '../traject/voorval.view.js';
import { wieIn } from '../traject/who-when.js';
import { stroomVan } from './register.js';
import type { DeelProps } from './part.view.js';

export const Geschiedenis = ({ register, voorvallen, namen, pad }: DeelProps): VNode => (
  <>
    <h2>Geschiedenis</h2>
    <p class="stil">Het laatste staat bovenaan.</p>
    {perMaand(voorvallen).map(({ naam, items }) => (
      <section class="maand">
        <h3>{naam}</h3>
        <ol class="tijdlijn kaal">
          {items.map((wijziging) => {
            const { bij, voorvallen: samen } = wijziging;
            return (
              <li id={wijzigingElement(wijziging)}>
                <p class="item-meta">
                  gelogd op <time dateTime={bij.op}>{ogenblikInWoorden(bij.op)}</time> door{' '}
                  {wieIn(bij, namen)}
                </p>
                {samen.map((voorval) => (
                  <VoorvalItem voorval={voorval} />
                ))}
                {samen[0]!.kanTerug && (
                  <UndoButton
                    stroom={stroomVan(register)}
                    commandId={bij.commandId}
                    pad={`${pad}#${wijzigingElement(wijziging)}`}
                    wat={samen[0]!.zin}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </section>
    ))}
  </>
);
