-- The network shows the latest incidents of each of its pairs.
create index pair_parties on pair (source, target, line);
