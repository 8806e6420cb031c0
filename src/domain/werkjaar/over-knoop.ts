/** What every command about a node names. */
import { Id } from '../invoer-id.js';
import { WerkjaarOpdracht } from './werkjaar-opdracht.js';

export abstract class OverKnoop extends WerkjaarOpdracht {
  @Id() id: string;
}
