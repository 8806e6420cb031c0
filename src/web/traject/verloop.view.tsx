import type { VNode } from 'preact';
import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import type { CellPart } from '../../report/document.js';
import { Tekst } from '../../report/text-html.js';
import { stapnaam } from '../../wording/stap-zin.js';
import { AlineaItem } from './alinea.view.js';
import type { FoundParts } from './found-parts.js';
import { InEenZin, SamenAfdrukken } from './samen.view.js';
import { StapItem, type ItemProps } from './item.view.js';
import { burenVan, cellPieces, type CellPiece } from './cell-pieces.js';
import type { Namen } from './who-when.js';

interface Props {
  readonly parts: readonly CellPart[];
  readonly verloop: readonly ProcesverloopRij[];
  readonly delen: FoundParts;
  readonly gekoppeld: ReadonlyMap<string, string>;
  readonly jaar: number;
  readonly namen: Namen;
  readonly alleenLezen: boolean;
}

/** The items in the order in which they print. */
export const Verloop = (props: Props): VNode => (
  <ol class="verloop kaal">
    {cellPieces(props.parts, props.verloop).map((stuk) => (
      <li>
        <StukItem stuk={stuk} {...props} />
        {!props.alleenLezen &&
          stuk.rijen.map((rij) => (
            <SamenAfdrukken rij={rij} jaar={props.jaar} delen={props.delen} />
          ))}
      </li>
    ))}
  </ol>
);

const StukItem = ({ stuk, ...props }: Props & { stuk: CellPiece }): VNode => {
  const [rij, ...meer] = stuk.rijen;
  const zin = <Tekst tree={stuk.tekst} />;
  if (!rij) return <div class="tussenkop">{zin}</div>;
  const bij = (een: ProcesverloopRij): ItemProps => ({
    rij: een,
    jaar: props.jaar,
    namen: props.namen,
    gekoppeld: props.gekoppeld,
    alleenLezen: props.alleenLezen,
    buren: burenVan(een, props.verloop),
  });
  if (rij.alinea)
    return (
      <>
        <AlineaItem
          {...bij(rij)}
          achterhaald={stuk.verteld.filter(({ id }) => rij.achterhaald.includes(id))}
        >
          {zin}
        </AlineaItem>
        <Onder kop="Deze alinea vertelt:" rijen={stuk.verteld} bij={bij} />
      </>
    );
  if (!meer.length) return <StapItem {...bij(rij)}>{zin}</StapItem>;
  return (
    <>
      <InEenZin rij={rij} jaar={props.jaar} alleenLezen={props.alleenLezen}>
        {zin}
      </InEenZin>
      <Onder kop="In één zin verteld:" rijen={stuk.rijen} bij={bij} />
    </>
  );
};

/** Steps that have no sentence of their own in the report. */
const Onder = (props: {
  kop: string;
  rijen: readonly ProcesverloopRij[];
  bij: (rij: ProcesverloopRij) => ItemProps;
}): VNode | null =>
  props.rijen.length ? (
    <div class="onder">
      <p class="klein stil">{props.kop}</p>
      <ul class="kaal">
        {props.rijen.map((rij) => (
          <li>
            <StapItem {...props.bij(rij)}>
              <p>{stapnaam(rij.stap!.gegevens)}</p>
            </StapItem>
          </li>
        ))}
      </ul>
    </div>
  ) : null;
