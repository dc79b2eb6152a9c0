package org.quizwright.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.html.HtmlText;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.xml.XmlElement;

/** Reads a text with blanks to choose or drag words into: {@code [[2]]} takes the second word. */
final class MoodleBlanks {

  private static final Pattern BLANK = Pattern.compile("\\[\\[([1-9][0-9]{0,2})]]");

  private MoodleBlanks() {}

  /** The form, or null if a blank has no word. */
  static @Nullable Shape read(XmlElement question, String html) {
    List<String> words =
        Stream.of("selectoption", "dragbox")
            .flatMap(kind -> question.all(kind).stream())
            .map(word -> HtmlText.plain(word.textOf("text")))
            .toList();
    List<Shape.Gaps.Gap> gaps = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher blank = BLANK.matcher(html);
    while (blank.find()) {
      int number = Integer.parseInt(blank.group(1));
      if (number > words.size()) {
        return null;
      }
      String id = Shape.unnamed(gaps.size());
      gaps.add(new Shape.Gaps.Gap(id, List.of(words.get(number - 1))));
      blank.appendReplacement(text, Matcher.quoteReplacement("{{" + id + "}}"));
    }
    blank.appendTail(text);
    return gaps.isEmpty() ? null : new Shape.Gaps(HtmlText.plain(text.toString()), gaps);
  }
}
