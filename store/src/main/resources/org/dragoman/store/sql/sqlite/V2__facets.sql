-- The sums of the views ask for all values of one facet.
create index term_facet on term (facet, id);
