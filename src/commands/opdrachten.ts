/** Everything a user can do, a line each. Every door, the OpenAPI page and the tests start from this list. */
import { AGGREGATEN } from '../domain/aggregaten.js';
import { MaakOngedaan } from '../domain/maak-ongedaan.js';
import * as medewerker from '../domain/samenwerkingsverband/medewerker.js';
import * as partner from '../domain/samenwerkingsverband/partner.js';
import * as verband from '../domain/samenwerkingsverband/samenwerkingsverband.js';
import * as bijlagen from '../domain/traject/bijlagen.js';
import * as deeltrajecten from '../domain/traject/deeltrajecten.js';
import * as fase from '../domain/traject/fase.js';
import * as intrekken from '../domain/traject/intrekken.js';
import * as lessen from '../domain/traject/lessen.js';
import type { TrajectOpdracht } from '../domain/traject/opdracht.js';
import * as verloop from '../domain/traject/procesverloop.js';
import * as starten from '../domain/traject/starten.js';
import * as corrigeren from '../domain/traject/stappen/corrigeren.js';
import * as loggen from '../domain/traject/stappen/loggen.js';
import * as stappen from '../domain/traject/stappen/verloop.js';
import * as teksten from '../domain/traject/teksten.js';
import { traject } from '../domain/traject/traject.js';
import * as indelen from '../domain/werkjaar/indelen.js';
import * as knopen from '../domain/werkjaar/knopen.js';
import type { WerkjaarOpdracht } from '../domain/werkjaar/opdracht.js';
import * as openen from '../domain/werkjaar/openen.js';
import { werkjaar } from '../domain/werkjaar/werkjaar.js';
import { trajectFeit } from './feiten.js';
import { command, commandsOn } from './command-handler.js';

const opTraject = commandsOn(traject, ({ trajectId }: TrajectOpdracht) => trajectId);
const opVerband = commandsOn(verband.samenwerkingsverband, () => verband.BAZ);
const opWerkjaar = commandsOn(werkjaar, ({ jaar }: WerkjaarOpdracht) => String(jaar));

export const OPDRACHTEN = [
  opWerkjaar(openen.OpenWerkjaar, openen.openWerkjaar),
  opWerkjaar(openen.VoegStrategischeDoelstellingToe, openen.voegStrategischeDoelstellingToe),
  opWerkjaar(openen.VoegHoofdstukToe, openen.voegHoofdstukToe),
  opWerkjaar(openen.VoegRubriekToe, openen.voegRubriekToe),
  opWerkjaar(openen.PlaatsTekstblok, openen.plaatsTekstblok),
  opWerkjaar(knopen.HerzieTekstblok, knopen.herzieTekstblok),
  opWerkjaar(knopen.HernoemKnoop, knopen.hernoemKnoop),
  opWerkjaar(knopen.VerplaatsKnoop, knopen.verplaatsKnoop),
  opWerkjaar(knopen.NummerKnoop, knopen.nummerKnoop),
  opWerkjaar(knopen.TrekKnoopIn, knopen.trekKnoopIn),
  opWerkjaar(knopen.HerstelKnoop, knopen.herstelKnoop),
  opWerkjaar(indelen.DeelTrajectIn, indelen.deelTrajectIn, trajectFeit),
  opWerkjaar(indelen.DeelTrajectUit, indelen.deelTrajectUit),

  opTraject(starten.StartTraject, starten.startTraject),
  opTraject(starten.HernoemTraject, starten.hernoemTraject),
  opTraject(fase.PauzeerTraject, fase.pauzeerTraject),
  opTraject(fase.HervatTraject, fase.hervatTraject),
  opTraject(fase.RondTrajectAf, fase.rondTrajectAf),
  opTraject(fase.HeropenTraject, fase.heropenTraject),
  opTraject(deeltrajecten.VoegDeeltrajectToe, deeltrajecten.voegDeeltrajectToe),
  opTraject(deeltrajecten.HernoemDeeltraject, deeltrajecten.hernoemDeeltraject),
  opTraject(deeltrajecten.SluitDeeltrajectAf, deeltrajecten.sluitDeeltrajectAf),
  opTraject(teksten.LegDoelVast, teksten.legDoelVast),
  opTraject(teksten.LegStandVanZakenVast, teksten.legStandVanZakenVast),
  opTraject(lessen.LegLesVast, lessen.legLesVast),
  opTraject(lessen.HerzieLes, lessen.herzieLes),
  opTraject(loggen.LogStap, loggen.logStap),
  opTraject(loggen.PlanStap, loggen.planStap),
  opTraject(stappen.HoudStap, stappen.houdStap),
  opTraject(stappen.VerplaatsStap, stappen.verplaatsStap),
  opTraject(stappen.StelStapUit, stappen.stelStapUit),
  opTraject(stappen.MeldStapNietDoorgegaan, stappen.meldStapNietDoorgegaan),
  opTraject(stappen.EvalueerStap, stappen.evalueerStap),
  opTraject(corrigeren.CorrigeerStap, corrigeren.corrigeerStap),
  opTraject(corrigeren.KoppelStap, corrigeren.koppelStap),
  opTraject(verloop.VoegAlineaToe, verloop.voegAlineaToe),
  opTraject(verloop.HerzieAlinea, verloop.herzieAlinea),
  opTraject(verloop.VerplaatsOnderdeel, verloop.verplaatsOnderdeel),
  opTraject(bijlagen.VoegLinkToe, bijlagen.voegLinkToe),
  opTraject(bijlagen.WerkResultaatBij, bijlagen.werkResultaatBij),
  opTraject(intrekken.TrekOnderdeelIn, intrekken.trekOnderdeelIn),
  opTraject(intrekken.HerstelOnderdeel, intrekken.herstelOnderdeel),

  opVerband(partner.VoegPartnerToe, partner.PARTNER.voegToe),
  opVerband(partner.HerziePartner, partner.PARTNER.herzie),
  opVerband(medewerker.VoegMedewerkerToe, medewerker.MEDEWERKER.voegToe),
  opVerband(medewerker.HerzieMedewerker, medewerker.MEDEWERKER.herzie),
  opVerband(verband.TrekSamenwerkingsdeelIn, verband.samenwerkingsverband.trekIn),
  opVerband(verband.HerstelSamenwerkingsdeel, verband.samenwerkingsverband.herstel),

  command(MaakOngedaan, ({ aggregaat }) => {
    const aggregate = AGGREGATEN[aggregaat];
    return {
      aggregate,
      id: ({ aggregaatId }: MaakOngedaan) => aggregaatId,
      decide: aggregate.maakOngedaan,
    };
  }),
] as const;
