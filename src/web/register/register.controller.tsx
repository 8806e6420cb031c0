import { Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { askerOf } from '../../access/who-asks.service.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { LEZEN } from '../../access/rights.js';
import { ALL_REGISTERS } from '../all-registers.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import { Past } from '../past.service.js';
import { zoalsUit, type Zoals } from '../verslag/as-of-choice.view.js';
import type { PageRequest } from '../page-request.js';
import { DeelPagina } from './part.view.js';
import { naamVanDeel, stroomVan } from './register.js';
import { listChoice } from './list-choice.js';
import { RegisterSource } from './register-source.service.js';
import { RegisterPagina } from './register.view.js';

const LIJSTEN = ALL_REGISTERS.map(({ pad }) => pad);
const DELEN = ALL_REGISTERS.map(({ pad }) => `${pad}/:id`);

/** The pages of every register: its list, and a page for each of its parts. `?op=…&klok=…` for the past. */
@Shows('onderdelen', 'voorvallen')
@PageController('', LEZEN)
export class RegisterController {
  constructor(
    private readonly bron: RegisterSource,
    private readonly verleden: Past,
    private readonly medewerkers: Medewerkers,
    private readonly paginas: Pages,
  ) {}

  @Get(LIJSTEN)
  async lijst(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string> {
    const register = this.bron.van(verzoek);
    const vrager = askerOf(verzoek);
    const zoals = this.zoals(verzoek);
    if (zoals.fouten.length) antwoord.status(400);
    const welke = listChoice(verzoek, zoals.asOf);
    const lijst = await this.bron.lijst(vrager, register, welke);
    const weg = await this.bron.lijst(vrager, register, {
      ...{ ingetrokken: true, bladzijde: { vanaf: 0, limiet: 1 }, asOf: zoals.asOf },
    });
    const hier = await this.bron.met(vrager, register, lijst.rijen, zoals.asOf);
    return this.paginas.toon(verzoek, {
      titel: register.titel,
      inhoud: <RegisterPagina {...{ register, hier, lijst, welke, zoals }} weg={weg.totaal} />,
      fout: zoals.fouten.length > 0,
      stroom: stroomVan(register),
    });
  }

  @Get(DELEN)
  async deel(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') id: string,
  ): Promise<string> {
    const register = this.bron.van(verzoek);
    const vrager = askerOf(verzoek);
    const zoals = this.zoals(verzoek);
    if (zoals.fouten.length) antwoord.status(400);
    const nu = await this.bron.deel(vrager, register, id);
    if (!nu) throw new NotFoundException();
    const { asOf } = zoals;
    const rij = asOf ? await this.bron.deel(vrager, register, id, asOf) : nu;
    const hier = await this.bron.met(vrager, register, [rij ?? nu], asOf);
    const voorvallen = await this.verleden.vanDeel(vrager, stroomVan(register), nu.key);
    const namen = await this.medewerkers.namen(voorvallen.map(({ bij }) => bij.door.id));
    const naam = naamVanDeel((rij ?? nu).deel, hier);
    const props = { register, id, naam, rij, hier, zoals, voorvallen, namen };
    return this.paginas.toon(verzoek, {
      titel: naam,
      inhoud: <DeelPagina {...props} pad={verzoek.originalUrl} />,
      fout: zoals.fouten.length > 0,
      stroom: stroomVan(register),
    });
  }

  private zoals(verzoek: PageRequest): Zoals {
    const vandaag = this.bron.vandaag();
    return zoalsUit(verzoek, Number(vandaag.slice(0, 4)), vandaag);
  }
}
