package org.dragoman.app.tension;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.event.CameoCode;
import org.dragoman.extract.event.Codebook;
import org.dragoman.extract.place.States;
import org.dragoman.ingest.coded.Worths;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.finding.EventType;

/// The worth of codes by our codebook: CAMEO codes by Goldstein's scale as GDELT writes it, PLOVER
/// types by their intensity.
final class CodebookWorths implements Worths {
  private static final int LONGEST_CODE = 4;
  private static final int ROOT = 2;

  private final Codebook codes = Codebook.shipped();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Optional<Worth>> known = new HashMap<>();

  CodebookWorths() {
    States.shipped()
        .all()
        .forEach(s -> {
          countries.putIfAbsent(s.name(), s.iso3());
          s.aliases().forEach(a -> countries.putIfAbsent(a, s.iso3()));
        });
  }

  @Override
  public Optional<Worth> ofCode(String cameo) {
    return known.computeIfAbsent(cameo, this::find);
  }

  private Optional<Worth> find(String cameo) {
    String code = cameo.length() > LONGEST_CODE ? cameo.substring(0, LONGEST_CODE) : cameo;
    while (code.length() >= ROOT) {
      Optional<CameoCode> found = codes.find(code);
      if (found.isPresent()) {
        return found.map(c -> new Worth(Deed.Part.of(c.type()), c.gdelt()));
      }
      code = code.substring(0, code.length() - 1);
    }
    return Optional.empty();
  }

  @Override
  public Optional<Worth> ofType(String plover) {
    String name = plover.strip().toUpperCase(Locale.ROOT);
    for (EventType type : EventType.values()) {
      if (type.name().equals(name)) {
        return Optional.of(new Worth(Deed.Part.of(type), codes.intensity(type, Optional.empty())));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> country(String name) {
    return Optional.ofNullable(countries.get(name));
  }

  /// The name of a code, for people; blank for what is none.
  String nameOf(String code) {
    return codes.find(code).map(CameoCode::name).orElse("");
  }
}
