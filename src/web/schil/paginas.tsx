import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { CONFIG, type Config } from '../../config.js';
import { uitAdres, type Verzoek } from '../verzoek.js';
import { Layout } from './layout.js';
import { Meldingen } from './meldingen.js';

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
    private readonly queries: QueryBus,
    private readonly meldingen: Meldingen,
  ) {}

  async toon(verzoek: Verzoek, { titel, inhoud, fout, jaar, stroom }: Pagina): Promise<string> {
    const { wie, looptAchter = false, inOpbouw = false, originalUrl: pad } = verzoek;
    const jaren = wie ? await this.queries.execute(new VraagWerkjaren()) : [];
    const gedaan = uitAdres(verzoek, 'gedaan');
    const melding =
      gedaan && stroom && !fout ? await this.meldingen.van(stroom, gedaan, pad) : undefined;
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
}
