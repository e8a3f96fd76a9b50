-- `english` leaves out words that carry little, and with them WHO, IT and "will not". All words are
-- kept, as in SQLite; what was indexed before stays as it is.
create text search dictionary every_word (template = snowball, language = english);
create text search configuration every_word (copy = english);
alter text search configuration every_word
  alter mapping replace english_stem with every_word;
