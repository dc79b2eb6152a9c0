package org.quizwright.generation.comparison.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Case;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;

/** Predicates that other words part from their subject, as in "Reed, who was old, came back". */
record Predicates(ParsedSentence sentence) {

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS_OF_A_SUBJECT = 6;

  /** "The chairman of our society, Reed, …": the name leads on more plainly. */
  private static final Pattern NAME_BETWEEN =
      Pattern.compile(",\\s*(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*),\\s*");

  private static final Pattern SHORT = Pattern.compile("^[^,(\\[—–;:“”]+");
  private static final Pattern END = Pattern.compile("[,;:—–.!?]|$");

  /** The words of each such predicate up to the next pause, with the subject that leads to them. */
  Map<String, String> parted() {
    Map<String, String> parted = new LinkedHashMap<>();
    for (Clause clause : Clause.finite(sentence)) {
      OptionalInt subject = clause.subject();
      if (subject.isPresent() && sentence.token(subject.getAsInt()).isNoun()) {
        put(parted, clause, subject.getAsInt());
      }
    }
    return parted;
  }

  private void put(Map<String, String> parted, Clause clause, int subject) {
    List<Integer> verbs = clause.verbGroup();
    int start = sentence.token(verbs.get(0)).start();
    int from = sentence.subtree(subject).start();
    Matcher lead = SHORT.matcher(sentence.text().substring(from, Math.max(from, start)));
    if (start <= from || !lead.find()) {
      return;
    }
    Matcher between = NAME_BETWEEN.matcher(sentence.text().substring(from + lead.end(), start));
    boolean named = between.matches() && !sentence.token(subject).isProperNoun();
    String name = named ? between.group(1) : lead.group().strip();
    boolean gap = from + lead.end() < start;
    String words = predicate(start);
    if (gap
        && (named || name.contains(sentence.token(subject).text()))
        && name.split("\\s+").length <= MOST_WORDS_OF_A_SUBJECT
        && words.split("\\s+").length >= FEWEST_WORDS) {
      parted.put(words, from == 0 && !named ? opening(name) : Doer.inSentence(name));
    }
  }

  /** Only a name keeps its capital where it opens no sentence any more. */
  private String opening(String name) {
    return sentence.token(0).isProperNoun() ? name : Case.lower(name);
  }

  private String predicate(int start) {
    Matcher end = END.matcher(sentence.text());
    return end.find(start) ? sentence.text().substring(start, end.start()) : "";
  }
}
