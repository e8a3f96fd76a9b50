package org.dragoman.model.article;

import java.util.Optional;

/// Where an article was read from.
///
/// @param uri ends in the file's name; a line of a JSON Lines file is `name.jsonl#17`
/// @param outlet who published it: the outlet's name as given, else the host of its address
/// @param url the public address, if known
public record Source(String uri, Optional<String> outlet, Optional<String> url) {}
