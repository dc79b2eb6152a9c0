package org.quizwright.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "a < b & c > d", "<b>not bold</b>", "two\nlines", "&amp; ]]> “x”"})
  void keepsPlainTextThroughHtml(String text) {
    assertThat(HtmlText.plain(HtmlText.of(text))).isEqualTo(text);
    assertThat(HtmlText.plain(HtmlText.paragraph(text))).isEqualTo(text);
  }

  @Test
  void keepsTheWordsAlone() {
    assertThat(
            HtmlText.plain(
                "<p dir=\"ltr\">Who <em>struck</em>&nbsp;first?<br></p>\n<ul><li>One</li><li>Two</li></ul><script>x()</script>"))
        .isEqualTo("Who struck\u00A0first?\nOne\nTwo");
  }

  @Test
  void seesMedia() {
    assertThat(HtmlText.hasMedia("<p>Look: <img src=\"@@PLUGINFILE@@/a.png\"></p>")).isTrue();
    assertThat(HtmlText.hasMedia("<p>Look: nothing</p>")).isFalse();
  }

  @Test
  void bearsDeepNesting() {
    assertThat(HtmlText.plain("<div>".repeat(50_000) + "deep")).isEqualTo("deep");
  }
}
