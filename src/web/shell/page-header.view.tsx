/** The header of every page: the menu, the years, who is signed in. */
import type { ComponentChildren, VNode } from 'preact';
import { menu } from './menu.js';
import { COOPERATION, MY_ACCOUNT, SIGN_OUT, START, yearAddress } from '../addresses.js';
import { ACCESS_LOG, ACCOUNTS } from '../beheer/beheer-addresses.js';
import { BEHEREN, isAllowed, LEZEN, MET_EEN_ROL } from '../../access/rights.js';
import { useAllowed } from './what-one-may.js';
import type { PageFrame } from './layout.js';

export const Kop = ({ pad, wie, aangemeld, jaar, jaren }: PageFrame): VNode => {
  const lezer = useAllowed();
  return (
    <header class="kop">
      <a class="merk" href={START}>
        Trajectboek
      </a>
      {wie && (
        <>
          <nav aria-label="Hoofdmenu">
            <ul>
              {menu(jaar)
                .filter(({ mag }) => isAllowed(lezer, mag))
                .map(({ naam, adres, bij, toets }) => (
                  <li>
                    <a
                      href={adres}
                      aria-current={bij.test(pad) ? 'true' : undefined}
                      aria-keyshortcuts={toets}
                      data-toets={toets}
                    >
                      {naam}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
          <div class="kop-eind">
            {jaren.length > 0 && (
              <Uitklap naam={jaar ? String(jaar) : 'Jaar'} label="Werkjaar">
                {jaren.map((ander) => (
                  <a href={yearAddress(ander)} aria-current={ander === jaar ? 'true' : undefined}>
                    {ander}
                  </a>
                ))}
              </Uitklap>
            )}
            <Uitklap naam={wie} label="Jij bent">
              {isAllowed(lezer, LEZEN) && <a href={COOPERATION}>Samenwerking</a>}
              {isAllowed(lezer, BEHEREN) && <a href={ACCOUNTS}>Accounts</a>}
              {isAllowed(lezer, BEHEREN) && <a href={ACCESS_LOG}>Toegangslogboek</a>}
              {aangemeld && isAllowed(lezer, MET_EEN_ROL) && <a href={MY_ACCOUNT}>Mijn account</a>}
              {aangemeld && (
                <form method="post" action={SIGN_OUT}>
                  <button type="submit">Afmelden</button>
                </form>
              )}
            </Uitklap>
          </div>
        </>
      )}
    </header>
  );
};

const Uitklap = (props: { naam: string; label: string; children: ComponentChildren }): VNode => (
  <details class="menu">
    <summary>
      <span class="onzichtbaar">{props.label}: </span>
      {props.naam}
    </summary>
    <div class="menu-lijst">{props.children}</div>
  </details>
);
