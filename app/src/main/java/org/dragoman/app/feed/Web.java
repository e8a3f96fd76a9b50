package org.dragoman.app.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// The web, asked politely: a host at a time, with a pause; answers that are too large or too slow
/// are given up, and no step leads where a feed may not lead.
final class Web implements AutoCloseable {
  /// Who asks.
  static final String AGENT = "Dragoman/0.1 (news feeds; reads what its user names)";

  private static final int MOST_STEPS = 5;
  private static final int OK = 200;
  private static final int UNCHANGED = 304;
  private static final List<Integer> ELSEWHERE = List.of(301, 302, 303, 307, 308);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final Pattern MAX_AGE = Pattern.compile("(?i)\\bmax-age=([0-9]{1,9})\\b");
  private static final String EXPECTED = "an answer";

  private final Manners manners;
  private final InstantSource clock;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

  /// Made at the first question: it loads the certificates, which would delay every start.
  private Optional<HttpClient> client = Optional.empty();

  Web(Manners manners, InstantSource clock) {
    this.manners = manners;
    this.clock = clock;
  }

  private synchronized HttpClient client() {
    HttpClient it =
        client.orElseGet(() ->
            HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(manners.patience())
                .build());
    client = Optional.of(it);
    return it;
  }

  /// What is asked for.
  ///
  /// @param accepts media types
  /// @param most the most bytes
  /// @param stamp of what is known
  /// @param reach where it may lead
  record Wanted(URI address, String accepts, int most, Fetched.Stamp stamp, Reach reach) {}

  /// Asks for something, and goes where the answers lead.
  Fetched get(Wanted wanted) throws InterruptedException {
    URI at = wanted.address();
    for (int step = 0; step <= MOST_STEPS; step++) {
      Optional<String> objection = wanted.reach().objection(at);
      if (objection.isPresent()) {
        String led = step == 0 ? "" : "a way to ";
        return failed(led + objection.get(), "an address in the public web", 0);
      }
      Asked asked = ask(at, wanted);
      if (asked instanceof Led(URI to)) {
        if ("https".equalsIgnoreCase(at.getScheme()) && "http".equalsIgnoreCase(to.getScheme())) {
          return failed("a way from https to http", "one that stays on https", 0);
        }
        at = to;
      } else if (asked instanceof Answered(Fetched fetched)) {
        return fetched;
      }
    }
    return failed("a way of more than " + MOST_STEPS + " steps", EXPECTED, 0);
  }

  private sealed interface Asked {}

  private record Led(URI to) implements Asked {}

  private record Answered(Fetched fetched) implements Asked {}

  private Asked ask(URI at, Wanted wanted) throws InterruptedException {
    try {
      HttpRequest request = request(at, wanted);
      HttpResponse<byte[]> answer =
          lanes
              .computeIfAbsent(at.getAuthority().toLowerCase(Locale.ROOT), _ -> new Lane())
              .pass(manners.pause(), () -> send(request, wanted.most()));
      return judged(at, answer, wanted.most());
    } catch (ExecutionException e) {
      return new Answered(failed(cause(e), EXPECTED, 0));
    } catch (TimeoutException e) {
      String found = "no whole answer after " + manners.patience().toSeconds() + " s";
      return new Answered(failed(found, EXPECTED, 0));
    } catch (IOException | IllegalArgumentException e) {
      return new Answered(failed("an answer that cannot be used", EXPECTED, 0));
    }
  }

  private HttpRequest request(URI at, Wanted wanted) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(manners.patience())
            .header("User-Agent", AGENT)
            .header("Accept", wanted.accepts())
            .header("Accept-Encoding", "gzip");
    wanted.stamp().etag().ifPresent(tag -> request.header("If-None-Match", tag));
    wanted.stamp().modified().ifPresent(time -> request.header("If-Modified-Since", time));
    return request.GET().build();
  }

  private HttpResponse<byte[]> send(HttpRequest request, int most)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client()
            .sendAsync(
                request,
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), most));
    try {
      return answer.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private static String cause(ExecutionException e) {
    Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
    String said = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    return said.contains("capacity") ? "more bytes than are taken" : "no connection (" + said + ")";
  }

  private Asked judged(URI at, HttpResponse<byte[]> answer, int most) throws IOException {
    HttpHeaders headers = answer.headers();
    int status = answer.statusCode();
    Optional<String> location = headers.firstValue("Location");
    if (ELSEWHERE.contains(status) && location.isPresent()) {
      return new Led(at.resolve(location.get()));
    }
    if (status == UNCHANGED) {
      return new Answered(new Fetched.Unchanged());
    }
    if (status != OK) {
      return new Answered(new Fetched.Failed("the answer " + status, "200", status, wait(headers)));
    }
    Fetched.Stamp stamp =
        new Fetched.Stamp(headers.firstValue("ETag"), headers.firstValue("Last-Modified"));
    byte[] bytes = unpacked(answer.body(), headers, most);
    return new Answered(
        new Fetched.Got(at, bytes, headers.firstValue("Content-Type"), stamp, fresh(headers)));
  }

  private static byte[] unpacked(byte[] bytes, HttpHeaders headers, int most) throws IOException {
    if (!headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(most + 1);
      if (unpacked.length > most) {
        throw new IOException("more than " + most + " bytes");
      }
      return unpacked;
    }
  }

  private static Optional<Duration> fresh(HttpHeaders headers) {
    Matcher age = MAX_AGE.matcher(headers.firstValue("Cache-Control").orElse(""));
    return age.find() ? Optional.of(atMost(seconds(age.group(1)))) : Optional.empty();
  }

  /// How long a server asks to be left alone: seconds, or a date.
  private Optional<Duration> wait(HttpHeaders headers) {
    return headers.firstValue("Retry-After").map(String::strip).flatMap(this::wait);
  }

  private Optional<Duration> wait(String said) {
    if (said.matches("[0-9]{1,9}")) {
      return Optional.of(atMost(seconds(said)));
    }
    try {
      Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said));
      Duration wait = Duration.between(clock.instant(), until);
      return wait.isNegative() ? Optional.empty() : Optional.of(atMost(wait));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Duration seconds(String digits) {
    return Duration.ofSeconds(Long.parseLong(digits));
  }

  private static Duration atMost(Duration wait) {
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static Fetched.Failed failed(String found, String expected, int status) {
    return new Fetched.Failed(found, expected, status, Optional.empty());
  }

  @Override
  public synchronized void close() {
    client.ifPresent(HttpClient::shutdownNow);
  }
}
