package org.dragoman.store;

/// How many lines have a value of a facet.
public record Share(String value, long lines) {}
