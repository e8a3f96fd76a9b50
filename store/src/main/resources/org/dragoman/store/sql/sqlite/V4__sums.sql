-- What the views ask of everything, kept up with every step instead of added up anew: how many
-- lines stand on a shelf, how many incidents fell on a day by either clock (0 happened, 1 reported),
-- how many each pair of parties has.
create table shelf_sum (
  shelf integer not null,
  standing text not null,
  n integer not null,
  primary key (shelf, standing)
) without rowid;
insert into shelf_sum (shelf, standing, n)
  select shelf, coalesce(standing, ''), count(*) from line group by 1, 2;

create table day_sum (
  clock integer not null,
  day integer not null,
  lane text not null,
  standing text not null,
  n integer not null,
  primary key (clock, day, lane, standing)
) without rowid;
insert into day_sum (clock, day, lane, standing, n)
  select 0, happened, coalesce(lane, ''), coalesce(standing, ''), count(*)
    from line where shelf = 14 group by 2, 3, 4;
insert into day_sum (clock, day, lane, standing, n)
  select 1, reported, coalesce(lane, ''), coalesce(standing, ''), count(*)
    from line where shelf = 14 group by 2, 3, 4;

create table pair_sum (
  source integer not null,
  target integer not null,
  n integer not null,
  cooperation integer not null,
  primary key (source, target)
) without rowid;
insert into pair_sum (source, target, n, cooperation)
  select pair.source, pair.target, count(*), sum(case when lane = 'cooperation' then 1 else 0 end)
    from pair join line on line.id = pair.line where line.shelf = 14 group by 1, 2;
create index pair_sum_busiest on pair_sum (n desc, source, target, cooperation);

-- Heads of articles without their findings, which fill whole pages of the file.
create index article_heads on article (outlet, published, copy_of, id);
