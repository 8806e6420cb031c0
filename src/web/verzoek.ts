import type { Request } from 'express';
import type { Medewerker } from '../medewerkers/medewerker.table.js';

/** A request to a page, with what was found out about it before its controller. */
export interface Verzoek extends Request {
  /** Who asks; always there behind `PaginaController`, unless the page is open to everyone. */
  wie?: Medewerker;
  /** What the page shows had not yet taken in this person's last change after a second. */
  looptAchter?: boolean;
  /** What the page shows is still being made for this version of the program. */
  inOpbouw?: boolean;
}

/** Values of one cookie, undefined where the browser sent none. */
export function cookie({ headers }: Request, naam: string): string | undefined {
  const gevonden = (headers.cookie ?? '')
    .split(';')
    .map((deel) => deel.trim())
    .find((deel) => deel.startsWith(`${naam}=`));
  return gevonden?.slice(naam.length + 1);
}

/** A path of this site, or `anders`: a form's field must not send anybody elsewhere. */
export const eigenPad = (waarde: unknown, anders = '/'): string =>
  typeof waarde === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(waarde) ? waarde : anders;

/** One value of the address's query, '' where it is not there. */
export const uitAdres = ({ query }: Request, naam: string): string => {
  const waarde = query[naam];
  return typeof waarde === 'string' ? waarde.trim() : '';
};

/** `?jaar=2022`; undefined where it is no year. */
export function jaarUitAdres(verzoek: Request): number | undefined {
  const jaar = uitAdres(verzoek, 'jaar');
  return /^(19|20|21)\d\d$/.test(jaar) ? Number(jaar) : undefined;
}
