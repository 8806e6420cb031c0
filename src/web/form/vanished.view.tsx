/** What a form was about is not there any more. What was typed in it is: to be read, copied, and gone on with once it is back. */
import type { VNode } from 'preact';
import type { Form } from './form.js';
import { alle, type FormInput } from './input.js';
import { ThrowAway } from './unsaved.view.js';

interface Props {
  readonly form: Form;
  readonly typed: FormInput;
  readonly draft: string;
  /** Where somebody goes on. */
  readonly back: string;
}

export const VanishedView = ({ form, typed, draft, back }: Props): VNode => (
  <>
    <h1>Dit is er niet meer</h1>
    <div class="melding" role="alert" data-focus tabIndex={-1}>
      <p>
        Waar je {form.unsaved} over gaat, is intussen ingetrokken of weggehaald: bewaren kan dus
        niet. Wat je schreef, is niet verloren. Het staat hieronder en blijft bij je onbewaarde
        teksten; wordt het hersteld, dan schrijf je daar verder.
      </p>
    </div>
    {wordsIn(form, typed).map(({ name, label, text }) => (
      <div class="veld">
        <label for={name}>{label}</label>
        <textarea id={name} readonly rows={Math.min(MOST_LINES, text.split('\n').length + 1)}>
          {text}
        </textarea>
      </div>
    ))}
    <div class="knoppen">
      <a class="knop" href={back}>
        Verder
      </a>
      <ThrowAway draft={draft} back={back}>
        Weggooien
      </ThrowAway>
    </div>
  </>
);

const MOST_LINES = 12;

interface Words {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** What was typed, field by field; a label that follows from what stood around the form is not known any more. */
function wordsIn({ fields }: Form, typed: FormInput): Words[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const isText = field.kind === 'line' || field.kind === 'area' || field.kind === 'rows';
    if (!isText) return [];
    const label = field.kind !== 'rows' && typeof field.label === 'string' ? field.label : WRITTEN;
    const names = Object.keys(typed).filter(
      (sent) => sent === name || (field.kind === 'rows' && sent.startsWith(`${name}.`)),
    );
    return names.flatMap((sent) => {
      const text = alle(typed, sent).join('\n');
      return text.trim() ? [{ name: sent, label, text }] : [];
    });
  });
}

const WRITTEN = 'Wat je schreef';
