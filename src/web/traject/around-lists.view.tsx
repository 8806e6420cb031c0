/** The lists beside a traject's table: deeltrajecten, results, links. */
import type { ComponentChildren, VNode } from 'preact';
import { linkTarget } from '../../report/link-target.js';
import { AroundAny } from '../shell/what-one-may.js';
import { DoButton, MoreMenu, Wijzig } from './actions.view.js';
import type { Stand } from './traject-source.service.js';
import { partElement, type Waar } from '../addresses.js';
import { naamVan } from './part-name.js';

export interface Props {
  readonly stand: Stand;
  readonly waar: Waar;
  readonly alleenLezen: boolean;
}

export const Regel = (props: {
  id?: string;
  children: ComponentChildren;
  menu?: ComponentChildren;
}): VNode => (
  <li class="item" id={props.id}>
    <div class="item-tekst">{props.children}</div>
    {props.menu && (
      <AroundAny als="div" class="handelingen">
        {props.menu}
      </AroundAny>
    )}
  </li>
);

export const Deeltrajecten = ({ stand, waar, alleenLezen }: Props): VNode => {
  const { deeltrajecten = [] } = stand.traject ?? {};
  if (!deeltrajecten.length) return <p class="stil">Geen: het traject heeft één procesverloop.</p>;
  return (
    <ul class="kaal">
      {deeltrajecten.map(({ id, naam, afgesloten }) => (
        <Regel
          id={partElement('DEELTRAJECT', id)}
          menu={
            !alleenLezen && (
              <MoreMenu wat={naam}>
                <Wijzig naam="deeltraject-hernoemen" waar={{ ...waar, deel: id }}>
                  Hernoemen
                </Wijzig>
                {!afgesloten && (
                  <DoButton naam="deeltraject-afsluiten" waar={{ ...waar, deel: id }}>
                    Afsluiten
                  </DoButton>
                )}
                <DoButton naam="intrekken" waar={{ ...waar, deel: `DEELTRAJECT/${id}` }}>
                  Intrekken
                </DoButton>
              </MoreMenu>
            )
          }
        >
          {naam} {afgesloten && <span class="stil">(afgesloten)</span>}
        </Regel>
      ))}
    </ul>
  );
};

export const Resultaten = ({ stand, waar, alleenLezen }: Props): VNode => {
  const { resultaten = [] } = stand.traject ?? {};
  if (!resultaten.length) return <p class="stil">Nog geen, zoals een draaiboek of een brochure.</p>;
  return (
    <ul class="kaal">
      {resultaten.map(({ id, naam, status }) => (
        <Regel
          id={partElement('RESULTAAT', id)}
          menu={
            !alleenLezen && (
              <MoreMenu wat={naam}>
                <Wijzig naam="resultaat" waar={{ ...waar, deel: id }}>
                  Bijwerken
                </Wijzig>
                <DoButton naam="intrekken" waar={{ ...waar, deel: `RESULTAAT/${id}` }}>
                  Intrekken
                </DoButton>
              </MoreMenu>
            )
          }
        >
          {naam}: {status}
        </Regel>
      ))}
    </ul>
  );
};

export const Links = ({ stand, waar, alleenLezen }: Props): VNode => {
  const links = stand.delen.alle('LINK').filter(({ deel }) => !deel.ingetrokken);
  if (!links.length) return <p class="stil">Nog geen.</p>;
  return (
    <ul class="kaal">
      {links.map(({ deel: { id, url, tekst, bij } }) => (
        <Regel
          id={partElement('LINK', id)}
          menu={
            !alleenLezen && (
              <MoreMenu wat={tekst}>
                <DoButton naam="intrekken" waar={{ ...waar, deel: `LINK/${id}` }}>
                  Intrekken
                </DoButton>
              </MoreMenu>
            )
          }
        >
          <a href={linkTarget(url)} rel="noreferrer">
            {tekst}
          </a>{' '}
          {bij.soort === 'STAP' && (
            <span class="stil klein">bij {naamVan(stand.delen.vind('STAP', bij.id)?.deel)}</span>
          )}
        </Regel>
      ))}
    </ul>
  );
};
