/** The page that shows a link that was just made: once, to whoever made it. */
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/accounts.service.js';
import type { MadeLink } from '../../accounts/invitations.service.js';
import { passwordLink } from '../../accounts/password-link-address.js';
import { CONFIG, type Config } from '../../config.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { LinkGemaakt } from './invite.view.js';

@Injectable()
export class LinkPages {
  constructor(
    private readonly accounts: Accounts,
    private readonly paginas: Pages,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Under the address of the site, or else the name by which this browser reached it, which was checked to be one of ours. */
  async made(verzoek: PageRequest, { kind, token, accountId }: MadeLink): Promise<string> {
    const { naam } = (await this.accounts.withId(accountId))!;
    const asked = `${verzoek.protocol}://${verzoek.get('host') ?? ''}`;
    const site = this.config.publicUrl?.origin ?? asked;
    const props = { naam, kind, link: passwordLink(site, kind, token) };
    return this.paginas.toon(verzoek, { titel: 'Link', inhoud: <LinkGemaakt {...props} /> });
  }
}
