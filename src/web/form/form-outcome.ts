/** What became of a form: the answer to its command, with each refusal beside the field that it is about. */
import type { CommandAnswer } from '../../commands/command-answer.js';
import type { Weigering } from '../../domain/weigering.js';
import { invoerfoutInWoorden } from '../../wording/invoerfout.js';
import { magInWoorden } from '../../wording/mag.js';
import { weigeringInWoorden } from '../../wording/weigering-zin.js';
import type { FormFaults } from './errors.view.js';

/** What became of a form. */
export type Outcome =
  | { readonly gelukt: true; readonly commandId: string; readonly stroom: string }
  | {
      readonly gelukt: false;
      readonly status: number;
      readonly fouten: FormFaults;
      readonly weigering?: Weigering;
      /** The form was sent before with other contents: what it sends next needs new ids. */
      readonly nieuweIds?: true;
    };

const AL_VERSTUURD =
  'Dit formulier was al verstuurd, en wat er toen in stond is bewaard. Stuur het opnieuw als je dit als iets nieuws wil bewaren.';

/** The answer of the desk, told in the form's words. */
export function uitslagVan(antwoord: CommandAnswer): Outcome {
  switch (antwoord.uitkomst) {
    case 'vastgelegd':
    case 'dubbel':
      return { gelukt: true, commandId: antwoord.commandId, stroom: antwoord.stroom };
    case 'hergebruikt':
      return { gelukt: false, status: 409, fouten: [{ zin: AL_VERSTUURD }], nieuweIds: true };
    case 'ongeldig':
      return {
        gelukt: false,
        status: 400,
        fouten: antwoord.fouten.map(({ veld, code, bij }) => ({
          veld,
          zin: invoerfoutInWoorden(code, bij),
        })),
      };
    case 'niet-toegestaan':
      return { gelukt: false, status: 403, fouten: [{ zin: magInWoorden(antwoord.mag) }] };
    case 'geweigerd': {
      const { weigering } = antwoord;
      const veld = veldVan(weigering);
      const zin = weigeringInWoorden(weigering);
      const status = STATUS[weigering.weigering] ?? 422;
      return { gelukt: false, status, fouten: [{ ...(veld ? { veld } : {}), zin }], weigering };
    }
  }
}

/** Of HTTP, where it is not 422. */
const STATUS: Partial<Record<Weigering['weigering'], number>> = {
  'intussen-gewijzigd': 409,
  'rol-ontbreekt': 403,
};

/** Which field of a form a refusal is about. */
function veldVan({ weigering, feiten }: Weigering): string | undefined {
  switch (weigering) {
    case 'tekst-leeg':
    case 'tijd-onbegrepen':
    case 'tijd-te-lang':
    case 'tijd-achterstevoren':
    case 'dag-bestaat-niet':
    case 'week-bestaat-niet':
    case 'weekdag-klopt-niet':
    case 'dag-ongeldig':
      return feiten.veld;
    case 'stap-in-de-toekomst':
    case 'stap-deels-in-de-toekomst':
      return 'wanneer';
    case 'stapnummer-bezet':
    case 'nummer-niet-hoger':
      return 'nummer';
    case 'redencode-ontbreekt':
      return 'redencode';
    case 'deeltraject-naam-bestaat':
      return 'naam';
    case 'werkjaar-bestaat-al':
      return 'jaar';
    default:
      return undefined;
  }
}
