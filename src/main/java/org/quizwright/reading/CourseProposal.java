package org.quizwright.reading;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.Case;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Witness;

/** Proposes a course for a folder that has no manifest: themes, and the sources as detected. */
final class CourseProposal {

  private CourseProposal() {}

  /** A course without themes and sources, for a folder of that name. */
  static Course empty(String name) {
    return new Course(
        SourceIds.slug(name),
        name,
        "en-GB",
        "History",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Course of(String name, List<Source> sources) {
    String title = sources.size() == 1 ? sources.get(0).metadata().title() : spaced(name);
    List<Theme> themes = new ArrayList<>(ThemeProposal.of(title, sources));
    themes.add(new Theme(Theme.BACKGROUND, "Background", "", "", List.of(), "", null));
    return new Course(
        SourceIds.slug(title),
        title,
        "en-GB",
        "History",
        "",
        themes,
        sources.stream().map(CourseProposal::entry).toList(),
        List.of(),
        List.of());
  }

  /** A folder's name as a title: "mill_strike" is "Mill strike". */
  private static String spaced(String name) {
    String words = name.replaceAll("[-_\\s]+", " ").strip();
    return words.isEmpty() ? name : Case.upper(words);
  }

  static SourceEntry entry(Source source) {
    Metadata metadata = source.metadata();
    return new SourceEntry(
        source.id(),
        metadata.title(),
        metadata.author(),
        metadata.issued(),
        metadata.containerTitle(),
        metadata.type(),
        metadata.affiliation(),
        metadata.standpoint(),
        List.of(),
        metadata.rights(),
        source.witnesses().stream().map(Witness::file).toList());
  }
}
