package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.course.Theme;

class CourseProposalTest {

  private static final String MILL =
      "In 1824 a mill was built beside the river, because the road to Lowton was bad.";
  private static final String PORT =
      "In 1861 the harbour was widened so that larger ships could lie beside the quay.";

  private static final String LOOMS =
      "For four weeks in 1842 nobody in the valley earned a penny, and the looms stood still.";

  @TempDir Path parent;

  private Course proposed(String folder, String... texts) throws IOException {
    Path seeds = Files.createDirectories(parent.resolve(folder));
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(seeds.resolve((char) ('a' + i) + ".txt"), texts[i]);
    }
    return SeedsReader.read(seeds).course();
  }

  @Test
  void namesACourseOfSeveralTextsAfterItsFolder() throws IOException {
    Course course = proposed("mill_and-port", MILL, PORT);
    assertThat(course.title()).isEqualTo("Mill and port");
    assertThat(course.id()).isEqualTo("mill-and-port");
    assertThat(course.taughtThemes()).extracting(Theme::title).containsExactly("Mill and port");
  }

  @Test
  void namesACourseOfOneTextAfterTheText() throws IOException {
    assertThat(proposed("texts", "The mill\n\nBy Ann Hill\n\n" + MILL).title())
        .isEqualTo("The mill");
  }

  @Test
  void knowsAChapterATalkAndAMagazinesAuthorByTheirTitlePages() throws IOException {
    Course course =
        proposed(
            "texts",
            "Chapter 3: The mill\n\nFrom: Mills and Rivers in the Nineteenth Century. A Book for Year 9\n"
                + "By Ann Hill\nPublished 1998\n\n"
                + MILL,
            "The port\n\nA talk by Ben Marsh to the Port Society, 3 May 1901\n\n" + PORT,
            "Bread and looms\n\nThe owners knew what would happen when they cut the wages of the weavers, says Mary Dow\n\n"
                + "Mill Magazine, June 2003\n\n"
                + LOOMS);
    assertThat(course.sources())
        .extracting(SourceEntry::author, SourceEntry::type)
        .containsExactly(
            tuple("Ann Hill", "chapter"),
            tuple("Ben Marsh", "speech"),
            tuple("Mary Dow", "article"));
    assertThat(course.sources().get(0).containerTitle())
        .isEqualTo("Mills and Rivers in the Nineteenth Century. A Book for Year 9");
  }
}
