package org.quizwright.generation.telling;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.Marks;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** The members of a coordination such as "schools, hospitals and better roads". */
public final class Items {

  private static final int MOST_WORDS = 16;

  private Items() {}

  /**
   * What {@code head} and its conjuncts say, each with what hangs on it; empty where it is a single
   * thing or doesn't come apart cleanly.
   */
  public static List<String> of(ParsedSentence sentence, int head, Span within) {
    List<Integer> heads = new ArrayList<>(List.of(head));
    sentence.children(head, "conj").stream()
        .filter(i -> sentence.token(i).end() <= within.end())
        .forEach(heads::add);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int start = i == 0 ? within.start() : items.isEmpty() ? 0 : start(sentence, heads.get(i));
      int end = i + 1 < heads.size() ? start(sentence, heads.get(i + 1)) : within.end();
      items.add(start < end ? trimmed(sentence.text().substring(start, end)) : "");
    }
    return heads.size() > 1 && items.stream().allMatch(Items::isClean) ? items : List.of();
  }

  private static int start(ParsedSentence sentence, int head) {
    return sentence.subtree(head).start();
  }

  private static String trimmed(String item) {
    return item.strip()
        .replaceFirst("(?:,? (?:and|as well as|or)|,)$", "")
        .replaceFirst("^(?:and|or|as well as) ", "")
        .replaceFirst(",$", "")
        .strip();
  }

  private static boolean isClean(String item) {
    return !item.isEmpty()
        && Phrase.length(item) <= MOST_WORDS
        && !item.matches("(?s).*\\b(?:and|or|but|as well as)$")
        && Marks.pair(item, '“', '”')
        && Marks.pair(item, '(', ')');
  }
}
