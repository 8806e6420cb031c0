/** The list of a register: what stands in it, now or on the day that was asked for. */
import type { VNode } from 'preact';
import { ErrorSummary } from '../form/errors.view.js';
import { FormLink } from '../shell/what-one-may.js';
import { Paging } from '../shell/paging.view.js';
import { Zoalskeuze, type Zoals } from '../verslag/as-of-choice.view.js';
import { TOESTANDEN, vraagBij } from './list-choice.js';
import type { AnyRegister, Hier } from './register.js';
import type { Lijst, Lijstkeuze } from './register-source.service.js';
import { Tabel } from './register-table.view.js';

export interface RegisterProps {
  readonly register: AnyRegister;
  readonly hier: Hier;
  readonly lijst: Lijst;
  readonly welke: Lijstkeuze;
  /** How many were withdrawn. */
  readonly weg: number;
  readonly zoals: Zoals;
}

export const RegisterPagina = (props: RegisterProps): VNode => {
  const { register, hier, lijst, welke, weg, zoals } = props;
  return (
    <>
      <ErrorSummary fouten={zoals.fouten} />
      <div class="titelregel">
        <h1>{welke.ingetrokken ? `${register.titel}: ingetrokken` : register.titel}</h1>
        {!zoals.asOf && !welke.ingetrokken && (
          <FormLink class="knop" href={`/${register.pad}/toevoegen`}>
            {register.toevoegen.title(hier, {})}
          </FormLink>
        )}
      </div>
      <Zoalskeuze
        adres={`/${register.pad}`}
        jaar={Number(hier.dag.slice(0, 4))}
        zoals={zoals}
        behoud={vraagBij(welke)}
      />
      <Toestanden {...props} />
      {lijst.rijen.length ? <Tabel {...props} /> : <p>{niets(props)}</p>}
      <Paging
        bladzijde={welke.bladzijde}
        totaal={lijst.totaal}
        adres={(vanaf) => adresVan(props, vraagBij(welke, vanaf))}
      />
      {welke.ingetrokken ? (
        <p>
          <a href={adresVan(props, {})}>Toon wat niet ingetrokken is</a>
        </p>
      ) : (
        weg > 0 && (
          <p>
            <a href={adresVan(props, { ingetrokken: 'ja' })}>Toon ingetrokken ({weg})</a>
          </p>
        )
      )}
    </>
  );
};

const adresVan = (
  { register, zoals: { asOf } }: RegisterProps,
  vraag: Record<string, string>,
): string => {
  const query = new URLSearchParams(vraag);
  if (asOf)
    for (const [naam, waarde] of [
      ['op', asOf.dag],
      ['klok', asOf.klok],
    ] as const)
      query.set(naam, waarde);
  return [`/${register.pad}`, query.toString()].filter(Boolean).join('?');
};

/** Where there is nothing to choose from, there is no choice. */
const Toestanden = (props: RegisterProps): VNode | null => {
  const { lijst, welke } = props;
  if (lijst.totaal === 0 && !welke.toestand) return null;
  const { ingetrokken } = welke;
  return (
    <nav aria-label="Toestand" class="zoeksoorten">
      {TOESTANDEN.map(({ code, naam, toestand }) => (
        <a
          href={adresVan(props, vraagBij({ ingetrokken, toestand }))}
          aria-current={toestand === welke.toestand ? 'true' : undefined}
          key={code}
        >
          {naam}
        </a>
      ))}
    </nav>
  );
};

function niets({ register, lijst, welke, zoals }: RegisterProps): string {
  if (lijst.totaal > 0) return 'Op deze bladzijde staat niets.';
  if (zoals.asOf) return 'Op die dag stond hier niets.';
  if (welke.ingetrokken) return 'Er is niets ingetrokken.';
  return welke.toestand ? 'Zo is er geen.' : register.leeg;
}
