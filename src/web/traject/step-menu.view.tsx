/** What can be done with a step, by how it stands. */
import type { VNode } from 'preact';
import type { StapStatus } from '../../domain/traject/waarden.js';
import { stapnaam } from '../../wording/stap-zin.js';
import { DoButton, MoreMenu, Wijzig } from './actions.view.js';
import type { TrajectFormName } from './forms/all-forms.js';
import type { ItemProps } from './item.view.js';

/** Which forms fit how a step stands. */
const PASSEND: Readonly<Record<StapStatus, readonly TrajectFormName[]>> = {
  GEPLAND: ['stap-gehouden', 'stap-verplaatsen', 'stap-uitstellen', 'stap-niet-doorgegaan'],
  UITGESTELD: ['stap-gehouden', 'stap-verplaatsen', 'stap-uitstellen', 'stap-niet-doorgegaan'],
  VOORLOPIG_NIET_DOORGEGAAN: ['stap-verplaatsen', 'stap-niet-doorgegaan'],
  NIET_DOORGEGAAN: [],
  GEHOUDEN: ['stap-evalueren'],
  GEEVALUEERD: ['stap-evalueren'],
};
const NAAM: Partial<Record<TrajectFormName, string>> = {
  'stap-gehouden': 'Gehouden, met verslag',
  'stap-verplaatsen': 'Verplaatsen naar een andere dag',
  'stap-uitstellen': 'Uitstellen',
  'stap-niet-doorgegaan': 'Niet doorgegaan',
  'stap-evalueren': 'Evalueren',
};

export const StapMenu = ({ rij, jaar, buren }: ItemProps): VNode => {
  const waar = { trajectId: rij.streamId, jaar, deel: rij.id };
  const deel = `STAP/${rij.id}`;
  return (
    <MoreMenu wat={stapnaam(rij.stap!.gegevens)}>
      <Wijzig naam="stap-verbeteren" waar={waar}>
        Verbeteren
      </Wijzig>
      {PASSEND[rij.stap!.status].map((naam) => (
        <Wijzig naam={naam} waar={waar}>
          {NAAM[naam]}
        </Wijzig>
      ))}
      <Wijzig naam="stap-koppelen" waar={waar}>
        Koppelen aan een andere stap
      </Wijzig>
      <Wijzig naam="link" waar={{ ...waar, deel }}>
        Link toevoegen
      </Wijzig>
      <Plaatsen rij={rij} jaar={jaar} buren={buren} />
      <DoButton naam="intrekken" waar={{ ...waar, deel }}>
        Intrekken
      </DoButton>
    </MoreMenu>
  );
};

/** Somebody put it where it stands, or an imported text did; its day would say something of its own. */
const heeftPlaats = ({ stap, alinea }: ItemProps['rij']): boolean =>
  stap ? stap.na !== undefined : alinea!.na !== undefined && alinea!.stapIds.length > 0;

export const Plaatsen = ({
  rij,
  jaar,
  buren,
}: Pick<ItemProps, 'rij' | 'jaar' | 'buren'>): VNode => {
  const waar = { trajectId: rij.streamId, jaar, deel: `${rij.soort}/${rij.id}` };
  const velden = (na: string): Record<string, string> => ({
    na,
    deeltrajectId: rij.deeltrajectId ?? '',
  });
  return (
    <>
      {buren.omhoog !== undefined && (
        <DoButton naam="volgorde" waar={waar} velden={velden(buren.omhoog)}>
          Omhoog
        </DoButton>
      )}
      {buren.omlaag !== undefined && (
        <DoButton naam="volgorde" waar={waar} velden={velden(buren.omlaag)}>
          Omlaag
        </DoButton>
      )}
      <Wijzig naam="volgorde" waar={waar}>
        Naar een andere plaats
      </Wijzig>
      {heeftPlaats(rij) && (
        <DoButton naam="op-datum" waar={waar}>
          Weer op datum
        </DoButton>
      )}
    </>
  );
};
