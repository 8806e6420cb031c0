import { Body, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccessLog } from '../../accounts/access-log.service.js';
import { AccountRefused } from '../../accounts/account-refused.js';
import { ApiTokens, TOKEN_DAYS } from '../../accounts/api-tokens.service.js';
import { Sessions } from '../../accounts/sessions.service.js';
import { MET_EEN_ROL } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { isUuid } from '../../http/uuid.js';
import { byWeb } from '../aanmelden/signed-in.service.js';
import { MY_ACCOUNT } from '../addresses.js';
import { accountFault } from '../beheer/account-fault.js';
import { single, type FormInput } from '../form/input.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { MyAccountPages } from './my-account-pages.service.js';

const idOf = (verzoek: PageRequest): string => askerOf(verzoek).actor.id;

@Shows()
@PageController(MY_ACCOUNT.slice(1), MET_EEN_ROL)
export class MyAccountController {
  constructor(
    private readonly pages: MyAccountPages,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly log: AccessLog,
  ) {}

  @Get()
  toon(@Req() verzoek: PageRequest): Promise<string> {
    return this.pages.own(verzoek);
  }

  /** As a file; whoever takes it along stands in the access log. */
  @Get('gegevens.json')
  async gegevens(@Req() verzoek: PageRequest, @Res() antwoord: Response): Promise<void> {
    const data = await this.pages.data(verzoek);
    const fact = { what: 'EXPORT', details: { wat: 'EIGEN_GEGEVENS' } } as const;
    await this.log.note(byWeb(verzoek, idOf(verzoek)), fact);
    antwoord.attachment('mijn-gegevens.json').type('application/json');
    antwoord.send(`${JSON.stringify(data, null, 2)}\n`);
  }

  /** What is no choice of the form becomes the narrowest. */
  @Post('tokens')
  async maakToken(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string> {
    const name = single(invoer, 'tokennaam');
    const scope = single(invoer, 'bereik') === 'SCHRIJVEN' ? 'SCHRIJVEN' : 'LEZEN';
    const days =
      TOKEN_DAYS.find((each) => String(each) === single(invoer, 'dagen')) ?? TOKEN_DAYS[0];
    const id = idOf(verzoek);
    try {
      const token = await this.tokens.make(id, { name, scope, days }, byWeb(verzoek, id));
      return await this.pages.made(verzoek, token);
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(400);
      const getypt = { naam: name, bereik: scope, dagen: days } as const;
      return this.pages.own(verzoek, { getypt, fouten: [accountFault(fout)] });
    }
  }

  @Post('tokens/:id/intrekken')
  async trekIn(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param('id') id: string,
  ): Promise<void> {
    const own = idOf(verzoek);
    if (!isUuid(id) || !(await this.tokens.revoke(own, id, byWeb(verzoek, own))))
      throw new NotFoundException();
    antwoord.redirect(303, MY_ACCOUNT);
  }

  /** All but this one. */
  @Post('sessies/einde')
  async meldElders(@Req() verzoek: PageRequest, @Res() antwoord: Response): Promise<void> {
    const own = idOf(verzoek);
    const aantal = await this.sessions.endAll(own, verzoek.session?.sessionId ?? null);
    await this.ended(verzoek, aantal);
    antwoord.redirect(303, MY_ACCOUNT);
  }

  @Post('sessies/:id/einde')
  async meldAf(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param('id') id: string,
  ): Promise<void> {
    if (!isUuid(id) || !(await this.sessions.end(idOf(verzoek), id))) throw new NotFoundException();
    await this.ended(verzoek, 1);
    antwoord.redirect(303, MY_ACCOUNT);
  }

  private ended(verzoek: PageRequest, aantal: number): Promise<void> {
    const own = idOf(verzoek);
    const fact = { what: 'SESSIES_BEEINDIGD', aboutId: own, details: { aantal } } as const;
    return this.log.note(byWeb(verzoek, own), fact);
  }
}
