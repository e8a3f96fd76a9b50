package org.dragoman.serve.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Route;

/// A call that reads, so that it can be answered again. Two are the same if their addresses are.
///
/// @param address path and query as they were written
/// @param route of which it is a call
/// @param parts the named parts of the path
/// @param query the parameters
record Asked(
    String address, Route route, Map<String, String> parts, Map<String, List<String>> query) {
  /// A call of a route without parts and parameters.
  static Asked plainly(String base, Route route) {
    return new Asked(address(base + route.path(), ""), route, Map.of(), Map.of());
  }

  static String address(String path, String query) {
    return path + "?" + query;
  }

  /// Works out the answer.
  Answer answer() {
    return route.answer(parts, query, Optional.empty());
  }

  /// Whether the answer may be some seconds late.
  boolean mayLag() {
    return route.keeping() == Route.Keeping.SHARED;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Asked asked && address.equals(asked.address);
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }
}
