/** The list of a register: what stands in it, now or on the day that was asked for. */
import type { VNode } from 'preact';
import type { DeelVanRij } from '../../../projections/delen/delen-van.query.js';
import { velden, veldnaam } from '../../wording/deel-tekst.js';
import { vraagVan, Zoalskeuze, type Zoals } from '../verslag/as-of.js';
import { inRegister, naamVanDeel, type AnyRegister, type Hier, type Kolom } from './register.js';

interface Props {
  readonly register: AnyRegister;
  readonly hier: Hier;
  readonly zoals: Zoals;
  readonly magWijzigen: boolean;
}

export const RegisterPagina = (props: Props): VNode => {
  const { register, hier, zoals, magWijzigen } = props;
  const { staan, weg } = inRegister(register, hier);
  return (
    <>
      <div class="titelregel">
        <h1>{register.titel}</h1>
        {magWijzigen && !zoals.asOf && (
          <a class="knop" href={`/${register.pad}/toevoegen`}>
            {register.toevoegen.title(hier, {})}
          </a>
        )}
      </div>
      <Zoalskeuze adres={`/${register.pad}`} jaar={Number(hier.dag.slice(0, 4))} zoals={zoals} />
      {staan.length ? (
        <Tabel {...props} rijen={staan} />
      ) : (
        <p>{zoals.asOf ? 'Op die dag stond hier niets.' : register.leeg}</p>
      )}
      {weg.length > 0 && (
        <details class="ingetrokken">
          <summary>Toon ingetrokken ({weg.length})</summary>
          <Tabel {...props} rijen={weg} />
        </details>
      )}
    </>
  );
};

const Tabel = (props: Props & { rijen: readonly DeelVanRij[] }): VNode => {
  const { register, hier, zoals, rijen } = props;
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
        {rijen.map(({ deel }) => (
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
