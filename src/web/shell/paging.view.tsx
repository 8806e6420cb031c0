/** Under a list that has more than fits on a page: where somebody is in it, and the way on and back. */
import type { VNode } from 'preact';
import type { Bladzijde } from '../../../projections/projection.js';

/** Nothing where everything stands on this one. @param props.adres of the page that begins after so many */
export const Paging = (props: {
  bladzijde: Bladzijde;
  totaal: number;
  adres: (vanaf: number) => string;
}): VNode | null => {
  const { totaal, adres } = props;
  const { vanaf, limiet } = props.bladzijde;
  if (totaal <= limiet && vanaf === 0) return null;
  const tot = Math.min(vanaf + limiet, totaal);
  return (
    <nav aria-label="Bladzijden" class="bladzijden">
      {vanaf > 0 && (
        <a href={adres(Math.max(0, Math.min(vanaf, totaal) - limiet))} rel="prev">
          Vorige
        </a>
      )}
      <span class="stil">
        {vanaf < totaal
          ? `${String(vanaf + 1)} tot ${String(tot)} van ${String(totaal)}`
          : `Er zijn er ${String(totaal)}`}
      </span>
      {tot < totaal && (
        <a href={adres(tot)} rel="next">
          Volgende
        </a>
      )}
    </nav>
  );
};
