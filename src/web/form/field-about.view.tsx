/** What stands between a field's label and its box: the hint, and what is wrong. */
import type { VNode } from 'preact';
import { FieldError } from './errors.view.js';
import { hintId } from './element-ids.js';
import type { Drawn } from './drawn-field.js';

export const About = ({ name, hint, wrong }: Drawn): VNode => (
  <>
    {hint && (
      <p class="hint" id={hintId(name)}>
        {hint}
      </p>
    )}
    <FieldError fouten={wrong} veld={name} />
  </>
);
