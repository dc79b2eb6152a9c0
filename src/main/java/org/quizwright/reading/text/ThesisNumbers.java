package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out the numbers of numbered paragraphs, "8." or "8. (a)", if they count up. */
final class ThesisNumbers {

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,3})[.)]\\s+(?:\\(\\p{Ll}\\)\\s+)?(?=[“‘(]?\\p{Lu})");

  private ThesisNumbers() {}

  static List<Paragraph> remove(List<Paragraph> paragraphs) {
    List<Integer> numbers =
        paragraphs.stream().map(ThesisNumbers::number).filter(number -> number > 0).toList();
    if (!countUp(numbers)) {
      return paragraphs;
    }
    List<Paragraph> bare = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      bare.add(paragraph.withText(NUMBERED.matcher(paragraph.text()).replaceFirst("").strip()));
    }
    return bare;
  }

  private static int number(Paragraph paragraph) {
    Matcher matcher = NUMBERED.matcher(paragraph.text());
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static boolean countUp(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1 && numbers.get(i) != 1) {
        return false;
      }
    }
    return numbers.size() >= 2;
  }
}
