import type { ComponentChildren, VNode } from 'preact';
import { useMay } from '../shell/what-one-may.js';
import { DRAFT_PATH } from './unsaved.js';

export interface ShellProps {
  readonly actie: string;
  /** Made when the form was first shown and sent again after an error, so that nothing happens twice. */
  readonly commandId: string;
  readonly verborgen?: Readonly<Record<string, string | undefined>>;
  /** A verb with its object: 'Stap bewaren'. */
  readonly knop: string;
  /** A second button, which saves too: its name says what comes after. */
  readonly ook?: { readonly naam: string; readonly knop: string } | undefined;
  /** Where somebody goes who thinks better of it. */
  readonly terug?: string;
  /** What is typed in it is kept until it is saved (`drafts.js`). */
  readonly bewaart?: boolean;
  readonly children?: ComponentChildren;
}

/** A form with its one primary action. Checks are the server's, so that everybody reads the same Dutch words. */
export const FormShell = (props: ShellProps): VNode => (
  <form
    method="post"
    action={props.actie}
    class="formulier"
    noValidate
    data-onbewaard={props.bewaart ? DRAFT_PATH : undefined}
  >
    <Verborgen velden={{ commandId: props.commandId, ...props.verborgen }} />
    {props.children}
    {props.bewaart && <p class="hint bewaard" role="status" data-bewaard />}
    <div class="knoppen">
      <button type="submit" class="knop">
        {props.knop}
      </button>
      {props.ook && (
        <button type="submit" class="knop-licht" name={props.ook.naam} value="ja">
          {props.ook.knop}
        </button>
      )}
      {props.terug && <a href={props.terug}>Annuleren</a>}
    </div>
  </form>
);

export const Verborgen = (props: {
  velden: Readonly<Record<string, string | undefined>>;
}): VNode => (
  <>
    {Object.entries(props.velden).map(
      ([naam, waarde]) =>
        waarde !== undefined && <input type="hidden" name={naam} value={waarde} />,
    )}
  </>
);

/** A change in one click, for who may make it: everything that it needs is known. */
export const AtOnce = (props: {
  actie: string;
  verborgen: Readonly<Record<string, string | undefined>>;
  /** More hidden fields, of which a name may come more than once. */
  velden?: readonly (readonly [string, string])[];
  klasse?: string;
  children: ComponentChildren;
}): VNode | null =>
  useMay()(props.actie) ? (
    <form method="post" action={props.actie} class="meteen">
      <Verborgen velden={props.verborgen} />
      {props.velden?.map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      <button type="submit" class={props.klasse}>
        {props.children}
      </button>
    </form>
  ) : null;
