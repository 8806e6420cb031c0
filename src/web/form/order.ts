import type { Type } from '@nestjs/common';
import type { Sent } from './loose.js';

/** A command that a form makes, with its fields as they were typed. */
export interface Order {
  readonly command: Type<object>;
  readonly fields: object;
  /** The hidden field that holds its commandId. */
  readonly id: string;
  /** The field beside which stands what is wrong, where the refusal names none of the form's. */
  readonly about?: string;
}

/** @param more where a form makes several commands: each has an id of its own */
export const order = <C extends object>(
  command: Type<C>,
  fields: Sent<C>,
  more: Partial<Pick<Order, 'id' | 'about'>> = {},
): Order => ({ command, fields, id: 'commandId', ...more });
