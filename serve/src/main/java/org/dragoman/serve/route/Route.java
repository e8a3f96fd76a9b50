package org.dragoman.serve.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A way of calling: method and path, what it gives, which parameters it takes, and who answers.
///
/// @param method GET, POST or DELETE
/// @param path below the base, with its named parts in braces: `/articles/{id}`
/// @param group under which the reference lists it
/// @param summary what it gives, as a phrase
/// @param parameters that it takes
/// @param sends what a caller sends, if anything
/// @param keeping whether an answer is good for as long as the record does not change
/// @param handler who answers
public record Route(
    Method method,
    String path,
    String group,
    String summary,
    List<Parameter> parameters,
    Optional<Sends> sends,
    Keeping keeping,
    Handler handler) {
  public Route {
    parameters = List.copyOf(parameters);
  }

  /// What a method does.
  public enum Method {
    GET,
    POST,
    DELETE;

    /// Whether a call changes something.
    public boolean writes() {
      return this != GET;
    }
  }

  /// For how long an answer is good.
  public enum Keeping {
    /// Until the record changes: it carries the revision as its ETag.
    REVISION,
    /// The same, and some seconds more while it is worked out anew: what many share and takes long.
    SHARED,
    /// Not at all.
    NEVER
  }

  /// What a caller may send.
  ///
  /// @param mediaTypes that are taken
  /// @param most bytes
  public record Sends(List<String> mediaTypes, int most) {
    public Sends {
      mediaTypes = List.copyOf(mediaTypes);
    }
  }

  /// Who answers calls of a route.
  @FunctionalInterface
  public interface Handler {
    /// The answer to a call whose parameters have been checked.
    ///
    /// @throws Problem if there is no answer
    Answer answer(Call call);
  }

  /// A route that reads the record.
  public static Route get(String path, String group, String summary, Handler handler) {
    return new Route(
        Method.GET, path, group, summary, List.of(), Optional.empty(), Keeping.REVISION, handler);
  }

  /// A route that changes something.
  public static Route writing(
      Method method, String path, String group, String summary, Handler handler) {
    return new Route(
        method, path, group, summary, List.of(), Optional.empty(), Keeping.NEVER, handler);
  }

  /// The same route with more parameters.
  public Route with(Parameter... more) {
    return with(List.of(more));
  }

  /// The same route with more parameters.
  public Route with(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new Route(method, path, group, summary, all, sends, keeping, handler);
  }

  /// The same route, which takes a body.
  public Route taking(int most, String... mediaTypes) {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        Optional.of(new Sends(List.of(mediaTypes), most)),
        keeping,
        handler);
  }

  /// The same route, whose answers may be some seconds late.
  public Route shared() {
    return keeping(Keeping.SHARED);
  }

  /// The same route, whose answers are never kept.
  public Route fresh() {
    return keeping(Keeping.NEVER);
  }

  private Route keeping(Keeping otherwise) {
    return new Route(method, path, group, summary, parameters, sends, otherwise, handler);
  }

  /// Checks a call and answers it.
  ///
  /// @throws Problem if the call is not right, or there is no answer
  public Answer answer(
      Map<String, String> parts, Map<String, List<String>> query, Optional<Call.Content> content) {
    return handler.answer(Call.checked(parameters, parts, query, content));
  }
}
