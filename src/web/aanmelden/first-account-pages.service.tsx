/** The pages behind the link to the first account. */
import { Injectable } from '@nestjs/common';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { EersteAccount, LinkVervallen, type FirstAccountProps } from './first-account.view.js';

@Injectable()
export class FirstAccountPages {
  constructor(
    private readonly medewerkers: Medewerkers,
    private readonly paginas: Pages,
  ) {}

  async form(
    verzoek: PageRequest,
    given: Omit<FirstAccountProps, 'actie' | 'medewerkers'>,
  ): Promise<string> {
    const medewerkers = await this.medewerkers.alle();
    const props = { ...given, actie: verzoek.originalUrl, medewerkers };
    const fout = Boolean(given.fouten?.length);
    const inhoud = <EersteAccount {...props} />;
    return this.paginas.toon(verzoek, { titel: 'Het eerste account', inhoud, fout });
  }

  spent(verzoek: PageRequest): Promise<string> {
    const titel = 'Deze link werkt niet (meer)';
    return this.paginas.toon(verzoek, { titel, inhoud: <LinkVervallen /> });
  }
}
