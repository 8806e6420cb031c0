/** The pages on which somebody changes what he signs in with. */
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { Accounts, type Person } from '../../accounts/accounts.service.js';
import { Factors } from '../../accounts/factors.service.js';
import { askerOf } from '../../access/who-asks.service.js';
import { PASSKEYS } from '../aanmelden/factor-addresses.js';
import { PasskeySite } from '../aanmelden/passkey-site.service.js';
import { CONFIG, type Config } from '../../config.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import type { FactorsProps } from './factors.view.js';
import type { FormFaults } from '../form/errors.view.js';
import { EmailWijzigen, WachtwoordWijzigen } from './own-credentials.view.js';
import { NieuwePasskey, type NewPasskeyProps } from './passkeys.view.js';
import { Herstelcodes, TweedeFactorInstellen, type SetUpProps } from './second-factor.view.js';

@Injectable()
export class FactorPages {
  @Inject() private readonly site: PasskeySite;

  constructor(
    private readonly accounts: Accounts,
    private readonly factors: Factors,
    private readonly paginas: Pages,
    @Inject(CONFIG) private readonly config: Pick<Config, 'factorForAll'>,
  ) {}

  /** @throws NotFoundException in the example, where nobody has an account */
  async person(verzoek: PageRequest): Promise<Person> {
    const found = await this.accounts.withId(askerOf(verzoek).actor.id);
    if (!found) throw new NotFoundException();
    return found;
  }

  async setUp(verzoek: PageRequest, given: Omit<SetUpProps, 'moet'>): Promise<string> {
    const { session } = verzoek;
    const moet = this.isNeeded(session?.factorRequired) && session?.hasFactor === false;
    const passkeyAdres =
      this.site.of(verzoek) && `${PASSKEYS}?naar=${encodeURIComponent(given.naar)}`;
    const inhoud = <TweedeFactorInstellen {...{ ...given, moet, passkeyAdres }} />;
    const fout = Boolean(given.fouten);
    return this.paginas.toon(verzoek, { titel: 'Een tweede factor instellen', inhoud, fout });
  }

  newPasskey(
    verzoek: PageRequest,
    given: Omit<NewPasskeyProps, 'options' | 'sealed'>,
    asked: Pick<NewPasskeyProps, 'options' | 'sealed'>,
  ): Promise<string> {
    const inhoud = <NieuwePasskey {...given} {...asked} />;
    const fout = Boolean(given.fouten);
    return this.paginas.toon(verzoek, { titel: 'Een passkey toevoegen', inhoud, fout });
  }

  email(verzoek: PageRequest, email: string, fouten?: FormFaults): Promise<string> {
    const inhoud = <EmailWijzigen {...{ email, ...(fouten ? { fouten } : {}) }} />;
    const titel = 'Je e-mail wijzigen';
    return this.paginas.toon(verzoek, { titel, inhoud, fout: Boolean(fouten) });
  }

  password(verzoek: PageRequest, { email }: Person, fouten?: FormFaults): Promise<string> {
    const inhoud = <WachtwoordWijzigen {...{ email, ...(fouten ? { fouten } : {}) }} />;
    const titel = 'Je wachtwoord wijzigen';
    return this.paginas.toon(verzoek, { titel, inhoud, fout: Boolean(fouten) });
  }

  /** Shown once. */
  codes(verzoek: PageRequest, codes: readonly string[], naar: string): Promise<string> {
    const inhoud = <Herstelcodes codes={codes} naar={naar} />;
    return this.paginas.toon(verzoek, { titel: 'Je herstelcodes', inhoud });
  }

  /** What the page of one's account says of it. */
  async state({ id, factorRequired }: Person): Promise<FactorsProps> {
    return { factoren: await this.factors.of(id), moetFactor: this.isNeeded(factorRequired) };
  }

  /** Whether a factor may go: where one is needed, not the last. */
  async mayLoseOne(verzoek: PageRequest): Promise<boolean> {
    const { moetFactor, factoren } = await this.state(await this.person(verzoek));
    return !moetFactor || factoren.passkeys + Number(factoren.hasApp) > 1;
  }

  private isNeeded(required = false): boolean {
    return required || this.config.factorForAll;
  }
}
