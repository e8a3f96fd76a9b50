package org.dragoman.reconcile.tension;

import org.dragoman.model.finding.EventCode;

/// The scale on which incidents are worth something.
public enum Scale {
  /// PLOVER's intensity by type and mode.
  PLOVER("plover-intensity"),
  /// Goldstein's scale by CAMEO code, as GDELT writes it.
  GOLDSTEIN("goldstein-gdelt");

  private final String label;

  Scale(String label) {
    this.label = label;
  }

  /// The name in `method`.
  public String label() {
    return label;
  }

  /// The worth of a kind of event.
  double of(EventCode code) {
    return switch (this) {
      case PLOVER -> code.intensity();
      case GOLDSTEIN -> code.goldstein();
    };
  }
}
