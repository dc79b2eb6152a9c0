package org.quizwright.model.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.model.Checks;

/**
 * The course manifest.
 *
 * @param language {@code en-GB} or {@code en-US}: our own spelling and words, never the sources'
 * @param subject the line above a sheet's title, such as "History"
 * @param audience who the course is for, such as "Year 10"
 * @param themes the taught themes in teaching order, then {@link Theme#BACKGROUND}
 * @param glossary in the order the author gave
 */
public record Course(
    String id,
    String title,
    String language,
    String subject,
    String audience,
    List<Theme> themes,
    List<SourceEntry> sources,
    List<Gloss> glossary,
    List<EditorNote> notes) {

  public Course {
    Checks.filled(title, "title of the course");
    Checks.require(
        language.equals("en-GB") || language.equals("en-US"), "language must be en-GB or en-US");
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
    glossary = List.copyOf(glossary);
    notes = List.copyOf(notes);
  }

  /** The themes that have banks and sheets. */
  public List<Theme> taughtThemes() {
    return themes.stream().filter(Theme::isTaught).toList();
  }

  public Optional<Theme> theme(String themeId) {
    return Stream.concat(themes.stream(), Stream.of(whole()))
        .filter(theme -> theme.id().equals(themeId))
        .findFirst();
  }

  /** What a bank and a sheet on all themes together are named by. */
  public Theme whole() {
    return new Theme(
        Theme.COURSE,
        title,
        "The big picture: what came first, and what followed?",
        "",
        List.of(),
        "",
        null);
  }

  public boolean isAmerican() {
    return language.equals("en-US");
  }
}
