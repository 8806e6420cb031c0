import { Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { askerOf } from '../../access/who-asks.service.js';
import { sleutel } from '../../domain/staat.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { rolesFor } from '../../commands/command-roles.js';
import { isAllowed, LEZEN } from '../../access/rights.js';
import { ALL_REGISTERS } from '../registers.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { Verleden } from '../verleden.service.js';
import { zoalsUit, type Zoals } from '../verslag/as-of.js';
import type { Verzoek } from '../verzoek.js';
import { DeelPagina } from './deel.view.js';
import { naamVanDeel, stroomVan } from './register.js';
import { RegisterScene } from './register.scene.js';
import { RegisterPagina } from './register.view.js';

const LIJSTEN = ALL_REGISTERS.map(({ pad }) => pad);
const DELEN = ALL_REGISTERS.map(({ pad }) => `${pad}/:id`);

/** The pages of every register: its list, and a page for each of its parts. `?op=…&klok=…` for the past. */
@Toont()
@PaginaController('', LEZEN)
export class RegisterController {
  constructor(
    private readonly scene: RegisterScene,
    private readonly verleden: Verleden,
    private readonly medewerkers: Medewerkers,
    private readonly paginas: Paginas,
  ) {}

  @Get(LIJSTEN)
  async lijst(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string> {
    const register = this.scene.van(verzoek);
    const vrager = askerOf(verzoek);
    const zoals = this.zoals(verzoek);
    if (zoals.fouten.length) antwoord.status(400);
    const hier = await this.scene.hier(register, vrager, zoals.asOf);
    const magWijzigen = register.toevoegen.commands.every((command) =>
      isAllowed(vrager, rolesFor(command)),
    );
    return this.paginas.toon(verzoek, {
      titel: register.titel,
      inhoud: <RegisterPagina {...{ register, hier, zoals, magWijzigen }} />,
      fout: zoals.fouten.length > 0,
      stroom: stroomVan(register),
    });
  }

  @Get(DELEN)
  async deel(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') id: string,
  ): Promise<string> {
    const register = this.scene.van(verzoek);
    const vrager = askerOf(verzoek);
    const zoals = this.zoals(verzoek);
    if (zoals.fouten.length) antwoord.status(400);
    const nu = await this.scene.around({ register, id }, vrager);
    const hier = zoals.asOf ? await this.scene.hier(register, vrager, zoals.asOf) : nu;
    const rij = hier.rijen.find(({ key }) => key === sleutel(register.soort, id));
    const voorvallen = await this.verleden.vanDeel(vrager, stroomVan(register), nu.rij!.key);
    const namen = await this.medewerkers.namen(voorvallen.map(({ bij }) => bij.door.id));
    const magWijzigen = register.wijzigen.commands.every((command) =>
      isAllowed(vrager, rolesFor(command)),
    );
    const naam = naamVanDeel((rij ?? nu.rij!).deel, nu);
    const props = { register, id, naam, rij, hier, zoals, voorvallen, namen, magWijzigen };
    return this.paginas.toon(verzoek, {
      titel: naam,
      inhoud: <DeelPagina {...props} pad={verzoek.originalUrl} />,
      fout: zoals.fouten.length > 0,
      stroom: stroomVan(register),
    });
  }

  private zoals(verzoek: Verzoek): Zoals {
    const vandaag = this.scene.vandaag();
    return zoalsUit(verzoek, Number(vandaag.slice(0, 4)), vandaag);
  }
}
