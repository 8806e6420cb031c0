/** The statements of the tables of drafts; see `migrations/0012-drafts.ts`. */

export const ROWS = `select t.draft, t.form, t.address, t.stream, t.parts, t.version, t.sealed, t.changed, t.ended, k.secret
  from drafts.texts t left join drafts.keys k using (person, draft)
  where t.person = $1`;

export const INSERT = `with key as (
    insert into drafts.keys (person, draft, secret) select $1, $2, $3
    where not exists (select from drafts.texts where person = $1 and draft = $2)
    on conflict do nothing returning 1)
  insert into drafts.texts (person, draft, form, address, stream, parts, version, sealed, changed)
  select $1, $2, $4, $5, $6, $7, 1, $8, $9 from key
  on conflict do nothing returning 1`;

export const UPDATE = `update drafts.texts set address = $4, stream = $5, parts = $6, version = version + 1, sealed = $7, changed = $8
  where person = $1 and draft = $2 and version = $3 and ended is null returning 1`;

export const SAVED = `with key as (delete from drafts.keys where person = $1 and draft = $2)
  insert into drafts.texts (person, draft, form, address, stream, parts, version, changed, ended)
  values ($1, $2, $3, $4, '', '{}', 1, $5, $5)
  on conflict (person, draft) do update set sealed = null, ended = excluded.ended`;

export const ERASE = `with gone as (
    update drafts.texts set sealed = null, ended = $3 where stream = $1 and $2 = any (parts) returning person, draft)
  delete from drafts.keys k using gone where k.person = gone.person and k.draft = gone.draft`;

export const EXPIRE = `with gone as (
    delete from drafts.texts where changed < $1 or ended < $2 returning person, draft)
  delete from drafts.keys k using gone where k.person = gone.person and k.draft = gone.draft`;
