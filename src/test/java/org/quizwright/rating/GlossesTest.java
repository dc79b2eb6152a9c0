package org.quizwright.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.rating.Glosses.Text;

class GlossesTest {

  private static final Course COURSE =
      new Course(
          "town",
          "A town",
          "en-GB",
          "History",
          "",
          List.of(),
          List.of(),
          List.of(new Gloss("voucher", "a paper"), new Gloss("loom", "a frame")),
          List.of(
              new EditorNote("book", "Aldam", "Usually spelled Aldham.", EditorNote.Show.SHEET),
              new EditorNote("book", "loom", "For teachers.", EditorNote.Show.KEY)));

  private static String of(String source, String words) {
    return new Glosses(COURSE).of(List.of(new Text(source, words)));
  }

  @Test
  void printWhatASheetExplains() {
    assertThat(of("book", "Vouchers came to Aldam."))
        .contains("  voucher: a paper\n  Aldam: Usually spelled Aldham.\n")
        .doesNotContain("frame");
  }

  @Test
  void keepNotesForTheKeyAndOfOtherSourcesBack() {
    assertThat(of("book", "A loom.")).contains("a frame").doesNotContain("For teachers.");
    assertThat(of("letter", "To Aldam.")).isEmpty();
  }
}
