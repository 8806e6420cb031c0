/** Pieces of an address: what cannot be one is a page that does not exist. */
import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';

@Injectable()
export class Jaar implements PipeTransform<string, number> {
  transform(waarde: string): number {
    if (!/^(19|20|21)\d\d$/.test(waarde)) throw new NotFoundException();
    return Number(waarde);
  }
}

@Injectable()
export class Id implements PipeTransform<string, string> {
  transform(waarde: string): string {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(waarde)) throw new NotFoundException();
    return waarde;
  }
}

export interface Knoopplek {
  readonly jaar: number;
  readonly id: string;
}

/** Both at once: a node of a year. */
@Injectable()
export class Plek implements PipeTransform<{ jaar: string; id: string }, Knoopplek> {
  transform({ jaar, id }: { jaar: string; id: string }): Knoopplek {
    return { jaar: new Jaar().transform(jaar), id: new Id().transform(id) };
  }
}
