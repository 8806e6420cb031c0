import { Get, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AccessLogList,
  type AccessFilter,
  type AccessLine,
} from '../../accounts/access-log-list.service.js';
import { ACCESS_KINDS, AccessLog } from '../../accounts/access-log.service.js';
import { AccountList } from '../../accounts/account-list.service.js';
import { BEHEREN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { isUuid } from '../../http/uuid.js';
import { csvLineOf } from '../../text/csv-cell.js';
import { byWeb } from '../aanmelden/signed-in.service.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import { fromAddress, type PageRequest } from '../page-request.js';
import { Toegangslogboek } from './access-log.view.js';
import { bijzonderheden, DEUR, WAT } from './access-words.js';
import { ACCESS_LOG, ACCESS_LOG_CSV } from './beheer-addresses.js';

const LIMIET = 50;

@Shows()
@PageController('', BEHEREN)
export class AccessLogController {
  constructor(
    private readonly list: AccessLogList,
    private readonly log: AccessLog,
    private readonly accounts: AccountList,
    private readonly paginas: Pages,
  ) {}

  @Get(ACCESS_LOG)
  async toon(@Req() verzoek: PageRequest): Promise<string> {
    const filter = filterOf(verzoek);
    const gevraagd = fromAddress(verzoek, 'vanaf');
    const vanaf = /^\d{1,9}$/u.test(gevraagd) ? Number(gevraagd) : 0;
    const { lines: lijnen, total: totaal } = await this.list.page(filter, vanaf, LIMIET);
    const personen = await this.accounts.all();
    const bladzijde = { vanaf, limiet: LIMIET };
    const inhoud = <Toegangslogboek {...{ lijnen, totaal, filter, bladzijde, personen }} />;
    return this.paginas.toon(verzoek, { titel: 'Toegangslogboek', inhoud });
  }

  /** Whoever takes it along stands in it himself. */
  @Get(ACCESS_LOG_CSV)
  async csv(@Req() verzoek: PageRequest, @Res() antwoord: Response): Promise<void> {
    const by = byWeb(verzoek, askerOf(verzoek).actor.id);
    await this.log.note(by, { what: 'EXPORT', details: { wat: 'TOEGANGSLOGBOEK' } });
    antwoord.attachment('toegangslogboek.csv').type('text/csv; charset=utf-8');
    await pipeline(Readable.from(csvOf(this.list.pieces(filterOf(verzoek)))), antwoord);
  }
}

/** What is no kind or no person asks for all. */
function filterOf(verzoek: PageRequest): AccessFilter {
  const [soort, wie] = [fromAddress(verzoek, 'soort'), fromAddress(verzoek, 'wie')];
  return {
    what: ACCESS_KINDS.find((kind) => kind === soort),
    personId: isUuid(wie) ? wie : undefined,
  };
}

const HEADING = ['wanneer', 'soort', 'wat', 'wie', 'over', 'langs', 'vanwaar', 'bijzonderheden'];

async function* csvOf(pieces: AsyncIterable<readonly AccessLine[]>): AsyncGenerator<string> {
  yield csvLineOf(HEADING);
  for await (const lines of pieces) yield lines.map(csvOfLine).join('');
}

const csvOfLine = (line: AccessLine): string =>
  csvLineOf([
    ...[line.at.toISOString(), line.what, WAT[line.what], line.who, line.about],
    ...[DEUR[line.door], line.address, bijzonderheden(line)],
  ]);
