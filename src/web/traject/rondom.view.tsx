/** What belongs to a traject beside its table: deeltrajecten, results, links, what was withdrawn. */
import type { ComponentChildren, VNode } from 'preact';
import type { Deel } from '../../domain/traject/delen.js';
import { linkTarget } from '../../report/link-target.js';
import { stapnaam } from '../../wording/stap.js';
import { Icoon } from '../schil/iconen.js';
import { Doe, MeerMenu, Wijzig } from './handelingen.view.js';
import type { Stand } from './traject-bron.service.js';
import type { TrajectFormName } from './forms/all-forms.js';
import type { Waar } from '../werkjaar/adressen.js';

export const Rondom = ({ stand, alleenLezen }: { stand: Stand; alleenLezen: boolean }): VNode => {
  const waar = { trajectId: stand.trajectId, jaar: stand.jaar };
  const props = { stand, waar, alleenLezen };
  return (
    <>
      <div class="rondom">
        <Blok {...props} titel="Deeltrajecten" naam="deeltraject" wat="deeltraject">
          <Deeltrajecten {...props} />
        </Blok>
        <Blok {...props} titel="Resultaten" naam="resultaat" wat="resultaat">
          <Resultaten {...props} />
        </Blok>
        <Blok
          {...props}
          titel="Links"
          naam="link"
          wat="link"
          waar={{ ...waar, deel: `KERN/${stand.trajectId}` }}
        >
          <Links {...props} />
        </Blok>
      </div>
      {!alleenLezen && <Ingetrokken {...props} />}
    </>
  );
};

interface Props {
  readonly stand: Stand;
  readonly waar: Waar;
  readonly alleenLezen: boolean;
}

const Blok = (
  props: Props & {
    titel: string;
    naam: TrajectFormName;
    wat: string;
    children: ComponentChildren;
  },
): VNode => (
  <section>
    <h2>{props.titel}</h2>
    {props.children}
    {!props.alleenLezen && (
      <p class="handelingen erbij">
        <Wijzig naam={props.naam} waar={props.waar}>
          <Icoon naam="plus" />
          {props.wat}
        </Wijzig>
      </p>
    )}
  </section>
);

const Regel = (props: { children: ComponentChildren; menu?: ComponentChildren }): VNode => (
  <li class="item">
    <div class="item-tekst">{props.children}</div>
    {props.menu && <div class="handelingen">{props.menu}</div>}
  </li>
);

const Deeltrajecten = ({ stand, waar, alleenLezen }: Props): VNode => {
  const { deeltrajecten = [] } = stand.traject ?? {};
  if (!deeltrajecten.length) return <p class="stil">Geen: het traject heeft één procesverloop.</p>;
  return (
    <ul class="kaal">
      {deeltrajecten.map(({ id, naam, afgesloten }) => (
        <Regel
          menu={
            !alleenLezen && (
              <MeerMenu wat={naam}>
                <Wijzig naam="deeltraject-hernoemen" waar={{ ...waar, deel: id }}>
                  Hernoemen
                </Wijzig>
                {!afgesloten && (
                  <Doe naam="deeltraject-afsluiten" waar={{ ...waar, deel: id }}>
                    Afsluiten
                  </Doe>
                )}
                <Doe naam="intrekken" waar={{ ...waar, deel: `DEELTRAJECT/${id}` }}>
                  Intrekken
                </Doe>
              </MeerMenu>
            )
          }
        >
          {naam} {afgesloten && <span class="stil">(afgesloten)</span>}
        </Regel>
      ))}
    </ul>
  );
};

const Resultaten = ({ stand, waar, alleenLezen }: Props): VNode => {
  const { resultaten = [] } = stand.traject ?? {};
  if (!resultaten.length) return <p class="stil">Nog geen, zoals een draaiboek of een brochure.</p>;
  return (
    <ul class="kaal">
      {resultaten.map(({ id, naam, status }) => (
        <Regel
          menu={
            !alleenLezen && (
              <MeerMenu wat={naam}>
                <Wijzig naam="resultaat" waar={{ ...waar, deel: id }}>
                  Bijwerken
                </Wijzig>
                <Doe naam="intrekken" waar={{ ...waar, deel: `RESULTAAT/${id}` }}>
                  Intrekken
                </Doe>
              </MeerMenu>
            )
          }
        >
          {naam}: {status}
        </Regel>
      ))}
    </ul>
  );
};

const Links = ({ stand, waar, alleenLezen }: Props): VNode => {
  const links = stand.delen.alle('LINK').filter(({ deel }) => !deel.ingetrokken);
  if (!links.length) return <p class="stil">Nog geen.</p>;
  return (
    <ul class="kaal">
      {links.map(({ deel: { id, url, tekst, bij } }) => (
        <Regel
          menu={
            !alleenLezen && (
              <MeerMenu wat={tekst}>
                <Doe naam="intrekken" waar={{ ...waar, deel: `LINK/${id}` }}>
                  Intrekken
                </Doe>
              </MeerMenu>
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

/** Behind a click: nothing is ever gone. */
const Ingetrokken = ({ stand, waar }: Props): VNode | null => {
  const weg = stand.delen.ingetrokken;
  if (!weg.length) return null;
  return (
    <details class="ingetrokken">
      <summary>Toon ingetrokken ({weg.length})</summary>
      <ul class="kaal">
        {weg.map(({ deel }) => (
          <Regel
            menu={
              <Doe
                naam="herstellen"
                waar={{ ...waar, deel: `${deel.soort}/${deel.id}` }}
                klasse="knop-klein"
              >
                Herstellen<span class="onzichtbaar">: {naamVan(deel)}</span>
              </Doe>
            }
          >
            {naamVan(deel)}
          </Regel>
        ))}
      </ul>
    </details>
  );
};

const LANG = 80;

function naamVan(deel: Deel | undefined): string {
  if (!deel) return '';
  if (deel.soort === 'STAP') return stapnaam(deel.gegevens);
  if ('titel' in deel) return deel.titel;
  if ('naam' in deel) return deel.naam;
  const tekst = 'tekst' in deel ? deel.tekst : '';
  return tekst.length > LANG ? `${tekst.slice(0, LANG - 1)}…` : tekst;
}
