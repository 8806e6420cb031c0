/** The fields that pages about accounts share: no command stands behind them, so the forms of commands do not fit. */
import type { VNode } from 'preact';
import { errorId } from '../form/element-ids.js';
import { errorsOf, FieldError, type FormFaults } from '../form/errors.view.js';

type Soort = 'text' | 'email' | 'password';

interface VeldProps {
  readonly naam: string;
  readonly label: string;
  readonly waarde?: string;
  readonly hint?: string;
  readonly fouten: FormFaults;
  readonly soort?: Soort;
  readonly autocomplete: string;
  /** A phone shows digits to type it with. */
  readonly cijfers?: boolean;
}

export const Tekstveld = (props: VeldProps): VNode => {
  const { naam, label, waarde = '', hint, fouten, soort = 'text', autocomplete } = props;
  const isFout = errorsOf(fouten, naam).length > 0;
  const beschreven = [hint && `${naam}-hint`, isFout && errorId(naam)].filter(Boolean).join(' ');
  const eigen = {
    ...{ id: naam, name: naam, value: waarde, autocomplete, spellcheck: false },
    inputMode: props.cijfers ? ('numeric' as const) : undefined,
    'aria-describedby': beschreven || undefined,
    'aria-invalid': isFout ? 'true' : undefined,
  };
  return (
    <div class={isFout ? 'veld veld-fout' : 'veld'}>
      <label for={naam}>{label}</label>
      {hint && (
        <p class="hint" id={`${naam}-hint`}>
          {hint}
        </p>
      )}
      <FieldError fouten={fouten} veld={naam} />
      <Vak soort={soort} eigen={eigen} />
    </div>
  );
};

type Eigen = Readonly<Record<string, string | boolean | undefined>> & {
  readonly inputMode: 'numeric' | undefined;
};

/** Each kind has attributes of its own, by type. */
const Vak = ({ soort, eigen }: { soort: Soort; eigen: Eigen }): VNode => {
  if (soort === 'email') return <input type="email" {...eigen} />;
  return soort === 'password' ? (
    <input type="password" {...eigen} />
  ) : (
    <input type="text" {...eigen} />
  );
};

/** The name by which events are told, of somebody who comes in for the first time. */
export const Naamveld = (
  props: Pick<VeldProps, 'fouten' | 'waarde'> & { label?: string },
): VNode => (
  <Tekstveld
    label="Je naam"
    {...props}
    naam="naam"
    hint="Zoals je collega's je kennen. Ze staat niet in het logboek en niet in het verslag."
    autocomplete="name"
  />
);

/** A password that somebody chooses now. */
export const NieuwWachtwoord = ({ fouten }: Pick<VeldProps, 'fouten'>): VNode => (
  <Wachtwoordveld
    fouten={fouten}
    hint="Minstens 12 tekens, en niet te raden. Enkele woorden die niets met elkaar te maken hebben, zijn goed."
    autocomplete="new-password"
  />
);

/** Never filled in again: a password does not go back over the line. */
export const Wachtwoordveld = (
  props: Pick<VeldProps, 'fouten' | 'autocomplete' | 'hint'>,
): VNode => <Tekstveld {...props} naam="wachtwoord" label="Wachtwoord" soort="password" />;
