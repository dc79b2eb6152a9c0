package org.quizwright.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.course.Theme;
import org.quizwright.model.time.HistoricalDate;

/** Reads the manifest's themes; the theme of what is left over is added if it isn't described. */
final class ThemeReader {

  static final String DATES = "Write a date such as 1989-07-10, 1989-07, 1989 or 1991/1999.";

  private static final List<String> KEYS =
      List.of("id", "title", "enquiry", "description", "keywords", "background", "period");

  private static final Theme LEFT_OVER =
      new Theme(Theme.BACKGROUND, "Background", "", "", List.of(), "", null);

  private ThemeReader() {}

  static List<Theme> readAll(JsonFields course) {
    List<Theme> taught = new ArrayList<>();
    Theme leftOver = LEFT_OVER;
    List<JsonFields> objects = course.objects("themes");
    Ids.unique(objects);
    for (JsonFields fields : objects) {
      Optional<Theme> theme = read(fields);
      if (theme.isPresent() && theme.get().isTaught()) {
        taught.add(theme.get());
      } else {
        leftOver = theme.orElse(leftOver);
      }
    }
    if (objects.stream().allMatch(ThemeReader::isLeftOver)) {
      course.error("themes", "the course has no theme to teach.", "Describe one in \"themes\".");
    }
    taught.add(leftOver);
    return taught;
  }

  private static boolean isLeftOver(JsonFields fields) {
    return fields.textOr("id", "").equals(Theme.BACKGROUND);
  }

  private static Optional<Theme> read(JsonFields fields) {
    fields.allowing(KEYS);
    return fields.build(
        () ->
            new Theme(
                Ids.required(fields),
                fields.required("title"),
                enquiry(fields),
                fields.textOr("description", ""),
                fields.texts("keywords"),
                fields.textOr("background", ""),
                fields.value("period", HistoricalDate::parse, DATES)));
  }

  /** A sheet needs a question over it, even before its author has thought of a good one. */
  private static String enquiry(JsonFields fields) {
    String title = fields.textOr("title", "");
    boolean taught = !isLeftOver(fields) && !title.isBlank();
    return fields.textOr("enquiry", taught ? Theme.plainEnquiry(title) : "");
  }
}
