import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who works with Trajectboek. Names stand here only, never in an event: there they could never be erased. */
@Entity('medewerker')
export class Medewerker {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) naam: string;
}
