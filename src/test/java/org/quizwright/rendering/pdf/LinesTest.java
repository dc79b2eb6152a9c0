package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.LineRange;

class LinesTest {

  private static final float PASSAGE_SIZE = 10.6f;
  private static final float PASSAGE_LEFT = 77;

  @Test
  void everySentenceStandsOnTheLinesOfTheMapAndOnNoFewer() throws IOException {
    Worksheet sheet = SampleSheet.standard();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineMap map = WorksheetPdf.render(sheet, SampleSheet.VERSION_1, out);
    try (ReadBack read = new ReadBack(out.toByteArray())) {
      List<String> printed = read.lines(PASSAGE_SIZE, PASSAGE_LEFT);
      int offset = 0;
      for (PrintedSource source : sheet.parts().get(0).sources()) {
        offset += check(source, map, printed.subList(offset, printed.size()));
      }
      assertThat(offset).isEqualTo(printed.size());
    }
  }

  /** Checks the sentences of one source; returns how many lines it has. */
  private static int check(PrintedSource source, LineMap map, List<String> printed) {
    int last = 0;
    for (int p = 0; p < source.paragraphs().size(); p++) {
      var sentences = source.paragraphs().get(p).sentences();
      for (int s = 0; s < sentences.size(); s++) {
        SheetPlace place = new SheetPlace(source.letter(), p + 1, s + 1);
        LineRange lines = map.lines(place).orElseThrow();
        String text = sentences.get(s).text();
        assertThat(joined(printed, lines.first(), lines.last())).contains(text);
        assertThat(joined(printed, lines.first() + 1, lines.last())).doesNotContain(text);
        assertThat(joined(printed, lines.first(), lines.last() - 1)).doesNotContain(text);
        checkWords(text, map, place, printed);
        last = lines.last();
      }
    }
    return last;
  }

  private static void checkWords(String text, LineMap map, SheetPlace place, List<String> printed) {
    int at = 0;
    for (String word : text.split(" ", -1)) {
      LineRange line = map.lines(place, at, at + word.length()).orElseThrow();
      assertThat(line.last()).isEqualTo(line.first());
      assertThat(printed.get(line.first() - 1)).contains(word);
      at += word.length() + 1;
    }
  }

  private static String joined(List<String> printed, int first, int last) {
    return first > last ? "" : String.join(" ", printed.subList(first - 1, last));
  }

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "LETTER, LARGE", "A4, DYSLEXIA"})
  void placesAreTheSameInEveryEditionAndOnEveryPaper(Paper paper, Edition edition) {
    LineMap standard = map(Paper.A4, Edition.STANDARD);
    LineMap other = map(paper, edition);
    assertThat(places(other)).isEqualTo(places(standard));
    assertThat(other.paper()).isEqualTo(paper);
    assertThat(other.edition()).isEqualTo(edition);
  }

  @Test
  void linesRestartInEachSource() {
    LineMap map = map(Paper.A4, Edition.STANDARD);
    for (String letter : List.of("A", "B", "C", "D")) {
      LineRange first = map.lines(new SheetPlace(letter, 1, 1)).orElseThrow();
      assertThat(first.first()).isEqualTo(1);
    }
  }

  private static List<SheetPlace> places(LineMap map) {
    List<SheetPlace> places = new ArrayList<>();
    map.entries().forEach(entry -> places.add(entry.place()));
    return places;
  }

  private static LineMap map(Paper paper, Edition edition) {
    return WorksheetPdf.render(
        SampleSheet.sheet(paper, edition, "en-GB"),
        SampleSheet.VERSION_1,
        new ByteArrayOutputStream());
  }
}
