package org.dragoman.app.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dragoman.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensionCommandTest {
  private static final LocalDate START = LocalDate.parse("1991-01-01");
  private static final String RECORD =
      """
      {"type":"actor","id":"state:ARC","name":"Arcadia","kind":"state","country":"ARC","sectors":["GOV"],"cameo":"ARCGOV","aliases":[]}
      {"type":"actor","id":"group:front","name":"River Front","kind":"group","country":"ARC","sectors":["REB"],"cameo":null,"aliases":[]}
      {"type":"article","id":"a1","source":{"outlet":"Courier"},"published":{"value":"2001-05-02"},"text":"The Front shelled the port on Tuesday."}
      {"type":"event","id":"e1","article":"a1","evidence":{"start":0,"end":38}}
      {"type":"incident","id":"i1","story":"s","reports":["e1"],"plover":{"type":"ASSAULT","mode":null,"contexts":[]},"cameo":"194","goldstein":-10,"intensity":-9,"source":["group:front"],"target":["state:ARC"],"date":{"value":"2001-05-01","basis":"stated"},"standing":{"kind":"happened","by":[]},"outlets":["Courier"],"independent":1}
      {"type":"incident","id":"i2","story":"s","reports":["e1"],"plover":{"type":"ASSAULT","mode":null,"contexts":[]},"cameo":"190","goldstein":-10,"intensity":-9,"source":["state:ARC"],"target":["group:front"],"date":{"value":"2001-05-01","basis":"stated"},"standing":{"kind":"alleged","by":["group:front"]},"outlets":["Courier"],"independent":1}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void eventsBecomeSeriesAndCharts() throws IOException {
    Path csv = folder.resolve("out.csv");
    Path svg = folder.resolve("out.svg");
    Path png = folder.resolve("out.png");
    assertThat(
            Main.run(
                "tension",
                "--events",
                raid().toString(),
                "--dyad",
                "ARC,BOE",
                "--csv",
                csv.toString(),
                "--svg",
                svg.toString(),
                "--png",
                png.toString()))
        .isZero();
    assertThat(csv).content().contains("1992-02-05,3,0,0,0,-30,30,3,worse,4,12,");
    assertThat(svg).content().contains("worse, 4.0 times the usual", "Use conventional military");
    assertThat(png).isNotEmptyFile();
  }

  @Test
  void aRecordGivesTheSeriesThatItsIncidentsSay() throws IOException {
    Path record = Files.writeString(folder.resolve("record.jsonl"), RECORD);
    Path json = folder.resolve("out.json");
    Main.run("tension", "--record", record.toString(), "--json", json.toString());
    assertThat(json)
        .content()
        .isEqualTo(
            "{\"type\":\"tension\",\"dyad\":[\"group:front\",\"ARC\"],\"days\":[{\"date\":"
                + "\"2001-05-01\",\"acts\":1,\"threats\":0,\"words\":0,\"cooperation\":0,"
                + "\"score\":-9,\"hostility\":9,\"volume\":1,\"incidents\":[\"i1\"]}],"
                + "\"coverage\":[{\"from\":\"2001-05-01\",\"to\":\"2001-05-02\"}],\"shifts\":[],"
                + "\"method\":\"plover-intensity-sum/2; threefold-rise/1; fall-to-a-third/1\"}\n");
  }

  @Test
  void whoHeldAnOfficeWhenItWasReportedActedForTheState() throws IOException {
    String ofGeneral =
        RECORD
            .replace("\"id\":\"group:front\"", "\"id\":\"person:ada-lund\"")
            .replace("\"kind\":\"group\"", "\"kind\":\"person\"")
            .replace("[\"REB\"]", "[]")
            .replace("[\"group:front\"]", "[\"person:ada-lund\"]")
            .replace("[\"state:ARC\"]", "[\"state:BOE\"]");
    String then =
        "\"actors\":[{\"id\":\"person:ada-lund\",\"country\":\"ARC\",\"sectors\":[\"MIL\"]}],";
    String ofHisDay = ofGeneral.replace("\"source\":{\"outlet\"", then + "\"source\":{\"outlet\"");
    assertThat(dyads(ofGeneral)).contains("[\"person:ada-lund\",");
    assertThat(dyads(ofHisDay)).contains("[\"ARC\",").doesNotContain("ada-lund");
  }

  private String dyads(String record) throws IOException {
    Path file = Files.writeString(folder.resolve("then.jsonl"), record);
    Path json = folder.resolve("then.json");
    Main.run("tension", "--record", file.toString(), "--json", json.toString());
    return Files.readString(json);
  }

  @Test
  void anAlertIsToldOnceWithItsWords() throws IOException {
    Path record = Files.writeString(folder.resolve("record.jsonl"), RECORD);
    Path rules = rules("shelling\t*\tARC\tact\t\t5\t\thigh\n");
    Path log = folder.resolve("sent.jsonl");
    Path feed = folder.resolve("feed.xml");
    String[] call = {
      "tension",
      "--record",
      record.toString(),
      "--rules",
      rules.toString(),
      "--alerts",
      log.toString(),
      "--feed",
      feed.toString()
    };
    assertThat(Main.run(call)).isZero();
    assertThat(Main.run(call)).isZero();
    assertThat(Files.readAllLines(log))
        .singleElement()
        .satisfies(l -> assertThat(l).contains("The Front shelled the port on Tuesday."));
    assertThat(feed).content().contains("<entry>", "Courier, 2001-05-02");
  }

  @Test
  void anAllegationIsToldOnlyWhenAskedFor() throws IOException {
    Path record = Files.writeString(folder.resolve("record.jsonl"), RECORD);
    Path log = folder.resolve("sent.jsonl");
    for (String standing : new String[] {"", "alleged"}) {
      Path rules = rules("raids\tARC\t*\tact\t" + standing + "\t\t\t\n");
      Main.run(
          "tension",
          "--record",
          record.toString(),
          "--rules",
          rules.toString(),
          "--alerts",
          log.toString());
      assertThat(Files.readAllLines(log)).hasSize(standing.isEmpty() ? 0 : 1);
    }
  }

  @Test
  void aCallThatMakesNoSenseIsWrong() throws IOException {
    String events = raid().toString();
    assertThat(Main.run("tension")).isEqualTo(2);
    assertThat(Main.run("tension", "--events", "no/such.csv")).isEqualTo(2);
    assertThat(Main.run("tension", "--events", events, "--dyad", "ARC")).isEqualTo(2);
    assertThat(Main.run("tension", "--events", events, "--feed", "x")).isEqualTo(2);
  }

  @Test
  void aBadRuleFailsTheRun() throws IOException {
    Path rules = rules("x\t*\t*\tpeace\t\t\t\t\n");
    assertThat(Main.run("tension", "--events", raid().toString(), "--rules", rules.toString()))
        .isEqualTo(1);
  }

  @Test
  void aDroppedRowShowsInTheExitCode() throws IOException {
    Path file = raid();
    Files.writeString(file, Files.readString(file) + "x\n");
    assertThat(Main.run("tension", "--events", file.toString())).isEqualTo(Main.SOMETHING_DROPPED);
  }

  private Path rules(String rows) throws IOException {
    return Files.writeString(
        folder.resolve("rules.tsv"),
        "name\tsource\ttarget\ttype\tstanding\tthreshold\tquiet\turgency\n" + rows);
  }

  /// Some talk every few days, then three kinds of raid on one day.
  private Path raid() throws IOException {
    StringBuilder events = new StringBuilder("date,source,target,cameo\n");
    for (int day = 0; day < 400; day += 5) {
      events.append(START.plusDays(day)).append(",ARC,BOE,040\n");
    }
    for (String code : new String[] {"190", "194", "195"}) {
      events.append(START.plusDays(400)).append(",ARC,BOE,").append(code).append('\n');
    }
    return Files.writeString(folder.resolve("events.csv"), events);
  }
}
