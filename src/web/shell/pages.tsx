import type { Asker } from '../../access/asker.js';
import { Inject, Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { VNode } from 'preact';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { CONFIG, type Config } from '../../config.js';
import { fromAddress, type PageRequest } from '../page-request.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { Layout, type PageFrame } from './layout.js';
import { deviceMark } from '../device-mark.js';
import { DONE } from '../done.js';
import { Messages } from './messages.js';
import { CONTENT, filledIn, namedIn } from './slots.js';
import { thrownAway } from './thrown-away.view.js';
import { WhatOneMay } from './what-one-may.service.js';
import { htmlFor } from './what-one-may.js';

export interface Page {
  /** Also the start of the browser's title. */
  readonly titel: string;
  /** With its own h1; or else `html`, of a page that was composed before. */
  readonly inhoud?: VNode;
  readonly html?: string;
  /** The title then begins with 'Fout:'. */
  readonly fout?: boolean;
  /** The year that the page is about, else the latest that was opened. */
  readonly jaar?: number | undefined;
  /** Whose change the page can speak of and undo: 'traject-<id>' or 'werkjaar-2022' (with `?gedaan=<commandId>`). */
  readonly stroom?: string;
}

/** Puts a page in its frame. */
@Injectable()
export class Pages {
  @Inject() private readonly whatOneMay: WhatOneMay;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly desk: QuestionDesk,
    private readonly meldingen: Messages,
    private readonly medewerkers: Medewerkers,
  ) {}

  async toon(verzoek: PageRequest, pagina: Page): Promise<string> {
    const { titel, inhoud, html: stuk, fout, jaar, stroom } = pagina;
    const { wie, vrager, originalUrl: pad } = verzoek;
    const jaren = vrager ? await this.jaren(vrager) : [];
    const melding = vrager && !fout ? await this.melding(verzoek, vrager, stroom) : undefined;
    const kader = htmlFor(
      this.whatOneMay.of(vrager),
      <Layout
        titel={fout ? `Fout: ${titel}` : titel}
        pad={pad}
        merk={vrager && deviceMark(vrager.actor.id)}
        jaar={jaar ?? jaren[0]}
        jaren={jaren}
        {...this.lezer(wie, vrager)}
        stand={verzoek}
        melding={melding}
      >
        {stuk === undefined ? inhoud : CONTENT}
      </Layout>,
    );
    return `<!doctype html>\n${await this.ingevuld(kader, stuk)}\n`;
  }

  /** The page with its piece, and with ids and names in their slots. */
  private async ingevuld(kader: string, stuk: string | undefined): Promise<string> {
    const [voor = '', na = ''] = stuk === undefined ? [kader] : kader.split(CONTENT);
    const html = stuk === undefined ? voor : `${voor}${stuk}${na}`;
    const ids = namedIn(html);
    return filledIn(html, ids.length ? await this.medewerkers.namen(ids) : new Map());
  }

  private lezer(
    wie: PageRequest['wie'],
    vrager: Asker | undefined,
  ): Pick<PageFrame, 'wie' | 'kijktAls' | 'aangemeld'> {
    if (!this.config.example) return { wie: wie?.naam, aangemeld: wie !== undefined };
    return { wie: wie?.naam, aangemeld: false, kijktAls: vrager?.rollen[0] ?? 'COORDINATOR' };
  }

  /** None for who may not read: his menu is shorter. */
  private async jaren(vrager: Asker): Promise<number[]> {
    return this.desk.isFor(VraagWerkjaren, vrager)
      ? this.desk.ask(new VraagWerkjaren(), vrager)
      : [];
  }

  private async melding(
    verzoek: PageRequest,
    vrager: Asker,
    stroom: string | undefined,
  ): Promise<VNode | undefined> {
    const gedaan = fromAddress(verzoek, DONE);
    if (!gedaan || !stroom) return thrownAway(verzoek);
    return this.meldingen.van(vrager, stroom, gedaan, verzoek.originalUrl);
  }
}
