/** A field that is written in, or chosen from a list. */
import type { VNode } from 'preact';
import { fieldId } from './element-ids.js';
import { single } from './input.js';
import type { Option } from './fields.js';
import { type Drawn, frameClass, describedBy, isWrong } from './drawn-field.js';
import { About } from './field-about.view.js';

export const Box = (props: Drawn & { kind: 'line' | 'area' | 'list' }): VNode => (
  <div class={frameClass(props)}>
    <label for={fieldId(props.name)}>{props.label}</label>
    <About {...props} />
    <Input {...props} />
  </div>
);

const Input = (props: Drawn & { kind: 'line' | 'area' | 'list' }): VNode => {
  const { kind, name, options, short } = props;
  const value = single(props.values, name);
  const attributes = {
    id: fieldId(name),
    name,
    'aria-describedby': describedBy(props),
    'aria-invalid': isWrong(props) ? ('true' as const) : undefined,
  };
  // For the count in `script.js`. No `maxlength`: a browser cuts off what is pasted, in silence.
  const most = { 'data-hoogstens': props.maxLength };
  if (kind === 'area')
    return (
      <textarea {...attributes} {...most} rows={5}>
        {/* A browser drops the first line end of a textarea: this one may go. */}
        {`\n${value}`}
      </textarea>
    );
  if (kind === 'list')
    return (
      <select {...attributes}>
        <Options options={options} chosen={value} />
      </select>
    );
  const look = short ? 'kort' : undefined;
  return <input type="text" {...attributes} {...most} value={value} class={look} />;
};

export const Options = (props: { options: readonly Option[]; chosen: string }): VNode => (
  <>
    {props.options.map(({ value, label }) => (
      <option value={value} selected={value === props.chosen}>
        {label}
      </option>
    ))}
  </>
);
