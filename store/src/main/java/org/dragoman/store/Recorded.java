package org.dragoman.store;

import java.util.Optional;

/// A correction as the store keeps it.
///
/// @param number by which it can be taken back
/// @param correction what it says
/// @param withdrawn who took it back, when and why
/// @param applies whether its line is there; what names a line that is gone waits for its return
public record Recorded(
    long number, Correction correction, Optional<Attribution> withdrawn, boolean applies) {}
