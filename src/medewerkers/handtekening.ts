import { Inject, Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/tokens.js';
import { ondertekeningssleutel } from './geheim.js';

/** Signs what a browser keeps for us, so that nobody can make it up. Every process on this database signs alike. */
@Injectable()
export class Handtekening {
  private sleutel: Promise<string> | undefined;

  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /** '<waarde>.<HMAC-SHA-256>'; the value may not hold a full stop. */
  async onderteken(waarde: string): Promise<string> {
    return `${waarde}.${await this.teken(waarde)}`;
  }

  /** The value where it was signed here, else undefined. */
  async gelezen(getekend: string): Promise<string | undefined> {
    const [waarde = '', teken = ''] = getekend.split('.', 2);
    const verwacht = Buffer.from(await this.teken(waarde));
    const gekregen = Buffer.from(teken);
    const echt = gekregen.length === verwacht.length && timingSafeEqual(gekregen, verwacht);
    return echt ? waarde : undefined;
  }

  private async teken(waarde: string): Promise<string> {
    return createHmac('sha256', await this.eenKeerGevraagd())
      .update(waarde)
      .digest('base64url');
  }

  /** The key, asked of the database once; a failure is forgotten, so that the next call asks again. */
  private eenKeerGevraagd(): Promise<string> {
    this.sleutel ??= ondertekeningssleutel(this.db).catch((fout: unknown) => {
      this.sleutel = undefined;
      throw fout;
    });
    return this.sleutel;
  }
}
