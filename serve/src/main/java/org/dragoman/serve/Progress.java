package org.dragoman.serve;

import java.util.OptionalLong;

/// How far the reading of articles has come.
///
/// @param reading whether something is being read or put together
/// @param what is being done, as a phrase
/// @param read how many articles of this run are done
/// @param total how many are known of
/// @param perSecond how many are done in a second
/// @param secondsLeft how long it will take, if that can be told
/// @param dropped how many inputs could not be used
public record Progress(
    boolean reading,
    String what,
    long read,
    long total,
    double perSecond,
    OptionalLong secondsLeft,
    long dropped) {
  /// Nothing to do.
  public static final Progress IDLE = new Progress(false, "idle", 0, 0, 0, OptionalLong.empty(), 0);
}
