package org.dragoman.serve.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportingTest {
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  @Test
  void theExportedRecordHasTheLinesOfTheRecord() {
    HttpResponse<String> answer = serving.get("/api/v1/exports/record.jsonl");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("filename=\"record.jsonl\"");
    assertThat(answer.body().lines()).containsExactlyInAnyOrderElementsOf(Serving.golden());
  }

  @Test
  void tensionIsExportedAsOneTable() {
    String csv = serving.get("/api/v1/exports/tension.csv").body();
    assertThat(csv.lines().findFirst()).hasValue("source,target," + String.join(",", Days.COLUMNS));
    assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(l -> l.matches("[A-Z]{3},[A-Z]{3},2.*"));
  }

  @Test
  void anUnknownExportNamesTheKnownOnes() {
    assertThat(serving.get("/api/v1/exports/all.zip").body()).contains("record.jsonl");
  }

  @Test
  void aCellIsNoFormula() {
    assertThat(Days.cell(Serving.read("\"=1+1\""))).isEqualTo("'=1+1");
    assertThat(Days.cell(Serving.read("\"a,\\\"b\\\"\""))).isEqualTo("\"a,\"\"b\"\"\"");
    assertThat(Days.cell(Serving.read("-2.5"))).isEqualTo("-2.5");
    assertThat(Days.cell(Serving.read("[\"a\",\"b\"]"))).isEqualTo("a b");
    assertThat(Days.cell(Serving.read("null"))).isEmpty();
  }
}
