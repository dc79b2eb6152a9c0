package org.quizwright.model.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.Checks;
import org.quizwright.model.time.HistoricalDate;

/**
 * One theme of the course.
 *
 * @param id lower-case letters, digits and hyphens; also the name of its bank and of its folder in
 *     {@code out/}
 * @param enquiry the question that the whole sheet works towards; the sheet's title
 * @param description what belongs to the theme, in a sentence or two; a signal for sorting passages
 * @param keywords words and names that mark a passage of this theme
 * @param background 40 to 90 neutral words by the course author, printed at the head of the sheet
 * @param period the time that the theme is about, or null
 */
public record Theme(
    String id,
    String title,
    String enquiry,
    String description,
    List<String> keywords,
    String background,
    @Nullable HistoricalDate period) {

  /** The theme of everything that a course's own themes leave over: no bank, no sheets. */
  public static final String BACKGROUND = "background";

  /** The id of the bank and the sheet on all themes together; it has no passages of its own. */
  public static final String COURSE = "course";

  public Theme {
    Checks.require(isId(id), "not a theme id: " + id);
    Checks.filled(title, "title of theme " + id);
    keywords = List.copyOf(keywords);
  }

  /** Whether it may stand in the name of a file: a course, theme or source has such an id. */
  public static boolean isId(String id) {
    return id.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** The enquiry question of a theme whose author hasn't asked one. */
  public static String plainEnquiry(String title) {
    boolean quoted = title.indexOf('“') >= 0 || title.indexOf('"') >= 0;
    String named = quoted ? title : "“" + title + "”";
    return title.endsWith("?") ? title : "What do these sources tell us about " + named + "?";
  }

  /** Whether this stands for all themes of its course. */
  public boolean isWholeCourse() {
    return id.equals(COURSE);
  }

  /** Whether this theme has a bank and sheets of its own. */
  public boolean isTaught() {
    return !id.equals(BACKGROUND);
  }
}
