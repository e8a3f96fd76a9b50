package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.table.Table;

/// CAMEO's codes with PLOVER's types, modes and contexts and the scales of both.
public final class Codebook {
  private final Map<String, CameoCode> codes = new TreeMap<>();
  private final Map<String, Double> intensities = new TreeMap<>();

  private Codebook() {}

  /// The codebook that ships with Dragoman.
  public static Codebook shipped() {
    return of(
        List.of(Table.load(Codebook.class, "codes.tsv")),
        List.of(Table.load(Codebook.class, "intensities.tsv")));
  }

  /// The codebook of some tables; later rows take the place of earlier ones.
  ///
  /// @throws org.dragoman.model.table.TableError if a row is broken
  static Codebook of(List<Table> codes, List<Table> intensities) {
    Codebook codebook = new Codebook();
    codes.stream().flatMap(t -> t.rows().stream()).forEach(codebook::put);
    intensities.stream().flatMap(t -> t.rows().stream()).forEach(codebook::putIntensity);
    return codebook;
  }

  private void putIntensity(Table.Row row) {
    row.as("type", EventType::valueOf, "a PLOVER type");
    intensities.put(
        row.get("type") + ":" + row.get("mode"), row.as("score", Double::valueOf, "a number"));
  }

  private void put(Table.Row row) {
    String code = row.get("code");
    if (!code.matches("\\d{2,4}")) {
      throw row.error(code, "a CAMEO code of 2 to 4 digits");
    }
    codes.put(
        code,
        new CameoCode(
            code,
            row.get("name"),
            row.as("type", EventType::valueOf, "a PLOVER type"),
            row.find("mode"),
            row.list("contexts"),
            row.as("gdelt", Double::valueOf, "a number"),
            row.as("icews", Double::valueOf, "a number")));
  }

  /// All codes, in order.
  public List<CameoCode> all() {
    return List.copyOf(codes.values());
  }

  /// The entry of a code; empty for what CAMEO does not know.
  public Optional<CameoCode> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /// The entry of a code that a table names.
  ///
  /// @throws IllegalArgumentException if CAMEO has no such code
  public CameoCode get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no CAMEO code: " + code));
  }

  /// The broadest code of a PLOVER type.
  public CameoCode rootOf(EventType type) {
    return switch (type) {
      case AGREE -> get("030");
      case CONSULT -> get("040");
      case SUPPORT -> get("050");
      case CONCEDE -> get("080");
      case COOPERATE -> get("060");
      case AID -> get("070");
      case RETREAT -> get("087");
      case REQUEST -> get("100");
      case ACCUSE -> get("110");
      case REJECT -> get("120");
      case THREATEN -> get("130");
      case PROTEST -> get("140");
      case SANCTION -> get("160");
      case MOBILIZE -> get("150");
      case COERCE -> get("170");
      case ASSAULT -> get("190");
    };
  }

  /// The broadest code of a PLOVER type and mode: the way back from PLOVER to CAMEO. Codes of the
  /// type's own root come first; a mode that no code has is left out.
  public CameoCode ofPlover(EventType type, Optional<String> mode) {
    String root = rootOf(type).code().substring(0, 2);
    return codes.values().stream()
        .filter(code -> code.type() == type && code.mode().equals(mode) && mode.isPresent())
        .min(
            Comparator.comparingInt((CameoCode code) -> code.code().startsWith(root) ? 0 : 1)
                .thenComparingInt(code -> code.code().length())
                .thenComparing(CameoCode::code))
        .orElseGet(() -> rootOf(type));
  }

  /// PLOVER's score of a type and mode, -10..10.
  public double intensity(EventType type, Optional<String> mode) {
    Double ofMode = intensities.get(type + ":" + mode.orElse(""));
    return ofMode != null ? ofMode : intensities.getOrDefault(type + ":", 0.0);
  }

  /// What a code means for an event whose sentence has the given contexts.
  public EventCode eventCode(String cameo, List<String> contexts) {
    CameoCode code = get(cameo);
    TreeSet<String> all = new TreeSet<>(code.contexts());
    all.addAll(contexts);
    return new EventCode(
        code.type(),
        code.mode(),
        List.copyOf(all),
        cameo,
        code.gdelt(),
        intensity(code.type(), code.mode()));
  }
}
