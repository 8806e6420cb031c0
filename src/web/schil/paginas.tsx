import type { Vrager } from '../../access/vrager.js';
import { Inject, Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { CONFIG, type Config } from '../../config.js';
import { uitAdres, type Verzoek } from '../verzoek.js';
import { Layout } from './layout.js';
import { DONE } from '../done.js';
import { Meldingen } from './meldingen.js';
import { thrownAway } from './thrown-away.view.js';

export interface Pagina {
  /** Also the start of the browser's title. */
  readonly titel: string;
  /** With its own h1. */
  readonly inhoud: VNode;
  /** The title then begins with 'Fout:'. */
  readonly fout?: boolean;
  /** The year that the page is about, else the latest that was opened. */
  readonly jaar?: number | undefined;
  /** Whose change the page can speak of and undo: 'traject-<id>' or 'werkjaar-2022' (with `?gedaan=<commandId>`). */
  readonly stroom?: string;
}

/** Puts a page in its frame. */
@Injectable()
export class Paginas {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly desk: QuestionDesk,
    private readonly meldingen: Meldingen,
  ) {}

  async toon(verzoek: Verzoek, { titel, inhoud, fout, jaar, stroom }: Pagina): Promise<string> {
    const { wie, vrager, looptAchter = false, inOpbouw = false, originalUrl: pad } = verzoek;
    const jaren = vrager ? await this.jaren(vrager) : [];
    const melding = vrager && !fout ? await this.melding(verzoek, vrager, stroom) : undefined;
    return `<!doctype html>\n${renderToString(
      <Layout
        titel={fout ? `Fout: ${titel}` : titel}
        pad={pad}
        wie={wie?.naam}
        jaar={jaar ?? jaren[0]}
        jaren={jaren}
        voorbeeld={this.config.example}
        zonderAanmelden={this.config.allowUnauthenticated}
        looptAchter={looptAchter}
        inOpbouw={inOpbouw}
        melding={melding}
      >
        {inhoud}
      </Layout>,
    )}\n`;
  }
  /** None for who may not read: his menu is shorter. */
  private async jaren(vrager: Vrager): Promise<number[]> {
    return this.desk.isFor(VraagWerkjaren, vrager)
      ? this.desk.ask(new VraagWerkjaren(), vrager)
      : [];
  }

  private async melding(
    verzoek: Verzoek,
    vrager: Vrager,
    stroom: string | undefined,
  ): Promise<VNode | undefined> {
    const gedaan = uitAdres(verzoek, DONE);
    if (!gedaan || !stroom) return thrownAway(verzoek);
    return this.meldingen.van(vrager, stroom, gedaan, verzoek.originalUrl);
  }
}
