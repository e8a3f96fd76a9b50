package org.dragoman.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.dragoman.publish.SmallRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {
  private static final String DATA = "<script type=\"application/json\" id=\"data\">";

  @Test
  void thePageHoldsTheRecord() throws IOException {
    JsonNode data = data(page());
    assertThat(data.get(1).get("text").asString()).isEqualTo(SmallRecord.TEXT);
    assertThat(data.get(data.size() - 1).get("is").get("where").asString()).isEqualTo("b.txt");
  }

  @Test
  void noTextOfAnArticleCanEndTheDataElement() throws IOException {
    String page = page();
    int start = page.indexOf(DATA) + DATA.length();
    assertThat(page.substring(start, page.indexOf("</script>", start))).doesNotContain("<");
  }

  @Test
  void thePageLoadsNothing() throws IOException {
    assertThat(page())
        .contains("default-src 'none'")
        .doesNotContain(" src=\"http")
        .doesNotContain("@import")
        .doesNotContain("{{")
        .doesNotContain("innerHTML");
  }

  private static JsonNode data(String page) {
    int start = page.indexOf(DATA) + DATA.length();
    return JsonMapper.builder()
        .build()
        .readTree(page.substring(start, page.indexOf("</script>", start)));
  }

  private static String page() throws IOException {
    StringWriter out = new StringWriter();
    new ReportWriter().write(SmallRecord.record(), out);
    return out.toString();
  }
}
