package org.quizwright.model.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Evidence;

/**
 * A sheet before its options are shuffled.
 *
 * @param course for its title, subject, audience and spelling
 * @param theme for the enquiry, which is the sheet's title, and the background box
 * @param parts in order
 * @param exitPrompt the unmarked last question
 */
public record Worksheet(
    Course course, Theme theme, Blueprint blueprint, List<Part> parts, String exitPrompt) {

  public Worksheet {
    parts = List.copyOf(parts);
  }

  /** The same sheet set in one edition. */
  public Worksheet in(Edition edition) {
    return printedOn(blueprint.paper(), edition);
  }

  /** The same sheet, printed another way. */
  public Worksheet printedOn(Paper paper, Edition edition) {
    return new Worksheet(course, theme, blueprint.printedOn(paper, edition), parts, exitPrompt);
  }

  public int points() {
    return parts.stream().mapToInt(Part::points).sum();
  }

  public Stream<PrintedSource> sources() {
    return parts.stream().flatMap(part -> part.sources().stream());
  }

  /**
   * Where the evidence is printed, a place a sentence: in the sources of {@code part} if they hold
   * it, else in the first source of the sheet that does; empty if none does.
   */
  public List<SheetPlace> find(Evidence evidence, Part part) {
    return Stream.concat(part.sources().stream(), sources())
        .filter(source -> source.source().equals(evidence.source()))
        .map(source -> source.find(evidence.exact()))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  public Stream<Item> items() {
    return parts.stream().flatMap(part -> part.items().stream());
  }
}
