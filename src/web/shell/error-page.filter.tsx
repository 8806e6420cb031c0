import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import {
  AskerUnknown,
  FactorNeeded,
  NotRecentlyProven,
  TooFast,
} from '../../access/not-allowed.js';
import { isForApi, WhoAsks } from '../../access/who-asks.service.js';
import { LogDamaged } from '../../event-log/event-log-errors.js';
import { problemType } from '../../http/problem-type.js';
import { samengevat, type FormInput } from '../form/input.js';
import { SignInPages } from '../aanmelden/sign-in-pages.service.js';
import type { PageRequest } from '../page-request.js';
import { ErrorPage, gestuurdIn } from './error-page.view.js';
import { knownError, type KnownError } from './error-story.js';
import { UNEXPECTED, type ErrorStory, KAAL } from './error-words.js';
import { Pages } from './pages.js';
import { signInAgain } from '../aanmelden/sign-in.view.js';
import { factorFirstAddress, signInAgainAddress } from '../aanmelden/factor-addresses.js';
import { signInAddress } from '../addresses.js';

/** What goes wrong, told in Dutch with what to do next. The API has its own answers. */
@Catch()
export class ErrorPageFilter implements ExceptionFilter {
  private readonly logger = new Logger('web');

  constructor(
    private readonly paginas: Pages,
    private readonly whoAsks: WhoAsks,
    private readonly signInPages: SignInPages,
  ) {}

  async catch(fout: unknown, host: ArgumentsHost): Promise<void> {
    const verzoek = host.switchToHttp().getRequest<PageRequest>();
    const antwoord = host.switchToHttp().getResponse<Response>();
    if (antwoord.headersSent) {
      antwoord.end();
      return;
    }
    const prove = this.proving(fout, verzoek);
    if (prove) {
      // Nobody catches what a filter throws: it would end the process.
      await prove(antwoord).catch((weg: unknown) => this.catch(weg, host));
      return;
    }
    const { status, verhaal } = knownError(fout) ?? this.onverwacht(fout);
    if (status === 503) antwoord.setHeader('Retry-After', '60');
    if (fout instanceof TooFast) antwoord.setHeader('Retry-After', String(fout.seconds));
    if (status === 503) this.logger.warn(`${verhaal.titel}: ${String(fout)}`);
    if (fout instanceof LogDamaged) this.logger.error(fout.message);
    if (isForApi(verzoek)) {
      const { code, titel, uitleg: detail, kenmerk } = verhaal;
      const probleem = { status, type: problemType(code), title: `${titel}.`, detail };
      antwoord.status(status).type('application/problem+json');
      antwoord.send(JSON.stringify({ ...probleem, ...(kenmerk ? { kenmerk } : {}) }));
      return;
    }
    antwoord
      .status(status)
      .type('html')
      .send(await this.pagina(verzoek, verhaal));
  }

  /** Where somebody first proves who he is, or more of it; undefined where that would not help. */
  private proving(
    fout: unknown,
    verzoek: PageRequest,
  ): ((antwoord: Response) => Promise<void>) | undefined {
    if (fout instanceof AskerUnknown || fout instanceof NotRecentlyProven)
      return (antwoord) => this.meldEerstAan(verzoek, antwoord);
    if (!(fout instanceof FactorNeeded) || verzoek.method !== 'GET' || isForApi(verzoek))
      return undefined;
    return (antwoord) => {
      antwoord.redirect(303, factorFirstAddress(verzoek.originalUrl));
      return Promise.resolve();
    };
  }

  /** Somebody who is signed in proves once more who he is, in the same way. */
  private async meldEerstAan(verzoek: PageRequest, antwoord: Response): Promise<void> {
    const naar = verzoek.originalUrl;
    const { session } = verzoek;
    if (verzoek.method === 'GET') {
      antwoord.redirect(303, session ? signInAgainAddress(naar) : signInAddress(naar));
      return;
    }
    const bewaard = samengevat((verzoek.body ?? {}) as FormInput);
    const pagina = await this.signInPages.signIn(verzoek, {
      ...{ naar, bewaard, ...(session ? signInAgain(session) : {}) },
    });
    antwoord.status(401).type('html').send(pagina);
  }

  /** A bug gets a reference that stands in the server's output too, so that somebody can be asked about it. */
  private onverwacht(fout: unknown): KnownError {
    const kenmerk = randomBytes(4).toString('hex');
    this.logger.error(`${kenmerk} ${fout instanceof Error ? fout.stack : String(fout)}`);
    return { status: 500, verhaal: { ...UNEXPECTED, kenmerk } };
  }

  private async pagina(verzoek: PageRequest, verhaal: ErrorStory): Promise<string> {
    verzoek.eindigtVroeger = false; // it shows nothing of that
    const toon = async (): Promise<string> => {
      const inhoud = <ErrorPage {...verhaal} gestuurd={gestuurdIn(verzoek)} />;
      return this.paginas.toon(verzoek, { titel: verhaal.titel, inhoud });
    };
    try {
      if (!verzoek.vrager) await this.whoAsks.request(verzoek);
      return await toon();
    } catch {
      // What broke the page may break its frame too, where the database is away: without a name it asks nothing.
      delete verzoek.wie;
      delete verzoek.vrager;
      return toon().catch(() => KAAL);
    }
  }
}
