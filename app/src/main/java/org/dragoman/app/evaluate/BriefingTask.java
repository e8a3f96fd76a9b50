package org.dragoman.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.extract.Extractor;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Findings;
import org.dragoman.publish.record.CodePoints;
import org.dragoman.read.Reader;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.reconcile.briefing.Digest;
import org.dragoman.reconcile.text.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What several articles on one story have in common, in sentences of theirs.
final class BriefingTask implements GoldTask {
  private static final int WORDS = 70;
  private static final int SENTENCES = 4;

  private final Reader reader;
  private final Extractor extractor;
  private final Digest digest = new Digest(Terms.load());

  BriefingTask(Reader reader, Extractor extractor) {
    this.reader = reader;
    this.extractor = extractor;
  }

  @Override
  public List<? extends JsonNode> answer(List<JsonNode> lines) {
    return lines.stream().map(this::answer).toList();
  }

  private ObjectNode answer(JsonNode line) {
    List<Article> articles = new ArrayList<>();
    line.path("articles").forEach(a -> articles.add(new Line(a).article()));
    List<Findings> findings =
        reader.readAll(articles).stream().map(extractor::extract).sorted(Reconciler.ORDER).toList();
    ObjectNode answer = new Line(line).answer();
    ArrayNode sentences = answer.putArray("sentences");
    for (Citation citation : digest.of(findings, WORDS, SENTENCES)) {
      articles.stream()
          .filter(a -> a.id().equals(citation.article()))
          .findFirst()
          .ifPresent(a -> sentences.add(sentence(a, citation)));
    }
    return answer;
  }

  private static ObjectNode sentence(Article article, Citation citation) {
    Span span = CodePoints.of(article.text()).of(citation.span());
    ObjectNode sentence = JsonNodeFactory.instance.objectNode();
    sentence.put("text", article.words(citation.span()));
    sentence
        .putArray("citations")
        .addObject()
        .put("article", article.id())
        .put("start", span.start())
        .put("end", span.end());
    return sentence;
  }
}
