package org.quizwright.generation.comprehension;

import java.util.Locale;
import org.quizwright.model.course.Theme;

/** A theme's title in the middle of a sentence. */
final class Topic {

  private Topic() {}

  /**
   * The title with its article in lower case, so that it reads on after "about"; "the topic of this
   * sheet" where it has no article, since only its author knows whether its first word is a name.
   */
  static String of(Theme theme) {
    String title = theme.title();
    int space = title.indexOf(' ');
    String first = space < 0 ? "" : title.substring(0, space).toLowerCase(Locale.ROOT);
    boolean article = first.equals("the") || first.equals("a") || first.equals("an");
    return article ? first + title.substring(space) : "the topic of this sheet";
  }
}
