package org.dragoman.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"nowhere.xml", "ftp://news.example/feed", "http://", "https://a:b@x.example/", ""})
  void whatCanBeNoFeedSaysWhatIsExpected(String given) {
    assertThatThrownBy(() -> FeedAddress.of(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected the address of a feed");
  }

  @Test
  void aFileIsFoundByItsNameAndByItsAddress(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("feed.xml"), "<rss/>");
    assertThat(FeedAddress.of(file.toString()).isFile()).isTrue();
    assertThat(FeedAddress.of(file.toUri().toString()).isFile()).isTrue();
    assertThat(FeedAddress.of("https://news.example/feed").isFile()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "0.0.0.0, true",
    "10.1.2.3, true",
    "172.16.0.1, true",
    "192.168.1.1, true",
    "169.254.169.254, true",
    "100.64.0.1, true",
    "224.0.0.1, true",
    "::1, true",
    "fe80::1, true",
    "fd00::1, true",
    "::ffff:10.0.0.1, true",
    "100.128.0.1, false",
    "93.184.216.34, false",
    "2606:2800:220:1::1, false"
  })
  void ownNetworksAreKnownByTheirAddresses(String address, boolean walled) throws IOException {
    assertThat(Reach.isBehindWalls(InetAddress.getByName(address))).isEqualTo(walled);
  }

  @Test
  void onlyTheNamedHostAndPortOfThisNetworkAreInReach() {
    Reach reach = new Reach(Optional.of(URI.create("http://127.0.0.1:8000/feed")));
    assertThat(reach.objection(URI.create("http://127.0.0.1:8000/1"))).isEmpty();
    assertThat(reach.objection(URI.create("http://127.0.0.1:8001/1"))).isPresent();
    assertThat(reach.objection(URI.create("http://user@127.0.0.1:8000/1"))).isPresent();
    assertThat(reach.objection(URI.create("gopher://127.0.0.1:8000/1"))).isPresent();
  }

  @Test
  void theMoreOftenAFeedFailsTheSeldomerItIsAsked() {
    Pace pace = new Pace(Duration.ofMinutes(15));
    assertThat(pace.afterFailure(Optional.empty())).isEqualTo(Duration.ofMinutes(30));
    assertThat(pace.afterFailure(Optional.empty())).isEqualTo(Duration.ofMinutes(60));
    for (int i = 0; i < 20; i++) {
      pace.afterFailure(Optional.empty());
    }
    assertThat(pace.afterFailure(Optional.empty())).isEqualTo(Duration.ofHours(6));
    assertThat(pace.afterFailure(Optional.of(Duration.ofHours(20)))).hasHours(20);
    assertThat(pace.afterSuccess(Optional.empty())).isEqualTo(Duration.ofMinutes(15));
    assertThat(pace.afterFailure(Optional.empty())).isEqualTo(Duration.ofMinutes(30));
  }
}
