/** The lessons of a traject, each with its themes. */
import type { VNode } from 'preact';
import type { TableRow } from '../../report/document.js';
import { Tekst } from '../../report/text-html.js';
import { Icon } from '../shell/icons.js';
import { AroundAny } from '../shell/what-one-may.js';
import { DoButton, MoreMenu, Wijzig } from './actions.view.js';
import { Leeg } from './report-cell.view.js';
import type { Props } from './report-table.view.js';
import { partElement } from '../addresses.js';

export const Lessen = ({ rij, stand, alleenLezen }: Props & { rij: TableRow }): VNode => {
  const waar = { trajectId: stand.trajectId, jaar: stand.jaar };
  return (
    <>
      {rij.parts.length === 0 && <Leeg toen={alleenLezen} />}
      {rij.parts.map(({ text, source }, index) => (
        <div class="item" id={source && partElement('LES', source.id)}>
          <div class="item-tekst">
            <Tekst tree={text} />
            <Themas themas={stand.delen.vind('LES', source?.id ?? '')?.deel.themas ?? []} />
          </div>
          {!alleenLezen && source && (
            <AroundAny als="div" class="handelingen">
              <MoreMenu wat={`les ${String(index + 1)}`}>
                <Wijzig naam="les-herzien" waar={{ ...waar, deel: source.id }}>
                  Herschrijven
                </Wijzig>
                <DoButton naam="intrekken" waar={{ ...waar, deel: `LES/${source.id}` }}>
                  Intrekken
                </DoButton>
              </MoreMenu>
            </AroundAny>
          )}
        </div>
      ))}
      {!alleenLezen && (
        <AroundAny als="p" class="handelingen erbij">
          <Wijzig naam="les" waar={waar}>
            <Icon naam="plus" />
            les
          </Wijzig>
        </AroundAny>
      )}
    </>
  );
};

const Themas = ({ themas }: { themas: readonly string[] }): VNode | null =>
  themas.length ? <p class="item-meta">thema: {themas.join(', ')}</p> : null;
