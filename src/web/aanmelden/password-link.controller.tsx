import { Body, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccountRefused } from '../../accounts/account-refused.js';
import type { LinkKind } from '../../accounts/links.service.js';
import { PASSWORD_LINKS } from '../../accounts/password-link-address.js';
import { PasswordLinks } from '../../accounts/password-links.service.js';
import { START } from '../addresses.js';
import { accountFault } from '../beheer/account-fault.js';
import { single, type FormInput } from '../form/input.js';
import { OpenPagina } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import {
  WachtwoordBewaard,
  WachtwoordKiezen,
  WachtwoordlinkVervallen,
  type PasswordLinkProps,
} from './password-link.view.js';
import { byWeb, SignedInHere } from './signed-in.service.js';

const PATHS = Object.values(PASSWORD_LINKS).map((path) => `${path.slice(1)}/:token`);
const kindOf = ({ path }: PageRequest): LinkKind =>
  path.startsWith(`${PASSWORD_LINKS.INVITE}/`) ? 'INVITE' : 'RESET';

/** Behind an invitation or a link to a new password; whoever has another address is told that it does not work. */
@OpenPagina('')
export class PasswordLinkController {
  constructor(
    private readonly links: PasswordLinks,
    private readonly here: SignedInHere,
    private readonly paginas: Pages,
  ) {}

  @Get(PATHS)
  async toon(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('token') token: string,
  ): Promise<string> {
    return this.form(verzoek, antwoord, token, {});
  }

  /** An invitation lets in at once; a new password signs nobody in. */
  @Post(PATHS)
  async kies(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('token') token: string,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const kind = kindOf(verzoek);
    const naam = kind === 'INVITE' ? single(invoer, 'naam') : undefined;
    try {
      const chosen = { naam, password: single(invoer, 'wachtwoord') };
      const by = byWeb(verzoek, null);
      const accountId = await this.links.choose({ kind, token }, chosen, by);
      if (kind === 'RESET') return await this.saved(verzoek);
      await this.here.begin(verzoek, { accountId, ownDevice: false });
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(400);
      const fouten = [accountFault(fout)];
      return this.form(verzoek, antwoord, token, {
        ...(naam === undefined ? {} : { naam }),
        fouten,
      });
    }
    antwoord.redirect(303, START);
    return undefined;
  }

  private async form(
    verzoek: PageRequest,
    antwoord: Response,
    token: string,
    given: Pick<PasswordLinkProps, 'naam' | 'fouten'>,
  ): Promise<string> {
    const kind = kindOf(verzoek);
    const person = await this.links.look(kind, token);
    if (!person) {
      antwoord.status(404);
      const titel = 'Deze link werkt niet (meer)';
      return this.paginas.toon(verzoek, { titel, inhoud: <WachtwoordlinkVervallen /> });
    }
    const naam = kind === 'INVITE' ? (given.naam ?? person.naam) : undefined;
    const props = { ...given, naam, email: person.email, actie: verzoek.originalUrl };
    return this.paginas.toon(verzoek, {
      titel: kind === 'INVITE' ? 'Welkom' : 'Een nieuw wachtwoord',
      inhoud: <WachtwoordKiezen {...props} />,
      fout: Boolean(given.fouten),
    });
  }

  private saved(verzoek: PageRequest): Promise<string> {
    const titel = 'Je nieuwe wachtwoord is bewaard';
    return this.paginas.toon(verzoek, { titel, inhoud: <WachtwoordBewaard /> });
  }
}
