package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
  private final Hosts loopback = new Hosts("127.0.0.1", true);
  private final Hosts elsewhere = new Hosts("News-Desk.example", false);

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:8717"})
  void loopbackHasItsNames(String host) {
    assertThat(loopback.isOurs(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "192.168.1.5",
        "localhost@evil.example",
        "localhost:x",
        "a b",
        "localhost:80:80",
        "[::1",
        "localhost/"
      })
  void everythingElseIsForeignToLoopback(String host) {
    assertThat(loopback.isOurs(host)).isFalse();
  }

  @Test
  void aBoundServerHasItsNameAndAnyNumber() {
    assertThat(elsewhere.isOurs("news-desk.example:8717")).isTrue();
    assertThat(elsewhere.isOurs("192.168.1.5:8717")).isTrue();
    assertThat(elsewhere.isOurs("[2001:db8::1]")).isTrue();
    assertThat(elsewhere.isOurs("other.example")).isFalse();
  }
}
