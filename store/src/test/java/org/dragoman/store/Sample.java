package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A small record of our own making: two outlets report one quarrel about a bridge, and a third
/// copies the first.
public final class Sample {
  public static final String HERALD_TEXT =
      "The minister threatened to close the bridge. \"The bridge is ours,\" he said in Aré\u0161.";
  public static final String COURIER_TEXT =
      "Troops closed the bridge on Tuesday 😀. The neighbours denied any shelling near Ares.";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Sample() {}

  /// The article of the Herald, of 2031-03-03: a threat and a statement by the minister.
  public static ArticleRecord herald() {
    return article(
        "herald-1",
        "Herald",
        "2031-03-03",
        HERALD_TEXT,
        statement("statement:h1", "herald-1", 46, 64, "person:minister"),
        event("event:h1", "herald-1", 44, "THREATEN", "130", "happened", "2031-03-03"),
        event("event:h2", "herald-1", 44, "COERCE", "1721", "threatened", null));
  }

  /// The article of the Courier, of 2031-03-05: the bridge is closed, a denial.
  public static ArticleRecord courier() {
    return article(
        "courier-1",
        "Courier",
        "2031-03-05",
        COURIER_TEXT,
        event("event:c1", "courier-1", 38, "COERCE", "1721", "happened", "2031-03-04"),
        claim("claim:c1", "courier-1", 65, 83, "state:NEA", "denies"));
  }

  /// The Echo's copy of the Herald's article, a day later, without findings of its own.
  public static ArticleRecord echo() {
    return article("echo-1", "Echo", "2031-03-04", HERALD_TEXT);
  }

  /// What the articles say together.
  public static TogetherRecord together() {
    List<String> lines = new ArrayList<>();
    lines.add(actor("person:minister", "Anna Vell", "person", "ARE", "the minister"));
    lines.add(actor("state:NEA", "Neara", "state", "NEA"));
    lines.add(
        "{'type':'story','id':'story:1','title':'The quarrel about the bridge','articles':"
            + "['herald-1','echo-1','courier-1'],'from':'2031-03-03','to':'2031-03-05'}");
    lines.add(incident("incident:1", "THREATEN", "130", "happened", "2031-03-03", "event:h1"));
    lines.add(
        incident("incident:2", "COERCE", "1721", "happened", "2031-03-04", "event:h2", "event:c1"));
    lines.add(
        "{'type':'quotation','id':'quotation:1','speaker':'person:minister','fullest':"
            + "'statement:h1','variants':[{'statement':'statement:h1','relation':'identical',"
            + "'differences':[]}]}");
    lines.add(
        "{'type':'proposition','id':'proposition:1','text':'any shelling near Ares','claims':"
            + "['claim:c1'],'assertedBy':['article:herald-1'],'disputedBy':['state:NEA'],"
            + "'independent':1,'conflicts':[]}");
    lines.add(tension("ARE", "NEA", "incident:1", "incident:2"));
    lines.add(
        "{'type':'briefing','lines':[{'text':'The minister threatened to close the bridge.',"
            + "'section':'key','citations':[{'article':'herald-1','start':0,'end':44}]}]}");
    return new TogetherRecord(
        lines.stream().map(Sample::line).toList(), Map.of("echo-1", "herald-1"));
  }

  /// The same without one of its lines.
  public static TogetherRecord togetherWithout(String id) {
    TogetherRecord all = together();
    return new TogetherRecord(
        all.lines().stream().filter(l -> !l.contains("\"id\":\"" + id + "\"")).toList(),
        all.copies());
  }

  /// An article with findings.
  public static ArticleRecord article(
      String id, String outlet, String published, String text, String... findings) {
    ObjectNode o = node();
    o.put("type", "article").put("id", id);
    o.putObject("source").put("uri", id + ".txt").put("outlet", outlet).putNull("url");
    o.put("title", "News of " + id);
    o.putObject("published").put("value", published).put("basis", "given");
    o.put("language", "en").put("text", text);
    ArrayNode mentions = o.putArray("mentions");
    mentions.addObject().put("start", 0).put("end", 3).put("actor", "person:minister");
    o.putArray("passages");
    o.putArray("times");
    o.putArray("places");
    o.putArray("rejected");
    o.putNull("duplicateOf");
    List<String> lines = new ArrayList<>();
    lines.add(o.toString());
    lines.addAll(List.of(findings));
    return new ArticleRecord(Optional.empty(), lines);
  }

  /// A statement of one piece.
  public static String statement(String id, String article, int start, int end, String speaker) {
    return line(
        ("{'type':'statement','id':'%s','article':'%s','kind':'direct','force':'assert','content':"
                + "[{'start':%d,'end':%d,'verbatim':true}],'speaker':{'mention':[],'actor':'%s'},"
                + "'addressee':null,'said':{'date':null,'venue':null,'medium':null}}")
            .formatted(id, article, start, end, speaker));
  }

  /// What the minister does to the neighbours, by the first words of an article.
  private static String event(
      String id, String article, int end, String type, String cameo, String standing, String date) {
    ObjectNode o = node();
    o.put("type", "event").put("id", id).put("article", article);
    o.putObject("evidence").put("start", 0).put("end", end);
    o.putArray("source").addObject().putNull("mention").put("actor", "person:minister");
    o.putArray("target").addObject().putNull("mention").put("actor", "state:NEA");
    o.putObject("plover").put("type", type).putNull("mode");
    o.put("cameo", cameo);
    o.putObject("standing").put("kind", standing).putNull("by");
    o.putObject("date").put("value", date);
    return o.toString();
  }

  private static String claim(
      String id, String article, int start, int end, String holder, String stance) {
    return line(
        ("{'type':'claim','id':'%s','article':'%s','proposition':[{'start':%d,'end':%d}],'holder':"
                + "{'mention':[],'actor':'%s'},'stance':'%s','about':[]}")
            .formatted(id, article, start, end, holder, stance));
  }

  /// An incident between the minister and the neighbours.
  public static String incident(
      String id, String type, String cameo, String standing, String date, String... reports) {
    ObjectNode o = node();
    o.put("type", "incident").put("id", id).put("story", "story:1");
    ArrayNode all = o.putArray("reports");
    List.of(reports).forEach(all::add);
    o.putObject("plover").put("type", type).putNull("mode");
    o.put("cameo", cameo);
    o.putArray("source").add("person:minister");
    o.putArray("target").add("state:NEA");
    o.putObject("date").put("value", date).put("basis", "stated");
    o.putObject("place")
        .put("name", "Ares")
        .put("country", "ARE")
        .put("latitude", 40.5)
        .put("longitude", 20.25)
        .put("precision", "city");
    o.putObject("standing").put("kind", standing).putArray("by");
    ArrayNode outlets = o.putArray("outlets");
    if (List.of(reports).contains("event:c1")) {
      outlets.add("Courier");
    }
    outlets.add("Herald");
    o.put("independent", outlets.size());
    o.putArray("conflicts");
    return o.toString();
  }

  private static String actor(
      String id, String name, String kind, String country, String... aliases) {
    ObjectNode o = node();
    o.put("type", "actor").put("id", id).put("name", name).put("kind", kind);
    o.put("country", country);
    ArrayNode all = o.putArray("aliases");
    List.of(aliases).forEach(all::add);
    return o.toString();
  }

  private static String tension(String source, String target, String... incidents) {
    ObjectNode o = node();
    o.put("type", "tension").putArray("dyad").add(source).add(target);
    ArrayNode days = o.putArray("days");
    int day = 3;
    for (String incident : incidents) {
      ObjectNode one = days.addObject().put("date", "2031-03-0" + day++);
      one.put("acts", 1).put("threats", 0).put("words", 0).put("cooperation", 0);
      one.put("score", -2.5).put("hostility", 2.5).put("volume", 2);
      one.putArray("incidents").add(incident);
    }
    o.putArray("coverage");
    o.putArray("shifts");
    return o.put("method", "sum").toString();
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// A line written with single quotation marks.
  private static String line(String loose) {
    return MAPPER.readTree(loose.replace('\'', '"')).toString();
  }
}
