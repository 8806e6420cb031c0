import { isAllowed, LEZEN, MET_EEN_ROL } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Req } from '@nestjs/common';
import { Shows } from '../shell/catch-up.interceptor.js';
import { Composed } from '../shell/composed.service.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { BeheerStart } from './beheer-start.view.js';
import { greeting } from './greeting.js';
import { Beginstand } from './start.service.js';
import { Troubles } from './troubles.service.js';
import { TroubleList } from './trouble.view.js';
import { Startkolommen, Startpagina } from './start.view.js';
import { EmptyStart } from './empty-start.view.js';

@Shows('onderdelen', 'procesverloop', 'jaartabel')
@PageController('', MET_EEN_ROL)
export class StartController {
  constructor(
    private readonly beginstand: Beginstand,
    private readonly composed: Composed,
    private readonly paginas: Pages,
    private readonly troubles: Troubles,
  ) {}

  @Get()
  async toon(@Req() verzoek: PageRequest): Promise<string> {
    const vrager = askerOf(verzoek);
    const troubles = <TroubleList troubles={await this.troubles.for(vrager)} />;
    if (!isAllowed(vrager, LEZEN)) {
      const inhoud = [troubles, <BeheerStart />];
      return this.paginas.toon(verzoek, { titel: 'Start', inhoud: <>{inhoud}</> });
    }
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
    const zin = greeting(eigen.nu, verzoek.wie!.naam);
    const inhoud = (
      <>
        {troubles}
        {html ? (
          <Startpagina groet={zin} eigen={eigen} kolommen={html} />
        ) : (
          <EmptyStart groet={zin} eigen={eigen} />
        )}
      </>
    );
    return this.paginas.toon(verzoek, { titel: 'Start', inhoud });
  }
}
