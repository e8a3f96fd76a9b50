package org.dragoman.publish.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Coverage.Stretch;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Day;
import org.dragoman.model.crisis.Tension.Direction;
import org.dragoman.model.crisis.Tension.Shift;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class TensionChartTest {
  private static final LocalDate DAY = LocalDate.parse("2001-05-03");
  private static final Tension RAID =
      new Tension(
          "ARC",
          "B<OE>",
          List.of(new Day(DAY, 2, 1, 0, 1, -20.5, 25, 7, List.of("a", "b"))),
          new Coverage(
              List.of(
                  new Stretch(DAY.minusDays(2), DAY),
                  new Stretch(DAY.plusDays(3), DAY.plusDays(3)))),
          List.of(new Shift(DAY, Direction.WORSE, 3.5, 14, List.of("a"))),
          "test-sum/2; threefold-rise/1");

  @Test
  void theChartIsXmlThatSaysWhatItShows()
      throws IOException, ParserConfigurationException, SAXException {
    String svg = chart().svg();
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg)
        .contains(
            "ARC → B&lt;OE&gt;",
            "worse, 3.5 times the usual, highest in 14 months",
            "the raid of a",
            "test-sum/2; threefold-rise/1",
            "2001-05-03: acts 2, threats 1, words 0, cooperation 1, volume 7",
            "prefers-color-scheme: dark");
  }

  @Test
  void daysWithoutCoverageAreGrey() {
    assertThat(chart().svg().lines().filter(l -> l.contains("class=\"gap\""))).hasSize(2);
  }

  @Test
  void thePictureHasTheSameSize() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    chart().png(png);
    assertThat(ImageIO.read(new ByteArrayInputStream(png.toByteArray())).getWidth())
        .isEqualTo(1920);
  }

  @Test
  void nothingCoveredIsNothingToDraw() {
    assertThat(TensionChart.of(List.of(), id -> id)).isEqualTo(Optional.empty());
  }

  @Test
  void theTableHasQuietDaysButNoUncoveredOnes() throws IOException {
    StringWriter csv = new StringWriter();
    new SeriesWriter().csv(List.of(RAID), csv);
    assertThat(csv.toString().lines())
        .hasSize(5)
        .contains(
            "ARC,B<OE>,2001-05-01,0,0,0,0,0,0,0,,,,,test-sum/2; threefold-rise/1",
            "ARC,B<OE>,2001-05-03,2,1,0,1,-20.5,25,7,worse,3.5,14,a,test-sum/2; threefold-rise/1");
  }

  @Test
  void aNameThatLooksLikeAFormulaIsMadeHarmless() throws IOException {
    Tension odd =
        new Tension("=1+1", "a,\"b", RAID.days(), RAID.coverage(), List.of(), RAID.method());
    StringWriter csv = new StringWriter();
    new SeriesWriter().csv(List.of(odd), csv);
    assertThat(csv.toString()).contains("'=1+1,\"a,\"\"b\",");
  }

  private static TensionChart chart() {
    return TensionChart.of(List.of(RAID), id -> "the raid of " + id).orElseThrow();
  }
}
