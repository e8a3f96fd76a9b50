package org.dragoman.serve.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Route;
import tools.jackson.databind.JsonNode;

/// The page that describes the interface, made from its routes: what each gives, its parameters, a
/// call to try and an answer.
public final class ReferencePage {
  private static final int LONGEST_EXAMPLE = 4000;

  private final String base;
  private final Examples examples;
  private final StringBuilder html = new StringBuilder(1 << 16);

  private ReferencePage(String base, Examples examples) {
    this.base = base;
    this.examples = examples;
  }

  /// The page.
  ///
  /// @param base where the routes begin
  public static String of(List<Route> routes, String base, Examples examples) {
    ReferencePage page = new ReferencePage(base, examples);
    page.head();
    Map<String, List<Route>> groups = new LinkedHashMap<>();
    routes.forEach(r -> groups.computeIfAbsent(r.group(), _ -> new ArrayList<>()).add(r));
    page.contents(groups);
    groups.forEach(page::group);
    page.html.append("</main></body></html>\n");
    return page.html.toString();
  }

  private void head() {
    html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>Dragoman: reference of the interface</title>")
        .append("<link rel=\"stylesheet\" href=\"/assets/reference.css\"></head><body><main>")
        .append("<h1>Reference of the interface</h1><p>All paths begin with <code>")
        .append(escaped(base))
        .append(
            "</code>. Answers are JSON; what goes wrong is <code>application/problem+json</code>")
        .append(" (what was found, what is expected). A list gives <code>items</code>, <code>next")
        .append(
            "</code> (the <code>cursor</code> of the next page, or null), <code>total</code> and")
        .append(" <code>revision</code>. Offsets count Unicode code points. A repeated parameter")
        .append(" means any of its values. Whoever writes shows the token that is printed at the")
        .append(
            " start: <code>Authorization: Bearer TOKEN</code>. The same as a document: <a href=\"")
        .append(escaped(base))
        .append("/openapi.json\">OpenAPI 3.1</a>. Live updates are server-sent events at <code>")
        .append(escaped(base))
        .append("/live</code>: <code>revision</code> and <code>progress</code>.</p>");
  }

  private void contents(Map<String, List<Route>> groups) {
    html.append("<nav aria-label=\"Routes\">");
    groups.forEach((group, routes) -> {
      html.append("<h2>").append(escaped(group)).append("</h2><ul>");
      for (Route route : routes) {
        html.append("<li><a href=\"#").append(anchor(route)).append("\"><b>");
        html.append(route.method())
            .append("</b> ")
            .append(escaped(route.path()))
            .append("</a></li>");
      }
      html.append("</ul>");
    });
    html.append("</nav>");
  }

  private void group(String name, List<Route> routes) {
    html.append("<section><h2>").append(escaped(name)).append("</h2>");
    routes.forEach(this::route);
    html.append("</section>");
  }

  private void route(Route route) {
    html.append("<article id=\"").append(anchor(route)).append("\"><h3><b>").append(route.method());
    html.append("</b> ").append(escaped(route.path())).append("</h3><p>");
    html.append(escaped(route.summary())).append(".</p>");
    route
        .sends()
        .ifPresent(s ->
            html.append("<p>Takes ")
                .append(escaped(String.join(", ", s.mediaTypes())))
                .append(" of at most ")
                .append(s.most())
                .append(" bytes.</p>"));
    parameters(route.parameters());
    examples.sent(route).ifPresent(sent -> block("Sent", sent));
    examples.call(route).ifPresent(this::call);
    examples.answer(route).ifPresent(answer -> block("Answer", answer));
    html.append("</article>");
  }

  private void parameters(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      return;
    }
    html.append("<details><summary>")
        .append(parameters.size())
        .append(" parameters</summary><table>")
        .append("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">What it does</th>")
        .append("<th scope=\"col\">Values</th></tr></thead><tbody>");
    for (Parameter p : parameters) {
      html.append("<tr><th scope=\"row\"><code>")
          .append(escaped(p.name()))
          .append("</code></th><td>");
      html.append(escaped(p.what()))
          .append("</td><td>")
          .append(escaped(values(p)))
          .append("</td></tr>");
    }
    html.append("</tbody></table></details>");
  }

  private static String values(Parameter parameter) {
    return switch (parameter.type()) {
      case Parameter.Type.Text(boolean many) ->
          parameter.example() + (many ? " (may be repeated)" : "");
      case Parameter.Type.Day() -> "a day, " + parameter.example();
      case Parameter.Type.Choice(List<String> of) ->
          of.stream().collect(Collectors.joining(", ")) + " (may be repeated)";
      case Parameter.Type.Whole(int least, int most, int usual) ->
          least + " to " + most + "; usually " + usual;
      case Parameter.Type.Pair() -> "two parties, " + parameter.example();
    };
  }

  private void call(String call) {
    html.append("<p>Try <a href=\"").append(escaped(base + call)).append("\"><code>");
    html.append(escaped(base + call)).append("</code></a></p>");
  }

  private void block(String name, JsonNode json) {
    String text = json.isString() ? json.asString("") : json.toPrettyString();
    String shown =
        text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "\n..." : text;
    html.append("<details><summary>").append(name).append("</summary><pre tabindex=\"0\"><code>");
    html.append(escaped(shown)).append("</code></pre></details>");
  }

  private static String anchor(Route route) {
    return (route.method() + route.path()).replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
