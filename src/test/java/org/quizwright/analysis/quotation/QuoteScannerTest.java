package org.quizwright.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteScannerTest {

  private static List<String> quoted(String text) {
    return QuoteScanner.scan(1, text).stream().map(stretch -> stretch.span().of(text)).toList();
  }

  @Test
  void findsCurlyStraightAndSingleMarks() {
    assertThat(quoted("“One”, \"two\" and ‘three’.")).containsExactly("One", "two", "three");
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(quoted("The miners’ strike wasn't the weavers' own.")).isEmpty();
  }

  @Test
  void keepsApostrophesInsideSingleMarks() {
    assertThat(quoted("‘The weavers’ strike is over,’ he said."))
        .containsExactly("The weavers’ strike is over,");
  }

  @Test
  void knowsThatAStretchIsNotClosed() {
    assertThat(QuoteScanner.scan(1, "“It goes on"))
        .extracting(Stretch::closed)
        .containsExactly(false);
  }

  @Test
  void looksInsideAQuotation() {
    String text = "“She said ‘enough’ and left.”";

    assertThat(QuoteScanner.scanInside(QuoteScanner.scan(1, text).get(0), text))
        .extracting(stretch -> stretch.span().of(text))
        .containsExactly("enough");
  }
}
