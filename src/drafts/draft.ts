/** What somebody typed in a form and did not save yet. */

/** Nobody else's, ever: all that is asked of a draft names its person. */
export interface DraftKey {
  /** Id of an actor. */
  readonly person: string;
  readonly draft: string;
}

/** What is known of it beside what was typed: ids, years and addresses, no text. */
export interface DraftPlace {
  /** Of the form, with `:names`: the address where it is sent. */
  readonly form: string;
  /** Where the form is shown. */
  readonly address: string;
  /** Whose history it is about: 'traject-<id>'; '' where that does not exist yet. */
  readonly stream: string;
  /** The parts that it is about: 'LES/<id>'. Where their texts are erased, the draft goes with them. */
  readonly parts: readonly string[];
}

/** Each field with its values, as a form sends them. */
export type DraftText = Readonly<Record<string, string | string[] | undefined>>;

export interface DraftHead extends DraftPlace {
  readonly draft: string;
  /** Counts the writings, from 1. */
  readonly version: number;
  /** Of the last writing. */
  readonly changed: Date;
}

export interface Draft extends DraftHead {
  readonly text: DraftText;
}

/** What became of a draft that was handed in. */
export type Kept =
  | {
      readonly kept: true;
      readonly draft: string;
      readonly version: number;
      /** It was there already, word for word. */
      readonly same?: true;
    }
  /** `ENDED`: it was saved or thrown away before this arrived. `FULL`: this person keeps too many. */
  | { readonly kept: false; readonly why: 'ENDED' | 'FULL' };
