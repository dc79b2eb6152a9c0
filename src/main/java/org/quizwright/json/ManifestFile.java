package org.quizwright.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.course.Course;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** The course manifest as a file: what the course author says of course, themes and texts. */
public final class ManifestFile {

  /** Its name in the folder of texts. */
  public static final String NAME = "course.json";

  private ManifestFile() {}

  /** Reads a manifest; throws {@link InputException} with line and column of every mistake. */
  public static Course read(Path file) {
    List<Finding> findings = new ArrayList<>();
    Optional<Course> course = read(file, findings);
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    if (!errors.isEmpty() || course.isEmpty()) {
      throw new InputException(errors);
    }
    return course.get();
  }

  /**
   * Reads as much of a manifest as can be read.
   *
   * @param findings gets every mistake as an error, and a warning for the marked places that still
   *     wait for a person
   * @return the course, empty only where there is an error
   */
  public static Optional<Course> read(Path file, List<Finding> findings) {
    try {
      JsonText text = JsonText.read(file);
      findings.addAll(MarkedPlaces.clear(text));
      return CourseReader.read(new JsonFields(text, findings));
    } catch (InputException e) {
      findings.addAll(e.findings());
      return Optional.empty();
    }
  }

  /** A manifest to edit, with marks where only a person can write. */
  public static String proposal(Course course) {
    return Json.write(MarkedPlaces.set(CourseWriter.tree(course)));
  }

  /** Where a good manifest names {@code witness} as a file of a source. */
  public static Place placeOfWitness(Path file, String witness) {
    JsonText text = JsonText.read(file);
    int source = 0;
    for (JsonFields fields : new JsonFields(text, new ArrayList<>()).objects("sources")) {
      int index = fields.texts("witnesses").indexOf(witness);
      if (index >= 0) {
        return text.placeOf("/sources/" + source + "/witnesses/" + index);
      }
      source++;
    }
    return Place.file(text.file());
  }
}
