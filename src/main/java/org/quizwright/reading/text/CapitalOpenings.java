package org.quizwright.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.language.Case;

/** Turns paragraph openings set in capitals ("THE YEAR began") back to sentence case. */
final class CapitalOpenings {

  private static final Pattern OPENING =
      Pattern.compile("^[“‘]?(\\p{Lu}[\\p{Lu}’'-]*(?: \\p{Lu}[\\p{Lu}’'-]*)*)(?= [\\p{Ll}\\d(“‘])");

  private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");

  /** A lone word in capitals may be an acronym; these can't be. */
  private static final List<String> NO_ACRONYMS =
      List.of(
          "A", "AN", "THE", "IN", "ON", "AT", "BY", "FOR", "FROM", "WHEN", "AFTER", "BEFORE",
          "DURING", "THIS", "THAT", "THESE", "THERE", "MANY", "SOME", "ALL", "TODAY", "WITH");

  private final SortedMap<String, Integer> spellings = new TreeMap<>();

  private CapitalOpenings(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      Matcher opening = OPENING.matcher(paragraph.text());
      Matcher word = WORD.matcher(paragraph.text());
      for (int at = opening.find() ? opening.end() : 0; word.find(at); at = word.end()) {
        if (!startsSentence(paragraph.text(), word.start())) {
          spellings.merge(word.group(), 1, Integer::sum);
        }
      }
    }
  }

  static List<Paragraph> lower(List<Paragraph> paragraphs) {
    CapitalOpenings openings = new CapitalOpenings(paragraphs);
    return paragraphs.stream()
        .map(paragraph -> paragraph.withText(openings.lower(paragraph.text())))
        .toList();
  }

  private String lower(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find() || !isOrnament(opening.group(1))) {
      return text;
    }
    String lowered =
        Pattern.compile(" ")
            .splitAsStream(opening.group(1))
            .map(this::usual)
            .collect(Collectors.joining(" "));
    String raised = Case.upper(lowered);
    return text.substring(0, opening.start(1)) + raised + text.substring(opening.end(1));
  }

  private boolean isOrnament(String opening) {
    List<String> words = List.of(opening.split(" ", -1));
    return words.stream().anyMatch(NO_ACRONYMS::contains)
        || (words.size() > 1
            && words.stream().allMatch(word -> word.equals("I") || !isKnown(word)));
  }

  private boolean isKnown(String word) {
    return spellings.containsKey(word);
  }

  /** The word as the text spells it inside a sentence; small if the text has it nowhere else. */
  private String usual(String capitals) {
    String small = capitals.toLowerCase(Locale.ROOT);
    String name = capitals.charAt(0) + small.substring(1);
    if (capitals.equals("I") || (isKnown(capitals) && !isKnown(small))) {
      return capitals;
    }
    return isKnown(name) && !isKnown(small) ? name : small;
  }

  private static boolean startsSentence(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ".!?“‘:".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
