import type { VNode } from 'preact';
import type { Medewerker } from '../../medewerkers/medewerker.table.js';
import { SIGN_IN } from '../addresses.js';
import { ErrorSummary, errorsOf, FieldError, type FormFaults } from '../form/errors.view.js';
import { Naamveld, NieuwWachtwoord, Tekstveld } from './account-fields.view.js';

export interface FirstAccountProps {
  /** Where the form is sent: the address of the link itself. */
  readonly actie: string;
  /** Who worked here before people signed in. */
  readonly medewerkers: readonly Medewerker[];
  readonly medewerkerId?: string;
  readonly naam?: string;
  readonly email?: string;
  readonly fouten?: FormFaults;
}

export const EersteAccount = (props: FirstAccountProps): VNode => {
  const { actie, medewerkers, naam = '', email = '', fouten = [] } = props;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>Het eerste account</h1>
      <p>
        Met dit account coördineer je de trajecten, en beheer je wie zich nog kan aanmelden. Deze
        link werkt één keer.
      </p>
      <form method="post" action={actie} class="formulier">
        {medewerkers.length > 0 && <WelkeBenJij {...props} />}
        <Naamveld
          {...{ waarde: naam, fouten }}
          label={medewerkers.length ? 'Sta je er niet bij? Je naam' : 'Je naam'}
        />
        <Tekstveld
          {...{ naam: 'email', label: 'E-mail', waarde: email, fouten, soort: 'email' }}
          hint="Daarmee meld je je aan."
          autocomplete="username"
        />
        <NieuwWachtwoord fouten={fouten} />
        <button type="submit" class="knop">
          Beginnen
        </button>
      </form>
    </div>
  );
};

/** What was logged under a name stays that person's. */
const WelkeBenJij = ({ medewerkers, medewerkerId = '', fouten = [] }: FirstAccountProps): VNode => (
  <fieldset class={errorsOf(fouten, 'medewerkerId').length ? 'veld veld-fout' : 'veld'}>
    <legend>Wie van hen ben jij?</legend>
    <p class="hint">Wat je vroeger logde, blijft dan van jou.</p>
    <FieldError fouten={fouten} veld="medewerkerId" />
    {medewerkers.map(({ id, naam }, index) => (
      <label class="keuze">
        <input
          type="radio"
          id={index === 0 ? 'medewerkerId' : undefined}
          name="medewerkerId"
          value={id}
          checked={id === medewerkerId}
        />
        <span>{naam}</span>
      </label>
    ))}
    <label class="keuze">
      <input type="radio" name="medewerkerId" value="" checked={medewerkerId === ''} />
      <span>Ik sta er niet bij</span>
    </label>
  </fieldset>
);

export const LinkVervallen = (): VNode => (
  <div class="smal">
    <h1>Deze link werkt niet (meer)</h1>
    <p>
      Ze is al gebruikt, of Trajectboek is opnieuw gestart en maakte een nieuwe. Is er al een
      account? <a href={SIGN_IN}>Meld je dan aan</a>.
    </p>
  </div>
);
