/** What can be done with a piece of a traject: links to forms and buttons that act at once. */
import type { ComponentChildren, VNode } from 'preact';
import { AtOnce } from '../form/shell.view.js';
import { ActionMenu } from '../shell/action-menu.view.js';
import { FormLink } from '../shell/what-one-may.js';
import { NEW_ID } from '../shell/slots.js';
import { trajectFormAddress, type Waar } from '../addresses.js';
import type { TrajectFormName } from './forms/all-forms.js';

interface Wijzig {
  readonly naam: TrajectFormName;
  readonly waar: Waar;
  readonly klasse?: string;
  readonly children: ComponentChildren;
}

/** To a form. */
export const Wijzig = ({ naam, waar, klasse, children }: Wijzig): VNode => (
  <FormLink href={trajectFormAddress(naam, waar)} class={klasse}>
    {children}
  </FormLink>
);

/** At once. @param props.velden what the form would have held, the revision among it */
export const DoButton = (props: Wijzig & { velden?: Readonly<Record<string, string>> }): VNode => (
  <AtOnce
    actie={trajectFormAddress(props.naam, props.waar)}
    verborgen={{ commandId: NEW_ID, ...props.velden }}
    {...(props.klasse ? { klasse: props.klasse } : {})}
  >
    {props.children}
  </AtOnce>
);

/** A menu of what is seldom done. @param props.wat names the thing, for who hears the menu without what stands beside it */
export const MoreMenu = (props: { wat: string; children: ComponentChildren }): VNode => (
  <ActionMenu naam={`Meer doen met ${props.wat}`}>{props.children}</ActionMenu>
);
