/** What every page of this site says above everything else. */
import type { VNode } from 'preact';
import { ROLLEN, type Rol } from '../../domain/rol.js';
import { rolNaam } from '../../wording/mag.js';
import { EXAMPLE_ROLE } from '../addresses.js';

/** @param kijktAls the role as which the example is looked at; undefined where this is no example */
export const Banners = (props: { kijktAls: Rol | undefined; pad: string }): VNode | null =>
  props.kijktAls ? (
    <div class="banieren" role="region" aria-label="Over deze site">
      <p>Dit is een voorbeeld: alle gegevens zijn verzonnen, en niemand meldt zich aan.</p>
      <form method="post" action={EXAMPLE_ROLE}>
        <input type="hidden" name="naar" value={props.pad} />
        <span id="kijk-als">Kijk als:</span>
        {ROLLEN.map((rol) => (
          <button
            type="submit"
            name="rol"
            value={rol}
            aria-pressed={rol === props.kijktAls ? 'true' : 'false'}
            aria-describedby="kijk-als"
          >
            {rolNaam(rol)}
          </button>
        ))}
      </form>
    </div>
  ) : null;
