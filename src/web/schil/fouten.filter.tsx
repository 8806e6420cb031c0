import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import { isDatabaseAway } from '../../database/away.js';
import { LogUnavailable } from '../../event-log/errors.js';
import { problemType } from '../../http/problem-type.js';
import { OnleesbaarFormulier } from '../formulier/leesbaar.js';
import { alsParen, samengevat, type Invoer } from '../formulier/invoer.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { ActorCookie } from '../wie/actor-cookie.js';
import { WieOnbekend } from '../wie/wie.guard.js';
import { WieBenJe } from '../wie/wie.view.js';
import type { Verzoek } from '../verzoek.js';
import { Foutpagina, type Foutverhaal, type Gestuurd } from './foutpagina.js';
import { Paginas } from './paginas.js';

const NIET_GEVONDEN: Foutverhaal = {
  code: 'niet-gevonden',
  titel: 'Deze pagina bestaat niet',
  uitleg: 'Misschien is de link oud of verkeerd overgetypt.',
};
const LOGBOEK_WEG: Foutverhaal = {
  code: 'logboek-onbereikbaar',
  titel: 'Het logboek antwoordt niet',
  uitleg: 'Er is niets verloren. Probeer het over een minuut opnieuw.',
};
const DATABANK_WEG: Foutverhaal = {
  code: 'databank-onbereikbaar',
  titel: 'De databank antwoordt niet',
  uitleg: 'Er is niets verloren. Probeer het over een minuut opnieuw.',
};
const TE_GROOT: Foutverhaal = {
  code: 'te-groot',
  titel: 'Dit is te veel in één keer',
  uitleg: 'Ga terug: je tekst staat er nog. Bewaar hem in kleinere stukken.',
};
const ONLEESBAAR: Foutverhaal = {
  code: 'formulier-onleesbaar',
  titel: 'Dit formulier kunnen we niet lezen',
  uitleg:
    'Er staan tekens in die geen geldige UTF-8 zijn. Er is niets bewaard. Ga terug: wat je schreef staat er nog. Typ opnieuw wat je plakte.',
};
const NIET_BEGREPEN: Foutverhaal = {
  code: 'verzoek-ongeldig',
  titel: 'Dit verzoek begrijpen we niet',
  uitleg: 'Ga terug en probeer het opnieuw.',
};

/** What goes wrong, told in Dutch with what to do next. The API has its own answers. */
@Catch()
export class FoutenFilter implements ExceptionFilter {
  private readonly logger = new Logger('web');

  constructor(
    private readonly paginas: Paginas,
    private readonly cookie: ActorCookie,
    private readonly medewerkers: Medewerkers,
  ) {}

  async catch(fout: unknown, host: ArgumentsHost): Promise<void> {
    const verzoek = host.switchToHttp().getRequest<Verzoek>();
    const antwoord = host.switchToHttp().getResponse<Response>();
    if (antwoord.headersSent) {
      antwoord.end();
      return;
    }
    if (fout instanceof WieOnbekend) {
      await this.vraagWie(verzoek, antwoord);
      return;
    }
    const status = statusVan(fout);
    const verhaal = this.verhaal(fout, status);
    if (verzoek.path.startsWith('/api/')) {
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

  private async vraagWie(verzoek: Verzoek, antwoord: Response): Promise<void> {
    const naar = verzoek.originalUrl;
    if (verzoek.method === 'GET') {
      antwoord.redirect(303, `/wie?naar=${encodeURIComponent(naar)}`);
      return;
    }
    const medewerkers = await this.medewerkers.alle();
    const bewaard = samengevat((verzoek.body ?? {}) as Invoer);
    const inhoud = <WieBenJe medewerkers={medewerkers} naar={naar} bewaard={bewaard} />;
    const pagina = await this.paginas.toon(verzoek, { titel: 'Wie ben je?', inhoud });
    antwoord.status(401).type('html').send(pagina);
  }

  /** A bug gets a reference that stands in the server's output too, so that somebody can be asked about it. */
  private verhaal(fout: unknown, status: number): Foutverhaal {
    if (fout instanceof LogUnavailable) return LOGBOEK_WEG;
    if (isDatabaseAway(fout)) return DATABANK_WEG;
    if (status === 404) return NIET_GEVONDEN;
    if (status === 413) return TE_GROOT;
    if (fout instanceof Error && fout.cause instanceof OnleesbaarFormulier) return ONLEESBAAR;
    if (status < 500) return NIET_BEGREPEN;
    const kenmerk = randomBytes(4).toString('hex');
    this.logger.error(`${kenmerk} ${fout instanceof Error ? fout.stack : String(fout)}`);
    return {
      code: 'onverwacht',
      titel: 'Er ging iets mis',
      uitleg: 'Probeer het opnieuw. Blijft het misgaan, meld het dan met dit kenmerk.',
      kenmerk,
    };
  }

  private async pagina(verzoek: Verzoek, verhaal: Foutverhaal): Promise<string> {
    const inhoud = <Foutpagina {...verhaal} gestuurd={gestuurdIn(verzoek)} />;
    const toon = (): Promise<string> =>
      this.paginas.toon(verzoek, { titel: verhaal.titel, inhoud });
    try {
      verzoek.wie ??= await this.cookie.lees(verzoek);
      return await toon();
    } catch {
      // What broke the page may break its frame too, where the database is away: without a name it asks nothing.
      delete verzoek.wie;
      return toon();
    }
  }
}

/** A form that failed half-way is sent again as it was: its ids see to it that nothing happens twice. */
function gestuurdIn({ method, originalUrl, body }: Verzoek): Gestuurd | undefined {
  const velden = alsParen(samengevat((body ?? {}) as Invoer));
  return method === 'POST' && velden.length ? { actie: originalUrl, velden } : undefined;
}

function statusVan(fout: unknown): number {
  if (fout instanceof LogUnavailable || isDatabaseAway(fout)) return 503;
  if (fout instanceof HttpException) return fout.getStatus();
  const { status } = (fout ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
