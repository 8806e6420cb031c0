import { Body, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { getallenVanDag, vandaagInBrussel } from '../../domain/kalender.js';
import { OpenWerkjaar } from '../../domain/werkjaar/openen.js';
import { Formulier } from '../formulier/formulier.js';
import { Foutoverzicht, type Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Loket } from '../formulier/loket.js';
import { VeldInvoer, type Veld } from '../formulier/velden.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import { werkjaarAdres } from './adressen.js';

const JAAR: Veld = {
  naam: 'jaar',
  label: 'Welk jaar?',
  soort: 'regel',
  kort: true,
  hint: 'Het kalenderjaar waarover het verslag gaat, in vier cijfers.',
};

@Toont()
@PaginaController('werkjaren/openen')
export class WerkjaarOpenenController {
  constructor(
    private readonly loket: Loket,
    private readonly queries: QueryBus,
    private readonly paginas: Paginas,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  @Get()
  async vraag(@Req() verzoek: Verzoek): Promise<string> {
    const [laatste] = await this.queries.execute(new VraagWerkjaren());
    const { jaar } = getallenVanDag(vandaagInBrussel(this.klok()));
    const voorstel = String(laatste === undefined ? jaar : laatste + 1);
    return this.pagina(verzoek, { jaar: voorstel, commandId: randomUUID() });
  }

  @Post()
  async open(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const commandId = een(invoer, 'commandId');
    const jaar = een(invoer, 'jaar').trim();
    const uitslag = await this.loket.stuur({ verzoek, antwoord, commandId }, OpenWerkjaar, {
      jaar,
    });
    if (uitslag.gelukt) {
      antwoord.redirect(303, `${werkjaarAdres(Number(jaar))}?gedaan=${uitslag.commandId}`);
      return undefined;
    }
    antwoord.status(uitslag.status);
    const volgende = uitslag.nieuweIds ? randomUUID() : commandId;
    const fouten = uitslag.fouten.map(({ zin }) => ({ veld: 'jaar', zin }));
    return this.pagina(verzoek, { jaar, commandId: volgende }, fouten.slice(0, 1));
  }

  private pagina(
    verzoek: Verzoek,
    { jaar, commandId }: { jaar: string; commandId: string },
    fouten: Fouten = [],
  ): Promise<string> {
    const inhoud = (
      <div class="smal">
        <Foutoverzicht fouten={fouten} />
        <h1>Werkjaar openen</h1>
        <p>
          Een werkjaar krijgt zijn eigen jaarverslag. Je deelt er daarna de trajecten in; wat je
          over hen logt, komt vanzelf op zijn plaats.
        </p>
        <Formulier actie="/werkjaren/openen" commandId={commandId} knop="Werkjaar openen" terug="/">
          <VeldInvoer veld={JAAR} waarden={{ jaar }} fouten={fouten} />
        </Formulier>
      </div>
    );
    const fout = fouten.length > 0;
    return this.paginas.toon(verzoek, { titel: 'Werkjaar openen', inhoud, fout });
  }
}
