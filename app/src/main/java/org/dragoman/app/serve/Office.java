package org.dragoman.app.serve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.app.explain.FindingExplainer;
import org.dragoman.app.feed.FeedAddress;
import org.dragoman.app.feed.FeedMemory;
import org.dragoman.app.feed.Feeds;
import org.dragoman.app.feed.Manners;
import org.dragoman.extract.event.Codebook;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.serve.DragomanServer;
import org.dragoman.serve.Progress;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.serve.outside.Outside;
import org.dragoman.store.RecordStore;

/// A running application: the server over a store, who reads into it and who puts together what was
/// read. Pages are answered from the first moment; nothing is loaded that is not yet needed.
public final class Office implements AutoCloseable {
  private final ServerSettings settings;
  private final DragomanServer server;
  private final Editor editor;
  private final Readings readings;
  private final Feeds feeds;
  private final InTray tray;

  private Office(ServerSettings settings, RecordStore store, Means means, Work work) {
    this.settings = settings;
    Newsroom newsroom = new Newsroom(store, means.finder(), work.again());
    this.editor =
        new Editor(store, means.reconciler(), means.codebook(), this::revised, Office::report);
    this.feeds = feeds(work, newsroom);
    this.tray = new InTray(work.inputs(), work.watch(), feeds::states);
    Outside outside =
        new Outside(
            new Postroom(newsroom, editor::somethingCame),
            (finding, article, resting) ->
                means.explainer().get().explain(finding, article, resting),
            tray,
            editor::somethingCame,
            InstantSource.system(),
            System.err::println);
    this.server = DragomanServer.start(settings, store, outside);
    this.readings =
        new Readings(
            work.inputs(),
            work.watch(),
            newsroom,
            new Readings.Told(this::tell, this::drop, this::came, Office::report));
  }

  private Feeds feeds(Work work, Newsroom newsroom) {
    return new Feeds(
        work.feeds(),
        work.manners(),
        FeedMemory.of(work.memory()),
        InstantSource.system(),
        article -> take(article, newsroom),
        new Feeds.Told(Office::report, this::inputsChanged, Office::report));
  }

  /// Takes in an article that a feed brought.
  private boolean take(Article article, Newsroom newsroom) {
    List<Article> unknown = newsroom.unknown(List.of(article));
    boolean isNew = !unknown.isEmpty() && !newsroom.add(unknown).isEmpty();
    if (isNew) {
      came();
    }
    return isNew;
  }

  /// What does the work.
  ///
  /// @param finder finds what articles say
  /// @param reconciler asked for when there is something to put together
  /// @param explainer asked for when somebody wants to know how a finding came about
  /// @param codebook asked for when a user has recoded something
  public record Means(
      Finder finder,
      Supplier<Reconciler> reconciler,
      Supplier<FindingExplainer> explainer,
      Supplier<Codebook> codebook) {
    /// With the codebook that ships with Dragoman.
    public Means(
        Finder finder, Supplier<Reconciler> reconciler, Supplier<FindingExplainer> explainer) {
      this(finder, reconciler, explainer, Codebook::shipped);
    }
  }

  /// What is to be done.
  ///
  /// @param inputs files and folders to read
  /// @param watch whether to go on with what comes later
  /// @param again whether to read again what is known
  /// @param feeds to ask; without any, nothing in the web is asked
  /// @param manners how their servers are treated
  /// @param memory the file in which is kept what is known of them
  public record Work(
      List<Path> inputs,
      boolean watch,
      boolean again,
      List<FeedAddress> feeds,
      Manners manners,
      Path memory) {
    public Work {
      inputs = List.copyOf(inputs);
      feeds = List.copyOf(feeds);
    }

    /// Without feeds.
    public Work(List<Path> inputs, boolean watch, boolean again) {
      this(inputs, watch, again, List.of(), Manners.USUAL, Path.of("feeds.json"));
    }
  }

  /// Opens the server; nothing is read yet.
  ///
  /// @throws org.dragoman.serve.http.PortTaken if it cannot listen
  public static Office open(ServerSettings settings, RecordStore store, Means means, Work work) {
    return new Office(settings, store, means, work);
  }

  /// Begins to read, and says where the pages are.
  public void start(PrintWriter out) {
    String host = settings.bind().contains(":") ? "[" + settings.bind() + "]" : settings.bind();
    String at = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + server.port();
    out.println("Dragoman shows the record at");
    out.println("  " + at + "/?token=" + settings.token());
    out.println("The token is needed to write" + (settings.isLoopback() ? "." : " and to read."));
    out.println("Stop with Ctrl+C.");
    out.flush();
    editor.start();
    readings.start();
    feeds.start();
  }

  /// The port on which it listens.
  public int port() {
    return server.port();
  }

  /// Whether everything has been read and put together.
  public boolean isIdle() {
    return readings.isDone() && editor.isIdle();
  }

  private void revised() {
    server.revised();
  }

  private void came() {
    editor.somethingCame();
    server.revised();
  }

  private void tell(Progress progress) {
    server.progress(progress);
  }

  private void inputsChanged() {
    server.inputsChanged();
  }

  private void drop(Dropped dropped) {
    tray.drop(dropped);
    report(dropped);
  }

  private static void report(Dropped dropped) {
    System.err.println(
        dropped.where() + ": found " + dropped.found() + "; expected " + dropped.expected());
  }

  private static void report(RuntimeException failure) {
    System.err.println("dragoman: " + failure.getMessage());
  }

  /// Ends in order: no more calls, no more reading, nothing half-written.
  @Override
  public void close() {
    readings.stop();
    server.close();
    readings.close();
    feeds.close();
    editor.close();
  }
}
