import type { Asker } from '../../access/asker.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { Past } from '../past.service.js';
import { elementOfPart, UNDO } from '../addresses.js';

/** Says what a command just did, with a button that undoes it. The words come from the log, never from the address. */
@Injectable()
export class Messages {
  constructor(private readonly verleden: Past) {}

  /** Undefined where this stream holds nothing of that command. */
  async van(
    vrager: Asker,
    stroom: string,
    commandId: string,
    pad: string,
  ): Promise<VNode | undefined> {
    const gedaan = await this.verleden.van(vrager, stroom, commandId);
    const [eerste] = gedaan;
    if (!eerste) return undefined;
    const plaats = elementOfPart(eerste.delen[0] ?? '');
    return (
      <div class="melding melding-gedaan" role="status" data-focus tabIndex={-1}>
        {gedaan.map(({ zin, nu }) => (
          <p>{isKort(nu) && !zin.includes(nu) ? `${zin}: ${nu}` : `${zin}.`}</p>
        ))}
        {eerste.kanTerug && (
          <UndoButton
            stroom={stroom}
            commandId={commandId}
            pad={plaats ? `${pad}#${plaats}` : pad}
            wat={eerste.zin}
          />
        )}
      </div>
    );
  }
}

const KORT = 120;

/** What stands there now, where that is a line that can be read in passing. */
const isKort = (tekst: string | undefined): tekst is string =>
  tekst !== undefined && tekst.length <= KORT && !tekst.includes('\n');

/** @param props.pad the page to come back to, with the element that was changed; @param props.wat what is undone, for who hears the button without what stands around it */
export const UndoButton = (props: {
  stroom: string;
  commandId: string;
  pad: string;
  wat: string;
}): VNode => (
  <form method="post" action={UNDO}>
    <input type="hidden" name="stroom" value={props.stroom} />
    <input type="hidden" name="wijziging" value={props.commandId} />
    <input type="hidden" name="commandId" value={randomUUID()} />
    <input type="hidden" name="terug" value={props.pad} />
    <button type="submit" class="knop-klein">
      Ongedaan maken<span class="onzichtbaar">: {props.wat}</span>
    </button>
  </form>
);
