/** A menu of what is seldom done. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icons.js';
import { useHtmlOf } from './what-one-may.js';

/** Nothing where nothing in it is for who looks. @param props.naam for who hears the menu without what stands beside it */
export const ActionMenu = (props: { naam: string; children: ComponentChildren }): VNode | null => {
  const html = useHtmlOf(props.children);
  return html ? (
    <details class="menu menu-meer">
      <summary>
        <Icon naam="meer" />
        <span class="onzichtbaar">{props.naam}</span>
      </summary>
      <div class="menu-lijst" dangerouslySetInnerHTML={{ __html: html }} />
    </details>
  ) : null;
};
