package org.quizwright.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.html.HtmlText;
import org.quizwright.exchange.shape.Shape;

/** The gaps in a cloze text: <code>{1:SHORTANSWER:=May~=the month of May}</code>. */
final class MoodleCloze {

  private static final Pattern GAP = Pattern.compile("(?s)\\{[0-9]*:([A-Z_]+):(.*?)(?<!\\\\)}");
  private static final Pattern ANSWER = Pattern.compile("(?s)(=|%100%)(.*)");
  private static final List<String> WRITTEN = List.of("SHORTANSWER", "SA", "MW");
  private static final Pattern CHOSEN = Pattern.compile("MULTICHOICE(_[HVS]+)?|MC[HVS]*");

  private MoodleCloze() {}

  static String html(Shape.Gaps shape) {
    String html = HtmlText.of(shape.text());
    for (Shape.Gaps.Gap gap : shape.gaps()) {
      String answers =
          gap.answers().stream()
              .map(answer -> "=" + escaped(answer))
              .collect(Collectors.joining("~"));
      html = html.replace("{{" + gap.id() + "}}", "{1:SHORTANSWER:" + answers + "}");
    }
    return "<p>" + html + "</p>";
  }

  /** Moodle decodes entities in answers; a star would stand for anything. */
  private static String escaped(String answer) {
    return HtmlText.of(answer)
        .replace("#", "&#35;")
        .replace("~", "&#126;")
        .replace("}", "&#125;")
        .replace("*", "\\*");
  }

  /** The form of a cloze text, or null if it has a gap of another kind. */
  static @Nullable Shape read(String html) {
    List<Shape.Gaps.Gap> gaps = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher found = gaps(html);
    while (found.find()) {
      List<String> answers = answers(found.group(2));
      if (!(isWritten(found.group(1)) || isChosen(found.group(1))) || answers.isEmpty()) {
        return null;
      }
      String id = Shape.unnamed(gaps.size());
      gaps.add(new Shape.Gaps.Gap(id, answers));
      found.appendReplacement(text, Matcher.quoteReplacement("{{" + id + "}}"));
    }
    found.appendTail(text);
    return gaps.isEmpty() ? null : new Shape.Gaps(HtmlText.plain(text.toString()), gaps);
  }

  /** Looks no further than to the last closing brace: many gaps without one would take for ever. */
  private static Matcher gaps(String html) {
    int end = html.lastIndexOf('}');
    while (end > 0 && html.charAt(end - 1) == '\\') {
      end = html.lastIndexOf('}', end - 1);
    }
    return GAP.matcher(html).region(0, end + 1);
  }

  private static boolean isWritten(String kind) {
    return WRITTEN.contains(kind.replaceAll("_?C$", ""));
  }

  private static boolean isChosen(String kind) {
    return CHOSEN.matcher(kind).matches() && !isWritten(kind);
  }

  /** Whether any of its gaps offers words to choose from. */
  static boolean offersChoices(String html) {
    return gaps(html).results().anyMatch(gap -> isChosen(gap.group(1)));
  }

  private static List<String> answers(String options) {
    List<String> answers = new ArrayList<>();
    for (String option : options.split("(?<!\\\\)~", -1)) {
      Matcher right = ANSWER.matcher(option.strip());
      if (right.matches()) {
        String words = right.group(2).split("(?<![\\\\&])#", -1)[0];
        answers.add(HtmlText.plain(words.replaceAll("\\\\([}~#*\"/\\\\])", "$1")));
      }
    }
    return answers;
  }
}
