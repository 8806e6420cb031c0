/** A field of radio buttons or of boxes to tick. */
import type { VNode } from 'preact';
import { fieldId } from './element-ids.js';
import { alle } from './input.js';
import { type Drawn, frameClass, describedBy } from './drawn-field.js';
import { About } from './field-about.view.js';

/** The first one carries the field's own id, so that the error summary's link lands on it. */
export const Choices = (props: Drawn & { multiple: boolean }): VNode => {
  const { name, options, multiple } = props;
  const chosen = alle(props.values, name);
  return (
    <fieldset class={frameClass(props)} aria-describedby={describedBy(props)}>
      <legend>{props.label}</legend>
      <About {...props} />
      <div class={multiple ? 'keuzes keuzes-onder' : 'keuzes'}>
        {options.map(({ value, label }, index) => (
          <label class="keuze">
            <input
              type={multiple ? 'checkbox' : 'radio'}
              id={index ? `${fieldId(name)}-${String(index)}` : fieldId(name)}
              name={name}
              value={value}
              checked={chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
