package org.dragoman.model.finding;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;

/// Something that somebody holds to be so, or not so.
///
/// @param proposition the words of what is claimed
/// @param holder who holds it; empty: the article itself
/// @param stance for, against or in doubt
/// @param about ids of the events, statements or claims that it is about
/// @param support what the text says of evidence for it
/// @param quantities numbers in it
public record Claim(
    String id,
    Citation evidence,
    List<Span> proposition,
    Optional<Participant> holder,
    Stance stance,
    List<String> about,
    Support support,
    List<Quantity> quantities,
    Derivation derivation)
    implements Finding {
  public Claim {
    proposition = List.copyOf(proposition);
    about = List.copyOf(about);
    quantities = List.copyOf(quantities);
    if (proposition.isEmpty()) {
      throw new IllegalArgumentException("a claim has a proposition");
    }
  }

  /// How the holder stands to the proposition.
  public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS
  }

  /// What the text says of evidence.
  ///
  /// @param stated that there is some, that there is none; empty if it does not say
  /// @param span the words that say so
  public record Support(Optional<Evidence> stated, Optional<Span> span) {
    public static final Support UNSTATED = new Support(Optional.empty(), Optional.empty());
  }

  /// Whether the text says that there is evidence.
  public enum Evidence {
    NONE,
    SOME
  }
}
