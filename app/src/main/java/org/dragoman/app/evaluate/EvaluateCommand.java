package org.dragoman.app.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.actors.OwnActors;
import org.dragoman.app.codebook.OwnCodebook;
import org.dragoman.extract.Extractor;
import org.dragoman.extract.actor.PhraseResolver;
import org.dragoman.extract.event.EventTables;
import org.dragoman.extract.event.Exemplars;
import org.dragoman.extract.event.RelationBetween;
import org.dragoman.extract.standing.FactualityOf;
import org.dragoman.read.Reader;
import org.dragoman.read.conllu.Conllu;
import org.dragoman.read.model.FactualityNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `dragoman evaluate`: answers a file of questions line for line, so that a scorer can compare.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Answers questions that give the target and ask only for the label, line for line.",
      "Tasks: relations, factuality, actors, briefing (JSON Lines); reading (CoNLL-U);",
      "tension (JSON Lines: coded events in, alarms out)."
    },
    footer = {"", "Example:", "  dragoman evaluate factuality input.jsonl --out answers.jsonl"})
public final class EvaluateCommand implements Callable<Integer> {
  private static final int BATCH = 256;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "relations, factuality, actors, briefing, reading, tension")
  private final Kind task = Kind.relations;

  @Parameters(index = "1", paramLabel = "IN", description = "The questions.")
  private final Path in = Path.of("");

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT",
      description = "The answers.")
  private final Path out = Path.of("");

  @Mixin private final OwnActors own = new OwnActors();
  @Mixin private final OwnCodebook codebook = new OwnCodebook();

  /// The tasks by the names that the command line takes.
  enum Kind {
    relations,
    factuality,
    actors,
    briefing,
    reading,
    tension
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(in)) {
      throw new ParameterException(spec.commandLine(), in + " is no file");
    }
    switch (task) {
      case actors -> answer(new ActorsTask(new PhraseResolver(own.base())));
      case tension -> alarms();
      case factuality, relations, briefing, reading -> readAndAnswer();
    }
    return 0;
  }

  private static RelationBetween relations(EventTables tables) {
    return new RelationBetween(tables, Exemplars.with(tables));
  }

  private void readAndAnswer() throws IOException {
    try (Reader reader = Reader.open()) {
      switch (task) {
        case factuality -> factuality(reader);
        case relations -> answer(new RelationsTask(reader, relations(codebook.tables())));
        case briefing ->
            answer(new BriefingTask(reader, Extractor.load(own.base(), codebook.tables())));
        case reading -> Files.write(out, Conllu.answer(reader, Files.readAllLines(in)));
        case actors, tension -> throw new IllegalStateException(task + " needs no reader");
      }
    }
  }

  private void factuality(Reader reader) throws IOException {
    try (FactualityNetwork network = FactualityNetwork.open()) {
      answer(new FactualityTask(reader, FactualityOf.load(new NetworkJudge(network))));
    }
  }

  /// A line may set off an alarm about any other, so these are taken together.
  private void alarms() throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    TensionTask alarms = new TensionTask(in);
    try (BufferedReader from = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        Writer to = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        number++;
        if (!line.isBlank()) {
          alarms.add(parse(mapper, line, number), number);
        }
      }
      write(mapper, alarms.answers(), to);
    }
  }

  private void answer(GoldTask answers) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    try (BufferedReader from = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        Writer to = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      List<JsonNode> batch = new ArrayList<>();
      int number = 0;
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        number++;
        if (!line.isBlank()) {
          batch.add(parse(mapper, line, number));
        }
        if (batch.size() == BATCH) {
          write(mapper, answers.answer(batch), to);
          batch = new ArrayList<>();
        }
      }
      write(mapper, answers.answer(batch), to);
    }
  }

  private JsonNode parse(JsonMapper mapper, String line, int number) {
    try {
      return mapper.readTree(line);
    } catch (JacksonException e) {
      throw new ParameterException(
          spec.commandLine(),
          in + ":" + number + ": found " + e.getOriginalMessage() + "; expected one JSON object");
    }
  }

  private static void write(JsonMapper mapper, List<? extends JsonNode> answers, Writer to) {
    try {
      for (JsonNode answer : answers) {
        to.write(mapper.writeValueAsString(answer));
        to.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
