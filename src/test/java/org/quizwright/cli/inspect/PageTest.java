package org.quizwright.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

  private static final String LONG = "The mill was built beside the river and employed the parish.";

  @Test
  void wrapsToTheWidthAndHangsLaterLines() {
    Page page = new Page(false, 40);
    page.line(2, 4, Piece.name("hill:"), Piece.plain(LONG));
    assertThat(page.text())
        .isEqualTo(
            """
              hill: The mill was built beside the
                river and employed the parish.
            """);
  }

  @Test
  void setsLabelsInAColumn() {
    Page page = new Page(false, 40);
    page.labelled("People", "Ann Hill");
    page.labelled("Places", " ");
    assertThat(page.text()).isEqualTo("      People      Ann Hill\n");
  }

  @Test
  void coloursWordsWithoutWideningThem() {
    Page plain = new Page(false, 40);
    Page coloured = new Page(true, 40);
    plain.line(2, 4, Piece.strong(LONG));
    coloured.line(2, 4, Piece.strong(LONG));
    assertThat(coloured.text()).contains("\u001b[1mmill\u001b[0m");
    assertThat(coloured.text().replaceAll("\u001b\\[\\d*m", "")).isEqualTo(plain.text());
  }

  @Test
  void keepsAWordWholeThatIsWiderThanTheLine() {
    Page page = new Page(false, 40);
    page.line(0, 0, Piece.plain("a".repeat(60)));
    assertThat(page.text()).isEqualTo("a".repeat(60) + "\n");
  }
}
