import { Body, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccountRefused } from '../../accounts/account-refused.js';
import { Passkeys, type Site } from '../../accounts/passkeys.service.js';
import { RecentlyProven, WithoutFactor } from '../../access/access.guard.js';
import { MET_EEN_ROL } from '../../access/rights.js';
import { toestelInWoorden } from '../../wording/toestel.js';
import { PASSKEYS } from '../aanmelden/factor-addresses.js';
import { PasskeySite } from '../aanmelden/passkey-site.service.js';
import { SignedInHere } from '../aanmelden/signed-in.service.js';
import { MY_ACCOUNT } from '../addresses.js';
import { accountFault } from '../beheer/account-fault.js';
import { single, type FormInput } from '../form/input.js';
import { ownPath, fromAddress, type PageRequest } from '../page-request.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { FactorPages } from './factor-pages.service.js';
import { ownerOf } from './factor-owner.js';

/** One's own passkeys; what changes there ends one's sessions elsewhere. */
@Shows()
@RecentlyProven()
@PageController(PASSKEYS.slice(1), MET_EEN_ROL)
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly site: PasskeySite,
    private readonly here: SignedInHere,
    private readonly pages: FactorPages,
  ) {}

  @Get()
  @WithoutFactor()
  toon(@Req() verzoek: PageRequest): Promise<string> {
    const naam = toestelInWoorden(verzoek.get('user-agent') ?? '');
    return this.form(verzoek, { naam, naar: ownPath(fromAddress(verzoek, 'naar'), '') });
  }

  @Post()
  @WithoutFactor()
  async bewaar(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const [naar, name] = [ownPath(single(invoer, 'naar'), ''), single(invoer, 'passkeynaam')];
    const given = { name, sealed: single(invoer, 'uitdaging'), answer: single(invoer, 'antwoord') };
    try {
      const codes = await this.passkeys.add(given, this.requireSite(verzoek), ownerOf(verzoek));
      await this.here.renew(verzoek, 'PASSKEY');
      if (codes.length > 0) return await this.pages.codes(verzoek, codes, naar || MY_ACCOUNT);
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(400);
      return this.form(verzoek, { naam: name, naar, fouten: [accountFault(fout)] });
    }
    antwoord.redirect(303, naar || MY_ACCOUNT);
    return undefined;
  }

  /** Where a second factor is demanded, the last one stays until another one is there. */
  @Post(':id/weg')
  async weg(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param('id') id: string,
  ): Promise<void> {
    const owner = ownerOf(verzoek);
    const own = await this.passkeys.ofAccount(owner.accountId);
    if (!own.some((passkey) => passkey.id === id)) throw new NotFoundException();
    if (await this.pages.mayLoseOne(verzoek)) await this.passkeys.remove(id, owner);
    antwoord.redirect(303, MY_ACCOUNT);
  }

  /** @throws NotFoundException where there can be none, by the name by which he came */
  private requireSite(verzoek: PageRequest): Site {
    const site = this.site.of(verzoek);
    if (!site) throw new NotFoundException();
    return site;
  }

  private async form(
    verzoek: PageRequest,
    given: Parameters<FactorPages['newPasskey']>[1],
  ): Promise<string> {
    const person = await this.pages.person(verzoek);
    const { options, sealed } = await this.passkeys.toMake(person, this.requireSite(verzoek));
    return this.pages.newPasskey(verzoek, given, { options: JSON.stringify(options), sealed });
  }
}
