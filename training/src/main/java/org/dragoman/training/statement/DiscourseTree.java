package org.dragoman.training.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The discourse tree of a document in the form of rstWeb (`.rs4`): its elementary units, and which
/// of them attribute which others to somebody.
final class DiscourseTree {
  private static final Pattern RELATION =
      Pattern.compile("<rel name=\"([^\"]*)\" type=\"multinuc\"");
  private static final Pattern SEGMENT = Pattern.compile("<segment ([^>]*)>([^<]*)</segment>");
  private static final Pattern GROUP = Pattern.compile("<group ([^>]*?)/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> joining = new HashSet<>(Set.of("span"));
  private final List<Unit> units = new ArrayList<>();

  private DiscourseTree() {}

  /// An elementary unit with its words, parted by spaces.
  record Unit(String id, String words) {}

  /// @param cue ids of the units that say or think
  /// @param content ids of the units that are said or thought
  record Attribution(List<String> cue, List<String> content) {
    Attribution {
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  private record Node(String id, String parent, String relation, boolean isUnit) {}

  static DiscourseTree of(String xml) {
    DiscourseTree tree = new DiscourseTree();
    Matcher relations = RELATION.matcher(xml);
    while (relations.find()) {
      tree.joining.add(relations.group(1));
    }
    Matcher segments = SEGMENT.matcher(xml);
    while (segments.find()) {
      String id = tree.add(segments.group(1), true);
      tree.units.add(new Unit(id, plain(segments.group(2))));
    }
    Matcher groups = GROUP.matcher(xml);
    while (groups.find()) {
      tree.add(groups.group(1), false);
    }
    return tree;
  }

  private String add(String attributes, boolean isUnit) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher found = ATTRIBUTE.matcher(attributes);
    while (found.find()) {
      values.put(found.group(1), found.group(2));
    }
    String id = values.getOrDefault("id", "");
    String parent = values.getOrDefault("parent", "");
    nodes.put(id, new Node(id, parent, values.getOrDefault("relname", ""), isUnit));
    return id;
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  List<Unit> units() {
    return List.copyOf(units);
  }

  /// The attributions, in the order of the file.
  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    for (Node node : nodes.values()) {
      if (node.relation().startsWith("attribution") && nodes.containsKey(node.parent())) {
        List<String> cue = new ArrayList<>();
        List<String> content = new ArrayList<>();
        own(node.id(), cue, new HashSet<>());
        own(node.parent(), content, new HashSet<>());
        content.removeAll(cue);
        if (!content.isEmpty()) {
          found.add(new Attribution(cue, content));
        }
      }
    }
    return found;
  }

  /// The units of a node without what hangs on it from outside.
  private void own(String id, List<String> into, Set<String> seen) {
    Node node = nodes.get(id);
    if (node == null || !seen.add(id)) {
      return;
    }
    if (node.isUnit()) {
      into.add(id);
    }
    for (Node child : nodes.values()) {
      if (child.parent().equals(id) && joining.contains(child.relation())) {
        whole(child.id(), into, seen);
      }
    }
  }

  /// The units of a node and of all that hangs on it.
  private void whole(String id, List<String> into, Set<String> seen) {
    own(id, into, seen);
    for (Node child : nodes.values()) {
      if (child.parent().equals(id) && !joining.contains(child.relation())) {
        whole(child.id(), into, seen);
      }
    }
  }
}
