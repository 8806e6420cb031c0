/** The page of one's own account. */
import { Inject, Injectable } from '@nestjs/common';
import { ApiTokens } from '../../accounts/api-tokens.service.js';
import { Passkeys } from '../../accounts/passkeys.service.js';
import { Sessions } from '../../accounts/sessions.service.js';
import { Drafts } from '../../drafts/drafts.service.js';
import { askerOf } from '../../access/who-asks.service.js';
import { PasskeySite } from '../aanmelden/passkey-site.service.js';
import type { FormFaults } from '../form/errors.view.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { FactorPages } from './factor-pages.service.js';
import { MijnAccount } from './my-account.view.js';
import { OwnData } from './own-data.service.js';
import { TokenGemaakt, type Getypt } from './tokens.view.js';

@Injectable()
export class MyAccountPages {
  @Inject() private readonly passkeys: Passkeys;
  @Inject() private readonly site: PasskeySite;
  @Inject() private readonly drafts: Drafts;
  @Inject() private readonly ownData: OwnData;

  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly factors: FactorPages,
    private readonly paginas: Pages,
  ) {}

  /** @throws NotFoundException in the example, where nobody has an account */
  async own(
    verzoek: PageRequest,
    wrong: { readonly fouten?: FormFaults; readonly getypt?: Getypt } = {},
  ): Promise<string> {
    const { id } = askerOf(verzoek).actor;
    const persoon = await this.factors.person(verzoek);
    const [factoren, onbewaard, sleutels, sessies, tokens] = await Promise.all([
      this.factors.state(persoon),
      this.drafts.of(id),
      this.passkeys.ofAccount(id),
      this.sessions.ofAccount(id),
      this.tokens.ofAccount(id),
    ]);
    const of = {
      persoon,
      ...factoren,
      onbewaard,
      sleutels,
      passkeyHost: this.site.of(verzoek)?.host,
      sessies,
      tokens,
      dezeSessie: verzoek.session?.sessionId,
      nu: new Date(),
    };
    const inhoud = <MijnAccount {...of} {...wrong} />;
    return this.paginas.toon(verzoek, {
      ...{ titel: 'Mijn account', inhoud, fout: Boolean(wrong.fouten) },
    });
  }

  /** All that is kept about who asks, for a file. @throws NotFoundException in the example */
  async data(verzoek: PageRequest): Promise<Readonly<Record<string, unknown>>> {
    return this.ownData.of(await this.factors.person(verzoek));
  }

  made(verzoek: PageRequest, token: string): Promise<string> {
    const inhoud = <TokenGemaakt token={token} />;
    return this.paginas.toon(verzoek, { titel: 'Je nieuwe token', inhoud });
  }
}
