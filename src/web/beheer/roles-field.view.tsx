import type { VNode } from 'preact';
import { ROLLEN, type Rol } from '../../domain/rol.js';
import { rolNaam } from '../../wording/mag.js';
import { errorsOf, FieldError, type FormFaults } from '../form/errors.view.js';

const WAT: Readonly<Record<Rol, string>> = {
  MEDEWERKER: 'logt stappen, teksten en lessen',
  COORDINATOR: 'ook de opbouw van het verslag, en het samenwerkingsverband',
  STUURGROEPLID: 'leest mee en haalt verslagen op',
  BEHEERDER: 'accounts, rollen en het toegangslogboek',
};

export const Rolkeuze = (props: { gekozen: readonly string[]; fouten: FormFaults }): VNode => (
  <fieldset class={errorsOf(props.fouten, 'rollen').length ? 'veld veld-fout' : 'veld'}>
    <legend>Rollen</legend>
    <FieldError fouten={props.fouten} veld="rollen" />
    {ROLLEN.map((rol, index) => (
      <label class="keuze">
        <input
          type="checkbox"
          id={index === 0 ? 'rollen' : undefined}
          name="rollen"
          value={rol}
          checked={props.gekozen.includes(rol)}
        />
        <span>
          {rolNaam(rol)} <span class="stil">({WAT[rol]})</span>
        </span>
      </label>
    ))}
  </fieldset>
);

/** 'coördinator, beheerder' */
export const rollenInWoorden = (rollen: readonly Rol[]): string =>
  rollen.map(rolNaam).join(', ') || 'geen rol';
