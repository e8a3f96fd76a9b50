package org.dragoman.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.model.finding.Findings;

/// A store of a crisis record: the lines of the record, what reconciliation starts from, and the
/// corrections of its users.
///
/// Whatever a method writes, it writes in one step: when it returns, the step is on the disk; when
/// the process is killed before, nothing of it is. Each step that changes what readers see makes a
/// new *revision*, a number that only grows.
///
/// All methods may be called by several threads at once. Readers do not wait for writers, nor
/// writers for readers; writers wait for each other. Every method throws [StoreProblem] when the
/// store cannot be used.
public interface RecordStore extends AutoCloseable {
  /// Adds an article with all that it says. The same article again changes nothing; the same id
  /// with other lines replaces what was there.
  ///
  /// @throws IllegalArgumentException if a line is not one of the record format, or not of this
  ///   article
  Added add(ArticleRecord article);

  /// Replaces what all articles say together. Lines that did not change are left alone.
  ///
  /// @return the revision that shows it
  /// @throws IllegalArgumentException if a line is not one of the record format, or is of one
  ///   article
  long replace(TogetherRecord together);

  /// Ids of all articles.
  Set<String> articles();

  /// Hands over all findings, as they were extracted, one article after the other, in the order of
  /// publication and then of id.
  void findings(Consumer<Findings> to);

  /// Takes a correction and applies it to what is shown.
  ///
  /// @return the correction, with its number
  Recorded correct(Correction correction);

  /// Takes back a correction; it stays in the list, with who took it back and when.
  ///
  /// @return the correction; empty if there is none of this number, or it was taken back before
  Optional<Recorded> withdraw(long correction, Attribution by);

  /// All corrections, the oldest first, with those taken back.
  List<Recorded> corrections();

  /// The number of the state that a snapshot taken now would show; 0 for an empty store. It is
  /// known without asking the database.
  default long revision() {
    return changes().revision();
  }

  /// When lines of each kind changed last, known without asking the database. A change is known at
  /// the latest when the method that made it returns.
  Changes changes();

  /// Opens a view of one whole revision, which later writes do not change. It holds a connection:
  /// close it soon.
  ///
  /// @throws StoreBusy if all connections are held by others for long
  Snapshot snapshot();

  /// Closes the store; what waits to be written is written.
  @Override
  void close();
}
