package org.quizwright.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

  private static final TextStyle STYLE = TextStyle.of(Face.LATO_REGULAR, 10, 14);
  private static final String TEXT =
      "The iron bridge was opened with music on the first of May, and the toll was a penny.";

  @Test
  void keepsEveryLineWithinTheWidth() {
    assertThat(lines(TEXT, 90)).hasSizeGreaterThan(3).allMatch(line -> line.width() <= 90);
  }

  @Test
  void losesNoWord() {
    assertThat(String.join(" ", texts(lines(TEXT, 90)))).isEqualTo(TEXT);
  }

  @Test
  void saysWhereEachLineStandsInTheText() {
    assertThat(lines(TEXT, 90))
        .allSatisfy(
            line -> assertThat(TEXT.substring(line.start(), line.end())).isEqualTo(line.text()));
  }

  @Test
  void takesNoMoreLinesThanNeeded() {
    float whole = STYLE.width(TEXT);
    assertThat(lines(TEXT, whole + 1)).hasSize(1);
    assertThat(lines(TEXT, whole * 0.55f)).hasSize(2);
  }

  @Test
  void breaksBetweenWordsThatAHyphenJoins() {
    assertThat(texts(lines("well-known", STYLE.width("well-kno"))))
        .containsExactly("well-", "known");
  }

  @Test
  void keepsAbbreviationsThatAHyphenJoinsOnOneLine() {
    assertThat(texts(lines("the AFL-CIO", STYLE.width("the AFL-CI"))))
        .containsExactly("the", "AFL-CIO");
  }

  @Test
  void breaksAnAddressAfterItsPunctuation() {
    assertThat(
            texts(lines("https://example.org/archive/page", STYLE.width("https://example.org/ar"))))
        .containsExactly("https://example.org/", "archive/page");
  }

  @Test
  void neverEndsALineWithAHyphenOfAnAddress() {
    String address = "www.example.org/the-old-archive";
    assertThat(texts(lines(address, STYLE.width("www.example.org/the-old"))))
        .containsExactly("www.example.org/", "the-old-archive");
  }

  @ParameterizedTest
  @CsvSource({"1 May", "17 million", "$5 billion", "J. Quill", "40 boats"})
  void keepsOnOneLineWhatIsReadAtOneGo(String together) {
    String first = "The council asked for no more than ";
    String text = first + together + " and for nothing else at all, if they could help it.";
    float width = STYLE.width(first + together.substring(0, together.indexOf(' '))) + 1;
    assertThat(lines(text, width).get(0).text()).isEqualTo(first.strip());
  }

  @Test
  void aTitleTakesBreathWhereItsSentenceDoes() {
    String title = "Iron and boats: what came first, and what did the town pay for?";
    List<Line> two =
        Paragraph.lines(List.of(new Span(title, STYLE)), STYLE.width(title) * 0.7f, Fit.BALANCED);
    assertThat(texts(two)).containsExactly(title.substring(0, 32), title.substring(33));
  }

  @Test
  void breaksAWordThatIsWiderThanTheLine() {
    assertThat(lines("Donaudampfschifffahrtsgesellschaft", 60))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.width() <= 60);
  }

  @Test
  void balancesTheLinesOfATitle() {
    String title = "Who had to pay for the bridge that everybody in the town would use?";
    float width = STYLE.width(title) * 0.8f;
    List<Line> balanced = Paragraph.lines(List.of(new Span(title, STYLE)), width, Fit.BALANCED);
    assertThat(balanced).hasSize(2);
    assertThat(balanced.get(1).width() / balanced.get(0).width()).isBetween(0.75f, 1.33f);
  }

  @Test
  void hasNoLineForAnEmptyText() {
    assertThat(lines("", 90)).isEmpty();
  }

  private static List<Line> lines(String text, float width) {
    return Paragraph.lines(text, STYLE, width);
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
