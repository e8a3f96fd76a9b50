package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTensionTest {
  private static final LocalDate START = LocalDate.parse("1991-01-01");

  @TempDir private Path folder = Path.of("");

  @Test
  void aRaidAfterAQuietYearIsAnAlarm() throws IOException {
    StringBuilder events = new StringBuilder(line(0, "043", "2.8"));
    for (String code : new String[] {"190", "194", "195"}) {
      events.append(line(400, code, "-10.0"));
    }
    assertThat(alarms(events.toString()))
        .isEqualTo(
            "{\"source\":\"ARC\",\"target\":\"BOE\",\"alarm\":\"1992-02-05\","
                + "\"direction\":\"worse\"}\n");
  }

  @Test
  void aCodeIsWorthWhatTheScaleSays() throws IOException {
    String events =
        line(0, "043", "null")
            + line(400, "190", "null")
            + line(400, "194", "null")
            + line(400, "195", "null");
    assertThat(alarms(events)).contains("1992-02-05");
  }

  @Test
  void aLineThatIsNoEventIsNamed() throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), line(0, "190", "-10") + "{\"a\":1}\n");
    assertThat(
            Main.run("evaluate", "tension", in.toString(), "--out", folder.resolve("x").toString()))
        .isEqualTo(1);
  }

  private String alarms(String events) throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), events);
    Path out = folder.resolve("out.jsonl");
    assertThat(Main.run("evaluate", "tension", in.toString(), "--out", out.toString())).isZero();
    return Files.readString(out);
  }

  private static String line(int day, String cameo, String goldstein) {
    return String.format(
        "{\"date\":\"%s\",\"source\":\"ARC\",\"target\":\"BOE\",\"cameo\":\"%s\","
            + "\"goldstein\":%s}%n",
        START.plusDays(day), cameo, goldstein);
  }
}
