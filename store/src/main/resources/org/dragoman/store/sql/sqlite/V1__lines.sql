-- What a store is: its revision, and which form of the schema's data it has.
create table store (
  revision integer not null
);
insert into store (revision) values (0);

-- By what a line is found, sorted and counted. Days count from 1970-01-01; -10000000 is an unknown
-- one. `shelf` is twice the kind, and one more for a line that a correction has taken out.
create table line (
  id integer primary key,
  kind integer not null,
  shelf integer not null,
  name text not null,
  article integer,
  whole integer,
  happened integer not null,
  lasted integer not null,
  reported integer not null,
  weight integer not null,
  since integer not null,
  digest integer not null,
  stale integer not null default 0,
  type text,
  lane text,
  standing text,
  unique (name, kind)
);
create index line_reported on line (shelf, reported, id);
create index line_happened on line (shelf, happened, id, lasted);
create index line_weight on line (shelf, weight, id);
create index line_since on line (since, shelf);
create index line_article on line (article, shelf);
create index line_whole on line (whole) where whole is not null;

-- The line itself: as it was extracted, as it is shown where a correction touches it, the short form
-- of large ones, and its words.
create table body (
  id integer primary key,
  source text not null,
  shown text,
  brief text,
  words text not null
);

-- What is known of an article beside its line; `digest` is that of all its lines.
create table article (
  id integer primary key,
  name text not null unique,
  outlet text,
  published integer not null,
  copy_of text,
  digest blob not null,
  findings blob
);

create table term (
  id integer primary key,
  facet text not null,
  value text not null,
  unique (value, facet)
);

create table mark (
  line integer not null,
  term integer not null,
  shelf integer not null,
  reported integer not null,
  happened integer not null,
  lasted integer not null,
  primary key (line, term)
) without rowid;
create index mark_reported on mark (term, shelf, reported, line);
create index mark_happened on mark (term, shelf, happened, line, lasted);

-- Who did it to whom, by the terms of the facet ACTOR.
create table pair (
  line integer not null,
  source integer not null,
  target integer not null,
  primary key (line, source, target)
) without rowid;

create table spot (
  line integer primary key,
  place text not null,
  latitude real not null,
  longitude real not null,
  fineness text not null
);

-- Nothing is ever deleted or changed in these two.
create table correction (
  number integer primary key,
  kind text not null,
  target text not null,
  what text not null,
  body text not null,
  who text not null,
  moment text not null,
  why text not null
);
create table withdrawal (
  correction integer primary key,
  who text not null,
  moment text not null,
  why text not null
);

create virtual table words using fts5 (
  said, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- For people: `select json from record where type = 'incident'`.
create view record as
select
  case line.kind when 1 then 'article' when 2 then 'actor' when 3 then 'statement' when 4 then 'event'
    when 5 then 'claim' when 6 then 'story' when 7 then 'incident' when 8 then 'quotation'
    when 9 then 'proposition' when 10 then 'tension' when 11 then 'briefing' end as type,
  line.name as id,
  coalesce(body.shown, body.source) as json,
  line.shelf % 2 as taken_out
from line join body on body.id = line.id;
