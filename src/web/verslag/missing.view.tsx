/** Above the report: which trajecten are not in it, and why. */
import type { VNode } from 'preact';
import type { ReportRows } from '../../report/compose.js';
import { missingTrajecten, WAAROM_ONTBREEKT } from '../../report/missing-trajecten.js';
import { Icon } from '../shell/icons.js';

/** Nothing where all trajecten of the year are there. */
export const Ontbrekend = ({ rows }: { rows: ReportRows }): VNode | null => {
  const weg = missingTrajecten(rows);
  if (!weg.length) return null;
  const welke = weg.map(({ cijfers }) => cijfers || 'een traject zonder nummer').join(', ');
  return (
    <p class="melding alarm">
      <Icon naam="let" /> Niet in dit verslag, ook niet als je het ophaalt: {welke}.{' '}
      {WAAROM_ONTBREEKT}
    </p>
  );
};
