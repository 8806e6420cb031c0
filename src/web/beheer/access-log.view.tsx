import type { VNode } from 'preact';
import type { Bladzijde } from '../../../projections/projection.js';
import type { AccessFilter, AccessLine } from '../../accounts/access-log-list.service.js';
import { ACCESS_KINDS } from '../../accounts/access-log.service.js';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';
import { Paging } from '../shell/paging.view.js';
import { bijzonderheden, DEUR, doorWie, overWie, WAT } from './access-words.js';
import { ACCESS_LOG, ACCESS_LOG_CSV } from './beheer-addresses.js';

interface Props {
  readonly lijnen: readonly AccessLine[];
  readonly totaal: number;
  readonly filter: AccessFilter;
  readonly bladzijde: Bladzijde;
  readonly personen: readonly { readonly id: string; readonly naam: string }[];
}

export const Toegangslogboek = (props: Props): VNode => {
  const { lijnen, totaal, filter, bladzijde } = props;
  return (
    <>
      <h1>Toegangslogboek</h1>
      <p>
        Wie zich aanmeldde, geweigerd werd, iets kreeg of iets meenam. Hier verandert of verdwijnt
        niets.
      </p>
      <Keuze {...props} />
      <p role="status" class="stil">
        {totaal === 1 ? '1 lijn' : `${String(totaal)} lijnen`}
      </p>
      {lijnen.length > 0 && <Lijnen lijnen={lijnen} />}
      <Paging {...{ bladzijde, totaal }} adres={(vanaf) => adresVan(ACCESS_LOG, filter, vanaf)} />
      <p>
        <a href={adresVan(ACCESS_LOG_CSV, filter)} download>
          Ophalen als CSV
        </a>
      </p>
    </>
  );
};

function adresVan(pad: string, { what, personId }: AccessFilter, vanaf = 0): string {
  const query = new URLSearchParams();
  if (what) query.set('soort', what);
  if (personId) query.set('wie', personId);
  if (vanaf > 0) query.set('vanaf', String(vanaf));
  return [pad, query.toString()].filter(Boolean).join('?');
}

const Keuze = ({ filter, personen }: Props): VNode => (
  <form method="get" action={ACCESS_LOG} class="formulier">
    <div class="veld">
      <label for="soort">Wat</label>
      <select id="soort" name="soort">
        <option value="">alles</option>
        {ACCESS_KINDS.map((soort) => (
          <option value={soort} selected={soort === filter.what}>
            {WAT[soort]}
          </option>
        ))}
      </select>
    </div>
    <div class="veld">
      <label for="wie">Wie het deed, of over wie het gaat</label>
      <select id="wie" name="wie">
        <option value="">iedereen</option>
        {personen.map(({ id, naam }) => (
          <option value={id} selected={id === filter.personId}>
            {naam}
          </option>
        ))}
      </select>
    </div>
    <button type="submit" class="knop">
      Tonen
    </button>
  </form>
);

const KOPPEN = ['Wanneer', 'Wat', 'Wie', 'Over wie', 'Langs', 'Vanwaar', 'Bijzonderheden'];

const Lijnen = ({ lijnen }: Pick<Props, 'lijnen'>): VNode => (
  <table class="registertabel">
    <caption class="onzichtbaar">Toegangslogboek</caption>
    <thead>
      <tr>
        {KOPPEN.map((kop) => (
          <th scope="col">{kop}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lijnen.map((lijn) => (
        <tr>
          <th scope="row">{ogenblikInWoorden(lijn.at.toISOString())}</th>
          {[
            WAT[lijn.what],
            doorWie(lijn),
            overWie(lijn),
            DEUR[lijn.door],
            lijn.address ?? '',
            bijzonderheden(lijn),
          ].map((tekst, n) => (
            <td data-label={KOPPEN[n + 1]}>{tekst}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
