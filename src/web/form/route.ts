import type { Form } from './form.js';

/** Where a form stands. Paths without a slash in front, with `:names` for what its scene reads. */
export interface FormRoute {
  readonly form: Form;
  /** Where it is sent, and shown. */
  readonly path: string;
  /** Where it is shown, if that is elsewhere. */
  readonly shownAt?: readonly string[];
}

/** A form of each name under one path. */
export const formsUnder = (path: string, forms: Readonly<Record<string, Form>>): FormRoute[] =>
  Object.entries(forms).map(([name, form]) => ({ form, path: `${path}/${name}` }));

/** The same for what is done at once: it is sent there and never shown. */
export const actionsUnder = (path: string, forms: Readonly<Record<string, Form>>): FormRoute[] =>
  formsUnder(path, forms).map((route) => ({ ...route, shownAt: [] }));

/** '/trajecten/<id>/wijzig/les?jaar=2022' */
export function addressOf(
  { path }: FormRoute,
  parameters: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(String(parameters[name])),
  );
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return asked.size ? `/${filled}?${asked.toString()}` : `/${filled}`;
}

/** Where it is sent, and where it is shown. */
export const pathsOf = ({ path, shownAt = [] }: FormRoute): string[] => [path, ...shownAt];

/** What stands at this path, whatever the ids and years in it. */
export const patternOf = (path: string): RegExp =>
  new RegExp(`^/${path.replace(/:\w+/g, '[\\w-]+')}$`);

const LONGEST = 500;

/** Whether an address is one of those where this form is shown: ids and years in its path, and few words behind it. */
export function isShownAt({ path, shownAt = [path] }: FormRoute, address: string): boolean {
  if (address.length > LONGEST) return false;
  const [where = '', query = ''] = address.split('?', 2);
  const known = shownAt.some((one) => patternOf(one).test(where));
  return known && /^[\w=&%.-]*$/.test(query);
}
