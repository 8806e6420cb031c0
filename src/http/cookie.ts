import type { Request } from 'express';

/** Value of one cookie, undefined where the browser sent none. */
export function cookie({ headers }: Request, name: string): string | undefined {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
