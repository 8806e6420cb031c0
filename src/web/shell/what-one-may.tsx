/** What whoever looks at a page may do. What he could only be refused is not shown to him. */
import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import type { Rol } from '../../domain/rol.js';

/** Whether the form that is shown at this address, or sent to it, is for who looks; of what is no form: true. */
export type May = (address: string) => boolean;

export interface Allowed {
  readonly rollen: readonly Rol[];
  readonly may: May;
}

const Looking = createContext<Allowed>({ rollen: [], may: () => false });

export const useAllowed = (): Allowed => useContext(Looking);
export const useMay = (): May => useAllowed().may;

/** Every page, and every piece of one that is kept, as who may this sees it. */
export const htmlFor = (allowed: Allowed, content: ComponentChildren): string =>
  renderToString(<Looking.Provider value={allowed}>{content}</Looking.Provider>);

/** As HTML, '' where nothing of it is shown to who looks. */
export const useHtmlOf = (content: ComponentChildren): string => htmlFor(useAllowed(), content);

/** A link to a form, for who may send it. */
export const FormLink = (props: {
  href: string;
  class?: string | undefined;
  children: ComponentChildren;
}): VNode | null => (useMay()(props.href) ? <a {...props} /> : null);

/** An element around what can be done; nothing where nothing of it is shown to who looks. */
export const AroundAny = (props: {
  als: 'div' | 'p';
  class?: string;
  children: ComponentChildren;
}): VNode | null => {
  const { als: Element, class: klasse } = props;
  const html = useHtmlOf(props.children);
  return html ? <Element class={klasse} dangerouslySetInnerHTML={{ __html: html }} /> : null;
};
