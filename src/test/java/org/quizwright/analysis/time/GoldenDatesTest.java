package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.course.Rights;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;

/** The cases of {@code cases/dates/golden.txt}, whose first lines say how to read them. */
class GoldenDatesTest {

  private static final int FIELDS = 4;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsTheDatesOf(Case golden) {
    assertThat(golden.tagged()).isEqualTo(golden.expected());
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = GoldenDatesTest.class.getResourceAsStream("/cases/dates/golden.txt")) {
      if (in == null) {
        throw new IOException("golden.txt is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.contains(" | ")).map(Case::of).toList().stream();
    }
  }

  record Case(String issued, String type, String text, String expected) {

    static Case of(String line) {
      String[] fields = line.split(" \\| ", FIELDS);
      return new Case(fields[0], fields[1], fields[2], fields[3]);
    }

    String tagged() {
      List<AnalysedPassage> passages = AnalysedPassage.of(List.of(source()), Texts.LANGUAGE);
      String found =
          passages.stream()
              .flatMap(passage -> passage.sentences().stream())
              .flatMap(
                  sentence ->
                      DateTagger.tag(passages).getOrDefault(sentence.ref(), List.of()).stream())
              .map(Case::written)
              .collect(Collectors.joining("; "));
      return found.isEmpty() ? "none" : found;
    }

    private static String written(DateMention mention) {
      String use = mention.use() == DateUse.AT ? "" : " " + mention.use();
      return mention.date().edtf() + use + (mention.certain() ? "" : " ?");
    }

    private Source source() {
      List<Passage> passages = new ArrayList<>();
      @Nullable String heading = null;
      for (String part : text.split(" ¶ ", -1)) {
        if (part.startsWith("# ")) {
          heading = part.substring(2);
        } else {
          int n = passages.size() + 1;
          LineRange lines = new LineRange(n, n);
          passages.add(new Passage(n, heading, part, Passage.Kind.PROSE, lines, List.of()));
        }
      }
      @Nullable HistoricalDate date = issued.equals("-") ? null : HistoricalDate.parse(issued);
      Metadata work =
          new Metadata("", "", date, "", type, "", "", List.of(), new Rights("", 0.5), List.of());
      return new Source("s", work, List.of(), passages, List.of(), List.of(), List.of());
    }
  }
}
