/** What a form is once it was declared: all that the controller needs to show it, send it and show it again. */
import type { Type } from '@nestjs/common';
import type { ComponentChildren, VNode } from 'preact';
import type { Limits } from '../../commands/command-limits.js';
import type { FormFaults } from './errors.view.js';
import type { FormInput } from './input.js';
import type { Fields } from './fields.js';
import type { Order } from './order.js';
import type { SceneClass } from './scene.js';
import type { Filled } from './values.js';

/** What a layout of a form's own is given. */
export interface Asked<Name extends string = string, A = unknown, At = unknown> {
  readonly around: A;
  readonly at: At;
  readonly values: FormInput;
  readonly wrong: FormFaults;
  /** The field with its label, hint and what is wrong with it. */
  readonly field: (name: Name) => VNode;
  /** Whether somebody filled it in, or was told that it is wrong. */
  readonly isFilled: (name: Name) => boolean;
}

/** Methods, so that a form of any scene can stand in one list. */
export interface Form {
  readonly scene: SceneClass<unknown, unknown>;
  readonly fields: Fields<never>;
  /** What the commands' decorators say of a field, by the field's name in the form. */
  readonly limits: ReadonlyMap<string, Limits>;
  readonly commands: readonly Type<object>[];
  title(around: unknown, at: unknown): string;
  /** A verb with its object: 'Les bewaren'. */
  button(around: unknown, at: unknown, values: FormInput): string;
  intro(around: unknown, at: unknown, values: FormInput): ComponentChildren;
  /** What stands in the fields now; `revisie` where it changes what is there. */
  begin(around: unknown, at: unknown): Filled;
  /** The commands, one after the other, or what is wrong with what was typed. */
  orders(input: FormInput, at: unknown): readonly Order[] | FormFaults;
  /** Id of the element that was changed, on the page after it. */
  anchor(input: FormInput, at: unknown): string | undefined;
  /** The parts of the stream whose texts stand in it: 'LES/<id>'. Where they are erased, so is a draft of it. */
  parts(input: FormInput, at: unknown): readonly string[];
  /** What it is while it is not saved: 'onbewaarde stap', 'onbewaard doel'. */
  readonly unsaved: string;
  /** A layout of its own; else the fields stand under each other. */
  readonly layout?: (asked: Asked) => VNode;
  /** A piece of the page that follows what is typed. */
  readonly preview?: (input: FormInput, at: unknown) => VNode;
  /** The second button, which saves and asks for another one: 'Bewaren en nog een les'. */
  readonly another?: string;
}

/** Hidden: the commandId of the first command, where it succeeded and a later one was refused. */
export const EARLIER = 'eerder';

/** Name of the second button. */
export const ANOTHER = 'nog-een';

export const isOrders = (made: readonly Order[] | FormFaults): made is readonly Order[] =>
  made.length > 0 && made.every((one) => 'command' in one);
