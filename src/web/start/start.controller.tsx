import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Inject, Req } from '@nestjs/common';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import { groet } from './groet.js';
import { Beginstand } from './start.service.js';
import { Startpagina } from './start.view.js';
import { LegeStart } from './lege-start.view.js';

@Toont('onderdelen', 'procesverloop', 'jaartabel')
@PaginaController('', LEZEN)
export class StartController {
  constructor(
    private readonly beginstand: Beginstand,
    private readonly paginas: Paginas,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  @Get()
  async toon(@Req() verzoek: Verzoek): Promise<string> {
    const begin = await this.beginstand.nu(askerOf(verzoek));
    const zin = groet(this.klok(), verzoek.wie!.naam);
    const isLeeg = !begin.stand && !begin.heeftTrajecten;
    const inhoud = isLeeg ? (
      <LegeStart groet={zin} begin={begin} />
    ) : (
      <Startpagina groet={zin} begin={begin} />
    );
    return this.paginas.toon(verzoek, { titel: 'Start', inhoud });
  }
}
