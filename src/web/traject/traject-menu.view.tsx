/** What can be done with a traject as a whole. */
import type { VNode } from 'preact';
import { DoButton, MoreMenu, Wijzig } from './actions.view.js';
import type { Stand } from './traject-source.service.js';

const EINDES = ['AFGEROND', 'OVERGEDRAGEN', 'STOPGEZET'];

export const TrajectMenu = ({ stand: { trajectId, jaar, traject } }: { stand: Stand }): VNode => {
  const waar = { trajectId, jaar };
  const fase = traject?.fase ?? 'ACTIEF';
  return (
    <MoreMenu wat="dit traject">
      <Wijzig naam="hernoemen" waar={waar}>
        Hernoemen
      </Wijzig>
      {fase === 'GEPAUZEERD' && (
        <DoButton naam="hervatten" waar={waar}>
          Hervatten
        </DoButton>
      )}
      {fase !== 'GEPAUZEERD' && !EINDES.includes(fase) && (
        <Wijzig naam="pauzeren" waar={waar}>
          Pauzeren
        </Wijzig>
      )}
      {EINDES.includes(fase) ? (
        <Wijzig naam="heropenen" waar={waar}>
          Heropenen
        </Wijzig>
      ) : (
        <Wijzig naam="afronden" waar={waar}>
          Afronden
        </Wijzig>
      )}
      <Wijzig naam="intrekken" waar={{ ...waar, deel: `KERN/${trajectId}` }}>
        Traject intrekken
      </Wijzig>
    </MoreMenu>
  );
};
