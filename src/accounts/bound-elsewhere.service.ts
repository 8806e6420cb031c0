/** Passkeys are bound to the host where they were made: whoever has nothing else beside his password cannot sign in at another one. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';

export interface LeftOut {
  readonly naam: string;
  readonly email: string;
}

@Injectable()
export class BoundElsewhere {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  /**
   * Who could sign in, but not at this host: passkeys of other hosts alone, and no password with an app or a recovery code. By name.
   * @param host as passkeys are bound to it: 'boek.voorbeeld.be'
   */
  async leftOutAt(host: string): Promise<LeftOut[]> {
    return this.db.query<LeftOut[]>(
      `select m.naam, a.email from accounts.account a join medewerker m using (id)
       where a.blocked_at is null
       and (a.password is null or not (
         exists (select from accounts.totp t where t.account_id = a.id and t.confirmed_at is not null)
         or exists (select from accounts.recovery_code c where c.account_id = a.id and c.used_at is null)))
       and exists (select from accounts.passkey p where p.account_id = a.id)
       and not exists (select from accounts.passkey p where p.account_id = a.id and p.rp_id = $1)
       order by m.naam collate "und-x-icu", a.id`,
      [host],
    );
  }
}
