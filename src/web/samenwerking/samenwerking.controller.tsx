import { Get, Req } from '@nestjs/common';
import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { RegisterSource } from '../register/register-source.service.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { VERBAND } from './samenwerking-registers.js';

/** Where the registers of the partnership are found. */
@Shows('onderdelen')
@PageController('samenwerking', LEZEN)
export class SamenwerkingController {
  constructor(
    private readonly bron: RegisterSource,
    private readonly paginas: Pages,
  ) {}

  @Get()
  async toon(@Req() verzoek: PageRequest): Promise<string> {
    const vrager = askerOf(verzoek);
    const een = { ingetrokken: false, bladzijde: { vanaf: 0, limiet: 1 } };
    const lijsten = await Promise.all(
      VERBAND.map((register) => this.bron.lijst(vrager, register, een)),
    );
    const inhoud = (
      <>
        <h1>Samenwerking</h1>
        <ul class="kaal">
          {VERBAND.map((register, n) => (
            <li>
              <a href={`/${register.pad}`}>{register.titel}</a>{' '}
              <span class="stil">({lijsten[n]!.totaal})</span>
            </li>
          ))}
        </ul>
      </>
    );
    return this.paginas.toon(verzoek, { titel: 'Samenwerking', inhoud });
  }
}
