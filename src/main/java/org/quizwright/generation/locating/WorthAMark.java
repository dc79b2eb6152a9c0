package org.quizwright.generation.locating;

import java.util.regex.Pattern;
import org.quizwright.generation.wording.ChangeVerbs;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.language.Months;
import org.quizwright.language.Name;
import org.quizwright.language.NumberWord;
import org.quizwright.language.ParsedSentence;

/**
 * Whether a statement is worth a mark by itself: no count that stands for nothing else, nobody whom
 * a text names in passing.
 */
final class WorthAMark {

  private static final int FEWEST_PASSAGES = 2;

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\d,.$£€])(?!(?:1\\d|20)\\d\\d\\b(?!,))\\d[\\d,.]*(?: (?:hundred|thousand|million|billion))?(?=\\s\\p{L}|[.,]?$)");

  /** "10 May", "May 10", "the 1990s". */
  private static final Pattern DAY = Pattern.compile(Months.DAY + "|\\b\\d{4}s\\b");

  /** A figure carries a statement that tells how something grew, shrank or compares. */
  private static final Pattern CARRIED =
      Pattern.compile(
          "(?i)\\b(?:"
              + ChangeVerbs.PAST
              + "|increase|decrease|more than|less than|fewer than|half|percent|per cent)\\b");

  /** A word with a capital inside a sentence. */
  private static final Pattern PROPER =
      Pattern.compile("(?<=[\\p{L},] )(?!" + Months.ANY + "\\b)\\p{Lu}\\p{Ll}{3,}");

  /** "Two were sent away": two of whom? */
  private static final Pattern BARE_NUMBER =
      Pattern.compile(
          "^(?:"
              + NumberWord.pattern(2)
              + "|[Ss]ome|[Mm]any|[Ss]everal|\\d+) (?:was|were|had|have|did|\\p{L}+ed)\\b",
          Pattern.CASE_INSENSITIVE);

  private WorthAMark() {}

  static boolean test(Material material, Statement statement) {
    if (BARE_NUMBER.matcher(statement.text()).find()) {
      return false;
    }
    String undated = DAY.matcher(statement.text()).replaceAll("");
    boolean counts = COUNT.matcher(undated).find() && !CARRIED.matcher(undated).find();
    ParsedSentence sentence = statement.sentence();
    return !counts
        && PROPER
            .matcher(withoutNames(sentence))
            .results()
            .allMatch(word -> isMet(material, word.group(), word.group()))
        && sentence.names().stream()
            .filter(name -> !name.type().equals("LOCATION"))
            .allMatch(name -> isMet(material, name, sentence));
  }

  /** A grammar may miss a name; what it knows as one is looked at by its kind. */
  private static String withoutNames(ParsedSentence sentence) {
    StringBuilder words = new StringBuilder(sentence.text());
    sentence.names().stream()
        .map(Name::span)
        .forEach(
            span -> words.replace(span.start(), span.end(), "-".repeat(span.end() - span.start())));
    return words.toString();
  }

  /** Whether other passages speak of them too, or the course says that they matter. */
  private static boolean isMet(Material material, Name name, ParsedSentence sentence) {
    String words = name.span().of(sentence.text());
    return isMet(material, words, name.type().equals("PERSON") ? LastWord.of(words) : words);
  }

  private static boolean isMet(Material material, String words, String known) {
    boolean chosen =
        material.facts().theme().keywords().stream()
            .anyMatch(keyword -> keyword.contains(known) || words.contains(keyword));
    return chosen
        || material.facts().model().sources().stream()
                .flatMap(source -> source.passages().stream())
                .filter(passage -> passage.text().contains(known))
                .limit(FEWEST_PASSAGES)
                .count()
            == FEWEST_PASSAGES;
  }
}
