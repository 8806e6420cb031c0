/** Two people wrote the same thing: both texts, and what to do with them. Nothing is lost. */
import type { VNode } from 'preact';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';
import { FormShell, AtOnce } from './shell.view.js';
import { alle, single, type FormInput } from './input.js';
import type { Difference } from './differences.js';
import { FieldsView } from './form.view.js';
import { draftFields, unseen } from './unseen-fields.js';
import type { Standing } from './form-standing.js';
import { ThrowAway } from './unsaved.view.js';

interface Props {
  /** With my values, and the revision that the other left: sent again, mine win. */
  readonly standing: Standing;
  readonly differences: readonly Difference[];
  /** A name. */
  readonly who: string;
  /** ISO 8601; '' where nobody knows. */
  readonly when: string;
}

export const ConflictView = ({ standing, differences, who, when }: Props): VNode => {
  const { form, around, at, action, values } = standing;
  return (
    <>
      <div class="foutoverzicht" role="alert" tabIndex={-1} data-focus>
        <h2>Er is een probleem</h2>
        <p>
          {who} wijzigde dit intussen{when && <>, op {ogenblikInWoorden(when)}</>}. Allebei jullie
          teksten staan hieronder: er is niets verloren.
        </p>
      </div>
      <h1>{form.title(around, at)}: kies welke tekst blijft</h1>
      {differences.length === 0 && <p>Jullie schreven allebei hetzelfde.</p>}
      {differences.map((difference) => (
        <Beside difference={difference} who={who} />
      ))}
      <div class="knoppen">
        <AtOnce
          actie={action}
          verborgen={draftFields(standing)}
          klasse="knop-licht"
          velden={pairsOf(values)}
        >
          Mijn tekst bewaren
        </AtOnce>
        <KeepTheirs standing={standing} who={who} />
      </div>
      <h2>Of maak er één tekst van</h2>
      <FormShell
        actie={action}
        commandId={single(values, 'commandId')}
        verborgen={unseen(standing)}
        knop={form.button(around, at, values)}
        bewaart
      >
        <FieldsView {...standing} />
      </FormShell>
    </>
  );
};

/** Mine is thrown away then, and can still be taken back. */
const KeepTheirs = ({ standing, who }: Pick<Props, 'standing' | 'who'>): VNode => {
  const { draft, frame } = standing;
  if (!draft)
    return (
      <a class="knop-licht" href={frame.back}>
        De tekst van {who} houden
      </a>
    );
  return (
    <ThrowAway draft={draft.draft} back={frame.back} look="knop-licht">
      De tekst van {who} houden
    </ThrowAway>
  );
};

const Beside = ({ difference, who }: { difference: Difference; who: string }): VNode => (
  <section class="naast">
    <h2>{difference.label}</h2>
    <div class="naast-kolommen">
      <div>
        <h3>Wat jij schreef</h3>
        <p class="getypt">{difference.mine || '(leeg)'}</p>
      </div>
      <div>
        <h3>Wat {who} schreef</h3>
        <p class="getypt">{difference.theirs || '(leeg)'}</p>
      </div>
    </div>
  </section>
);

const pairsOf = (values: FormInput): (readonly [string, string])[] =>
  Object.keys(values).flatMap((name) => alle(values, name).map((value) => [name, value] as const));
