import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Req } from '@nestjs/common';
import { Toont } from '../schil/bijblijven.js';
import { Composed } from '../schil/composed.service.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import { groet } from './groet.js';
import { Beginstand } from './start.service.js';
import { Troubles } from './troubles.service.js';
import { TroubleList } from './trouble.view.js';
import { Startkolommen, Startpagina } from './start.view.js';
import { LegeStart } from './lege-start.view.js';

@Toont('onderdelen', 'procesverloop', 'jaartabel')
@PaginaController('', LEZEN)
export class StartController {
  constructor(
    private readonly beginstand: Beginstand,
    private readonly composed: Composed,
    private readonly paginas: Paginas,
    private readonly troubles: Troubles,
  ) {}

  @Get()
  async toon(@Req() verzoek: Verzoek): Promise<string> {
    const vrager = askerOf(verzoek);
    const { html } = await this.composed.piece(vrager, 'start', async () => {
      const begin = await this.beginstand.nu(vrager);
      const isLeeg = !begin.stand && !begin.heeftTrajecten;
      return {
        titel: '',
        jaar: undefined,
        inhoud: isLeeg ? <></> : <Startkolommen begin={begin} />,
      };
    });
    const eigen = await this.beginstand.eigen(vrager);
    const zin = groet(eigen.nu, verzoek.wie!.naam);
    const inhoud = (
      <>
        <TroubleList troubles={this.troubles.for(vrager)} />
        {html ? (
          <Startpagina groet={zin} eigen={eigen} kolommen={html} />
        ) : (
          <LegeStart groet={zin} eigen={eigen} />
        )}
      </>
    );
    return this.paginas.toon(verzoek, { titel: 'Start', inhoud });
  }
}
