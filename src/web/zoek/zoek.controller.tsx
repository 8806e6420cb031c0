import { Get, Req } from '@nestjs/common';
import { VraagTrajecten } from '../../../projections/onderdelen/trajecten.query.js';
import { VraagZoek, type Zoekvraag } from '../../../projections/zoek/zoek.query.js';
import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import { yearFromAddress, fromAddress, type PageRequest } from '../page-request.js';
import { Zoekpagina } from './zoek.view.js';

/** `?q=…&soort=STAP&jaar=2022&ingetrokken=ja`: what was typed in any part of anything. */
@Shows('zoek', 'onderdelen')
@PageController('zoek', LEZEN)
export class ZoekController {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly paginas: Pages,
  ) {}

  @Get()
  async toon(@Req() verzoek: PageRequest): Promise<string> {
    const vrager = askerOf(verzoek);
    const vraag: Zoekvraag = {
      tekst: fromAddress(verzoek, 'q'),
      soort: fromAddress(verzoek, 'soort') || undefined,
      jaar: yearFromAddress(verzoek),
      ookIngetrokken: fromAddress(verzoek, 'ingetrokken') === 'ja',
    };
    const antwoord = await this.desk.ask(new VraagZoek(vraag), vrager);
    const ids = antwoord.vondsten
      .filter(({ categorie }) => categorie === 'traject')
      .map(({ vanId }) => vanId);
    const trajecten = await this.desk.ask(new VraagTrajecten([...new Set(ids)]), vrager);
    const titels = new Map(trajecten.map(({ streamId, titel }) => [streamId, titel]));
    return this.paginas.toon(verzoek, {
      titel: vraag.tekst ? `Zoeken naar ${vraag.tekst}` : 'Zoeken',
      inhoud: <Zoekpagina {...{ vraag, antwoord, titels }} />,
      jaar: vraag.jaar,
    });
  }
}
