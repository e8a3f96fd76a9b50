package org.dragoman.serve.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A call of a route: what stood in its address and what came with it. Values are checked before a
/// handler sees them.
///
/// @param path the named parts of the address, decoded
/// @param query the parameters, each with its values
/// @param content what was sent
public record Call(
    Map<String, String> path, Map<String, List<String>> query, Optional<Content> content) {
  public Call {
    path = Map.copyOf(path);
    query = Map.copyOf(query);
  }

  /// What was sent with a call.
  ///
  /// @param mediaType without its parameters, in lower case
  /// @param body the bytes, within the route's limit
  public record Content(String mediaType, Answer.Body.Whole body) {
    public static Content of(String mediaType, byte[] bytes) {
      return new Content(mediaType, new Answer.Body.Whole(bytes));
    }
  }

  /// The call with its parameters checked against those of the route.
  ///
  /// @throws Problem if one is unknown, repeated or has a value that it does not take
  static Call checked(
      List<Parameter> known,
      Map<String, String> path,
      Map<String, List<String>> query,
      Optional<Content> content) {
    Map<String, Parameter> byName =
        known.stream().collect(Collectors.toMap(Parameter::name, p -> p));
    query.forEach((name, values) -> {
      Parameter parameter = byName.get(name);
      if (parameter == null) {
        throw Problem.invalid("parameter", name, expected(known));
      }
      if (values.size() > 1 && !parameter.isRepeatable()) {
        throw Problem.invalid(name, values.size() + " values", "one value");
      }
      values.forEach(parameter::check);
    });
    return new Call(path, query, content);
  }

  private static String expected(List<Parameter> known) {
    return known.isEmpty()
        ? "no parameter"
        : known.stream()
            .map(Parameter::name)
            .sorted()
            .collect(Collectors.joining(", ", "one of ", ""));
  }

  /// A named part of the address.
  public String part(String name) {
    return Optional.ofNullable(path.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the route has no part " + name));
  }

  /// The value of a parameter, if it is given.
  public Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }

  /// All values of a parameter that may be repeated.
  public List<String> values(String name) {
    return query.getOrDefault(name, List.of());
  }

  public Optional<LocalDate> day(String name) {
    return value(name).flatMap(Parameter::dayOf);
  }

  /// A whole number, or the usual one.
  public int whole(String name, int usual) {
    return value(name).flatMap(Parameter::wholeOf).orElse(usual);
  }
}
