import { Get, Req } from '@nestjs/common';
import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { inRegister } from '../register/register.js';
import { RegisterScene } from '../register/register.scene.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import { VERBAND } from './registers.js';

/** Where the registers of the partnership are found. */
@Toont()
@PaginaController('samenwerking', LEZEN)
export class SamenwerkingController {
  constructor(
    private readonly scene: RegisterScene,
    private readonly paginas: Paginas,
  ) {}

  @Get()
  async toon(@Req() verzoek: Verzoek): Promise<string> {
    const hier = await this.scene.hier(VERBAND[0]!, askerOf(verzoek));
    const inhoud = (
      <>
        <h1>Samenwerking</h1>
        <ul class="kaal">
          {VERBAND.map((register) => (
            <li>
              <a href={`/${register.pad}`}>{register.titel}</a>{' '}
              <span class="stil">({inRegister(register, hier).staan.length})</span>
            </li>
          ))}
        </ul>
      </>
    );
    return this.paginas.toon(verzoek, { titel: 'Samenwerking', inhoud });
  }
}
