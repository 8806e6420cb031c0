/** The table of a register's list. */
import type { VNode } from 'preact';
import type { DeelVanRij } from '../../../projections/onderdelen/delen-van.query.js';
import { velden, veldnaam } from '../../wording/deel-tekst.js';
import { vraagVan } from '../verslag/as-of-choice.view.js';
import { naamVanDeel, type Hier, type Kolom } from './register.js';
import type { RegisterProps } from './register.view.js';

export const Tabel = ({ register, hier, lijst, zoals }: RegisterProps): VNode => {
  const kolommen = register.kolommen.map(kolom);
  return (
    <table class="registertabel">
      <caption class="onzichtbaar">{register.titel}</caption>
      <thead>
        <tr>
          <th scope="col">Naam</th>
          {kolommen.map(({ label }) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lijst.rijen.map(({ deel }) => (
          <tr>
            <th scope="row">
              <a href={`/${register.pad}/${deel.id}${vraagVan(zoals.asOf)}`}>
                {naamVanDeel(deel, hier)}
              </a>
            </th>
            {kolommen.map(({ label, tekst }) => (
              <td data-label={label}>{tekst(deel, hier)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const kolom = (een: string | Kolom<DeelVanRij['deel']>): Kolom<DeelVanRij['deel']> =>
  typeof een === 'string'
    ? { label: veldnaam(een), tekst: (deel, hier) => veld(een, deel, hier) }
    : een;

const veld = (naam: string, deel: object, { naamBijId }: Hier): string =>
  velden({ [naam]: (deel as Record<string, unknown>)[naam] }, naamBijId)[0]?.[1] ?? '';
