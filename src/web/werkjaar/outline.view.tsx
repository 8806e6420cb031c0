/** The outline of a year's report, with what can be done at each of its nodes. */
import type { VNode } from 'preact';
import { trajectAddress } from '../addresses.js';
import { wordsAddress } from '../node-addresses.js';
import { useMay } from '../shell/what-one-may.js';
import type { OutlineTree, Knooprij } from './outline-tree.js';
import { NodeMenu } from './node-menu.view.js';
import { GemisLijst, Open } from './year-state.view.js';
import type { WerkjaarProps } from './werkjaar.view.js';

export const Tak = (props: WerkjaarProps & { ouderId: string | null }): VNode | null => {
  const knopen = props.boom.kinderen(props.ouderId);
  return knopen.length ? (
    <ol class="boom kaal">
      {knopen.map((knoop) => (
        <li id={knoop.id}>
          <Regel {...props} knoop={knoop} />
          <Tak {...props} ouderId={knoop.id} />
        </li>
      ))}
    </ol>
  ) : null;
};

const Regel = ({ jaar, boom, stand, knoop }: WerkjaarProps & { knoop: Knooprij }): VNode => {
  const gemis = stand.gemis.get(knoop.id);
  return (
    <>
      <div class={`boom-regel boom-${knoop.soort.toLowerCase()}`}>
        <span class="boom-naam">
          <Naam {...{ jaar, boom, knoop }} />
        </span>
        {knoop.soort === 'TEKSTBLOK' && <span class="stil klein">tekst</span>}
        {gemis && <Open gemis={gemis} />}
        <NodeMenu jaar={jaar} boom={boom} knoop={knoop} />
      </div>
      {gemis && gemis.length > 0 && <GemisLijst gemis={gemis} jaar={jaar} />}
    </>
  );
};

const Naam = (props: { jaar: number; boom: OutlineTree; knoop: Knooprij }): VNode => {
  const { jaar, boom, knoop } = props;
  const may = useMay();
  const naam = boom.naam(knoop);
  if (knoop.soort === 'TRAJECT') return <a href={trajectAddress(knoop.id, jaar)}>{naam}</a>;
  if (knoop.soort === 'TEKSTBLOK' && may(wordsAddress(jaar, knoop)))
    return <a href={wordsAddress(jaar, knoop)}>{naam}</a>;
  return <>{naam}</>;
};
