package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileFormTest {

  private static final String MILL = "The mill was built beside the river in 1824. ";

  private static Optional<FileForm> form(String text) {
    return FileForm.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void knowsAWebPageByItsBeginning() {
    assertThat(form("\n<!DOCTYPE html>\n<title>Mill</title>")).contains(FileForm.WEB_PAGE);
    assertThat(form("<HTML lang=en>" + MILL)).contains(FileForm.WEB_PAGE);
    assertThat(form("<?xml version=\"1.0\"?>\n<!DOCTYPE html>")).contains(FileForm.WEB_PAGE);
  }

  @Test
  void knowsAPieceOfAWebPageByItsTags() {
    assertThat(form(("<p>" + MILL + "</p>\n").repeat(5))).contains(FileForm.WEB_PAGE);
  }

  @Test
  void takesAFewTagsInATextForText() {
    assertThat(form("He wrote <b>bold</b> and <i>italic</i>. " + MILL.repeat(50))).isEmpty();
  }

  @Test
  void knowsUtf16WithAndWithoutItsMark() {
    assertThat(FileForm.of(MILL.getBytes(StandardCharsets.UTF_16))).contains(FileForm.UTF_16);
    assertThat(FileForm.of(MILL.getBytes(Charset.forName("UTF-16LE")))).contains(FileForm.UTF_16);
  }

  @Test
  void knowsOtherProgramsFiles() {
    assertThat(form("%PDF-1.7 …")).contains(FileForm.PDF);
    assertThat(form("{\\rtf1\\ansi")).contains(FileForm.RICH_TEXT);
    assertThat(form("PK\3\4\0\0")).contains(FileForm.ARCHIVE);
  }

  @Test
  void leavesTextsAlone() {
    assertThat(form(MILL)).isEmpty();
    assertThat(form("")).isEmpty();
  }
}
