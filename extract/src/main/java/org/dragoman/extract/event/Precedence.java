package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;

/// Which type is told where two hold of the same deed: PLOVER puts material before verbal, conflict
/// before cooperation, and CONSULT last.
final class Precedence {
  private final List<EventType> order;

  private Precedence(List<EventType> order) {
    this.order = List.copyOf(order);
  }

  static Precedence shipped() {
    return of(Table.load(Precedence.class, "precedence.tsv"));
  }

  /// The order of a table; types that it does not name come behind those that it does, in the order
  /// in which PLOVER lists them.
  ///
  /// @throws org.dragoman.model.table.TableError if a row names no type, or one twice
  static Precedence of(Table table) {
    List<EventType> order = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      EventType type = row.as("type", EventType::valueOf, "a PLOVER type");
      if (order.contains(type)) {
        throw row.error(type + " again", "each type once");
      }
      order.add(type);
    }
    for (EventType type : EventType.values()) {
      if (!order.contains(type)) {
        order.add(type);
      }
    }
    return new Precedence(order);
  }

  /// Whether an event is told by another one already: a meeting by what the same parties met for,
  /// "met to sign the treaty".
  boolean yields(Sentence sentence, CodedEvent event, List<CodedEvent> all) {
    return event.type() == last()
        && all.stream()
            .filter(other -> rank(other.type()) < rank(event.type()) && !other.content())
            .filter(other -> event.parties().equals(other.parties()))
            .anyMatch(other -> isFor(sentence, event.trigger(), other.trigger()));
  }

  private EventType last() {
    return order.getLast();
  }

  /// Whether one deed is the purpose or complement of the other.
  private static boolean isFor(Sentence sentence, Token one, Token other) {
    return isBelow(sentence, one, other) || isBelow(sentence, other, one);
  }

  private static boolean isBelow(Sentence sentence, Token inner, Token outer) {
    return switch (inner.relation()) {
      case XCOMP, ADVCL, ACL, CCOMP ->
          sentence.headOf(inner).filter(h -> h.index() == outer.index()).isPresent();
      default -> false;
    };
  }

  /// The place of a type, from 0 for the one that comes first.
  int rank(EventType type) {
    return order.indexOf(type);
  }
}
