package org.dragoman.ingest.coded;

import java.util.Optional;
import org.dragoman.model.crisis.Deed;

/// What codes are worth, for files that do not say it themselves.
public interface Worths {
  /// The worth of a CAMEO code, or of the nearest one above it; empty for what is no CAMEO code.
  Optional<Worth> ofCode(String cameo);

  /// The worth of a PLOVER type; empty for what is none.
  Optional<Worth> ofType(String plover);

  /// The short code of a country's name; empty for what is none.
  Optional<String> country(String name);

  /// What something counts as.
  ///
  /// @param value on the scale of the codebook
  record Worth(Deed.Part part, double value) {}
}
