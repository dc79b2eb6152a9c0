package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.sheet.Edition;

class ReaderPdfTest {

  @ParameterizedTest
  @EnumSource(Edition.class)
  void holdsSourcesTimelinePeopleAndGlossaryInThisOrder(Edition edition) throws IOException {
    try (ReadBack read = new ReadBack(reader(edition))) {
      assertThat(read.structureText())
          .containsSubsequence(
              "The Lowbridge toll",
              "What you need to know first",
              "The iron bridge was opened with music",
              "Timeline",
              "1 May 1874",
              "The iron bridge opens with music.",
              "Who’s who",
              "Hester Quill",
              "Glossary",
              "the people chosen to run a town",
              "the people who use a service",
              "money paid to use a road or a bridge");
    }
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void explainsAWordOnce(Edition edition) throws IOException {
    try (ReadBack read = new ReadBack(reader(edition))) {
      assertThat(read.structureText())
          .containsOnlyOnce("money paid to use a road or a bridge")
          .containsOnlyOnce("a numbered leaf of a book");
    }
  }

  @Test
  void asksForNoName() throws IOException {
    try (ReadBack read = new ReadBack(reader(Edition.LARGE))) {
      assertThat(read.document().getNumberOfPages()).isGreaterThan(1);
      assertThat(read.plainText()).doesNotContain("Name");
    }
  }

  @Test
  void takesAsManyPagesAsItSays() throws IOException {
    try (ReadBack read = new ReadBack(reader(Edition.LARGE))) {
      assertThat(ReaderPdf.pages(SampleReader.in(Edition.LARGE)))
          .isEqualTo(read.document().getNumberOfPages());
    }
  }

  private static byte[] reader(Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReaderPdf.render(SampleReader.in(edition), out);
    return out.toByteArray();
  }
}
