import { Get, Req } from '@nestjs/common';
import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { RegisterBron } from '../register/register-bron.service.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import { VERBAND } from './registers.js';

/** Where the registers of the partnership are found. */
@Toont('onderdelen')
@PaginaController('samenwerking', LEZEN)
export class SamenwerkingController {
  constructor(
    private readonly bron: RegisterBron,
    private readonly paginas: Paginas,
  ) {}

  @Get()
  async toon(@Req() verzoek: Verzoek): Promise<string> {
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
