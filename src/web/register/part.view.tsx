/** One part of a register: what it holds, what can be done with it, and everything that was ever noted about it. */
import type { VNode } from 'preact';
import type { DeelVanRij } from '../../../projections/onderdelen/delen-van.query.js';
import { velden } from '../../wording/deel-tekst.js';
import type { PastEvent } from '../past.service.js';
import { ErrorSummary } from '../form/errors.view.js';
import { AroundAny, FormLink } from '../shell/what-one-may.js';
import type { Namen } from '../traject/who-when.js';
import { Zoalskeuze, type Zoals } from '../verslag/as-of-choice.view.js';
import type { AnyRegister, Hier } from './register.js';
import { Geschiedenis } from './part-history.view.js';

export interface DeelProps {
  readonly register: AnyRegister;
  readonly id: string;
  readonly naam: string;
  /** Undefined where it did not stand there on the day that is shown. */
  readonly rij: DeelVanRij | undefined;
  readonly hier: Hier;
  readonly zoals: Zoals;
  readonly voorvallen: readonly PastEvent[];
  readonly namen: Namen;
  readonly pad: string;
}

export const DeelPagina = (props: DeelProps): VNode => {
  const { register, id, naam, rij, hier, zoals } = props;
  return (
    <>
      <ErrorSummary fouten={zoals.fouten} />
      <p class="klein">
        <a href={`/${register.pad}`}>{register.titel}</a>
      </p>
      <div class="titelregel">
        <h1>{naam}</h1>
        <Knoppen {...props} />
      </div>
      <Zoalskeuze
        adres={`/${register.pad}/${id}`}
        jaar={Number(hier.dag.slice(0, 4))}
        zoals={zoals}
      />
      {rij ? <Inhoud {...props} rij={rij} /> : <p>Op die dag stond dit er niet.</p>}
      <Geschiedenis {...props} />
    </>
  );
};

const Knoppen = ({ register, id, rij, zoals }: DeelProps): VNode | null => {
  if (zoals.asOf || !rij) return null;
  const adres = `/${register.pad}/${id}`;
  return rij.deel.ingetrokken ? (
    <FormLink class="knop" href={`${adres}/herstellen`}>
      Herstellen
    </FormLink>
  ) : (
    <AroundAny als="div" class="knoppen">
      <FormLink class="knop" href={`${adres}/wijzigen`}>
        Wijzigen
      </FormLink>
      <FormLink class="knop-licht" href={`${adres}/intrekken`}>
        Intrekken
      </FormLink>
    </AroundAny>
  );
};

const Inhoud = ({ register, rij: { deel }, hier }: DeelProps & { rij: DeelVanRij }): VNode => (
  <>
    {deel.ingetrokken && <p class="melding">Dit is ingetrokken.</p>}
    <dl class="velden">
      {velden(deel, hier.naamBijId, Object.keys(register.wijzigen.fields)).map(
        ([label, waarde]) => (
          <div>
            <dt>{label}</dt>
            <dd>{waarde}</dd>
          </div>
        ),
      )}
    </dl>
  </>
);
