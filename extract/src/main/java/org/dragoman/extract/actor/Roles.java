package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;

/// Whom a role stands for: the holder of an office on a day, or somebody unnamed with the country
/// and sector that the phrase gives.
final class Roles {
  private static final String LEADER = "leader";

  /// Nouns that say nothing until the word before them is known: defense minister, supreme court.
  private static final Set<String> PORTFOLIOS =
      Set.of(
          "minister",
          "ministry",
          "secretary",
          "department",
          "court",
          "agency",
          "commission",
          "party",
          "council",
          "committee",
          "bureau",
          "office",
          "deputy",
          "university",
          "service",
          "authority",
          "commissioner",
          "bank",
          "company",
          "newspaper",
          "union",
          "directorate",
          "institute");

  /// Nouns for people who act for the body or people named before them: "CIA official".
  private static final Set<String> SERVANTS =
      Set.of(
          "official",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "leader",
          "chief",
          "aide",
          "commander",
          "delegate",
          "envoy",
          "adviser",
          "advisor",
          "negotiator",
          "supporter",
          "deputy",
          "secretary",
          "administrator",
          "delegation",
          "leadership",
          "office",
          "agency",
          "employee",
          "staff",
          "worker",
          "veteran",
          "authority",
          "commission",
          "committee",
          "fighter");

  /// Nouns that, behind a name, only say what sort of body it is.
  private static final Set<String> COLLECTIVES =
      Set.of(
          "group",
          "organization",
          "organisation",
          "movement",
          "network",
          "militia",
          "cartel",
          "gang");

  private static final Set<String> NAMED =
      Set.of(
          "party",
          "newspaper",
          "company",
          "news agency",
          "group",
          "magazine",
          "militia",
          "regiment",
          "brigade",
          "battalion",
          "airline",
          "bank",
          "broadcaster",
          "oil company",
          "network");

  private static final Set<String> OTHER =
      Set.of("deputy", "vice", "assistant", "associate", "shadow", "rival", "aspiring", "parallel");

  private static final Set<String> HEADS = Set.of("president", "prime-minister");

  private final ActorBase base;
  private final Actors actors;

  Roles(ActorBase base, Actors actors) {
    this.base = base;
    this.actors = actors;
  }

  Actor state(String country) {
    return base.states()
        .find(country)
        .map(actors::state)
        .orElseGet(() ->
            base.body("european-union").map(b -> actors.body(b, Optional.empty())).orElseThrow());
  }

  /// Whether a word before an office makes another of it: "deputy leader", "shadow foreign
  /// minister".
  static boolean isOther(List<Part> before) {
    return !before.isEmpty()
        && !before.getLast().isPossessive()
        && OTHER.contains(before.getLast().words().getLast().folded());
  }

  /// The person who holds the office that a noun names, if the base knows.
  ///
  /// @param era when he holds it
  Optional<Meaning> holder(
      Noun noun, Modifiers around, Optional<String> country, Era era, Setting setting) {
    Optional<String> of =
        around.bodies().isEmpty() ? country : Optional.of(owner(around.bodies().getFirst(), noun));
    if (of.isEmpty() || around.isRegional()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = setting.day();
    boolean leader = leads(noun) && around.bodies().isEmpty();
    return Incumbents.of(base)
        .held(noun, of.get(), leader, era, setting)
        .map(p -> new Meaning(actors.person(p, day), ActorMention.Kind.ROLE, true));
  }

  /// An organ's offices are its state's, but for those that the base knows as its own; those of a
  /// party or movement are its own.
  private String owner(Body body, Noun noun) {
    if (Incumbents.of(base).heads(noun, body.id())) {
      return body.id();
    }
    boolean organ = body.sectors(Optional.empty()).stream().anyMatch(PhraseReader.ORGANS::contains);
    boolean union = body.country().filter(ActorTables.UNIONS::contains).isPresent();
    return body.country().filter(_ -> organ || union).orElse(body.id());
  }

  /// Whether a noun means whoever leads a state; "dictator" and "strongman" are often said of one
  /// who does not any more.
  private boolean leads(Noun noun) {
    return base.office(LEADER).words().contains(noun.word())
        && !Set.of("dictator", "strongman").contains(noun.word());
  }

  /// Whether a noun is the title of those who head states: president, prime minister.
  boolean isHead(Noun noun) {
    return base.officesCalled(noun.word()).stream().anyMatch(o -> HEADS.contains(o.id()));
  }

  /// Whether a state has such an office, as far as the base knows.
  boolean has(Noun noun, String country, Setting setting) {
    return base.officesCalled(noun.word()).stream()
        .anyMatch(office -> base.holder(country, office, setting.day()).isPresent());
  }

  /// Somebody of whom the text says only the role.
  Meaning unnamed(
      Part.Agent agent, List<Part> before, Modifiers around, Optional<String> country, Era era) {
    boolean left = era == Era.PAST || era == Era.OUSTED && around.bodies().isEmpty();
    boolean past = left && !isRebel(agent.noun(), era) || era == Era.COMING;
    Noun noun = agent.noun();
    List<String> sectors = sectors(noun, around, past);
    String label = label(agent, before);
    boolean firm = isFirm(noun, sectors, country);
    if (noun.kind() == Noun.Kind.BODY
        && country.isPresent()
        && !around.isRegional()
        && isOne(agent)) {
      String name = words(before, agent);
      return new Meaning(
          actors.bodyOf(country.get(), label, name, sectors), ActorMention.Kind.ROLE, true);
    }
    Actor actor =
        actors.unnamed(
            (era == Era.COMING ? "coming " : past ? "former " : "") + label,
            words(before, agent),
            country,
            around.region(),
            sectors);
    return new Meaning(actor, ActorMention.Kind.ROLE, firm);
  }

  /// "exiled dissidents", "ousted rebels" have not ceased to be what they are called.
  private static boolean isRebel(Noun noun, Era era) {
    return era == Era.OUSTED && !noun.sector().equals("GOV") && !noun.sector().equals("LEG");
  }

  private static boolean isFirm(Noun noun, List<String> sectors, Optional<String> country) {
    return switch (noun.kind()) {
      case PEOPLE, BODY -> true;
      case EQUIPMENT -> country.isPresent();
      case GENERIC -> !sectors.isEmpty() || country.isPresent();
      case THING -> false;
    };
  }

  /// "the M-19 guerrilla group" is the M-19 itself.
  static Optional<Body> same(Part.Agent agent, List<Part> before, Modifiers around) {
    boolean body =
        agent.noun().kind() == Noun.Kind.BODY || COLLECTIVES.contains(agent.noun().word());
    boolean named = before.stream().anyMatch(p -> p instanceof Part.Name && !p.isPossessive());
    return body && named && isOne(agent) && around.bodies().size() == 1
        ? around.bodies().stream()
            .filter(b -> b.kind() == ActorKind.GROUP || NAMED.contains(agent.noun().word()))
            .findFirst()
        : Optional.empty();
  }

  /// "Colombia's Congress" is one body, "Colombian companies" are not.
  static boolean isOne(Part.Agent agent) {
    String last = agent.words().getLast().folded();
    String[] singular = agent.noun().word().split("[ -]");
    return last.equals(singular[singular.length - 1]);
  }

  private static List<String> sectors(Noun noun, Modifiers around, boolean past) {
    List<String> sectors = new ArrayList<>();
    boolean people = noun.kind() != Noun.Kind.BODY;
    if (past && people && (noun.sector().equals("GOV") || noun.sector().equals("LEG"))) {
      sectors.add("ELI");
    }
    boolean servant =
        noun.sector().isEmpty()
            || SERVANTS.contains(noun.word())
            || noun.sector().equals("CVL") && around.sectors().contains("NGO");
    if (servant) {
      around.sectors().stream().filter(s -> !s.equals("CVL")).forEach(sectors::add);
    }
    if (!noun.sector().isEmpty()) {
      sectors.add(noun.sector());
    }
    sectors.addAll(around.sectors());
    return PhraseReader.distinct(sectors);
  }

  private static String label(Part.Agent agent, List<Part> before) {
    String noun = agent.noun().word();
    if (!PORTFOLIOS.contains(noun)) {
      return noun;
    }
    StringBuilder label = new StringBuilder();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!(before.get(i) instanceof Part.Plain plain) || isFunction(plain.word().folded())) {
        break;
      }
      label.insert(0, plain.word().folded() + " ");
    }
    return label + noun;
  }

  private static boolean isFunction(String word) {
    return Pronouns.isPossessive(word)
        || Set.of(
                "the", "a", "an", "former", "then", "new", "senior", "this", "that", "s", "acting")
            .contains(word);
  }

  private static String words(List<Part> before, Part.Agent agent) {
    StringBuilder words = new StringBuilder();
    for (Part part : before) {
      for (Word word : part.words()) {
        if (!words.isEmpty() || !isFunction(word.folded())) {
          words.append(word.text()).append(word.possessive() ? "'s " : " ");
        }
      }
    }
    agent.words().forEach(word -> words.append(word.text()).append(' '));
    return words.toString().strip();
  }
}
