package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.Initials;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;

/** Two names of one body that a sentence puts side by side, the second in brackets. */
public record BodyAlias(String full, String other) {

  private static final String SHORT = "([\\p{Lu}][\\p{Lu}&-]{1,7}(?:\\sCo\\.?)?)";
  private static final String WORD = "[\\p{L}][\\p{L}’'&-]*";
  private static final String NAME = "(\\p{Lu}[\\p{L}’'-]+(?:\\s+" + WORD + "){0,9})";
  private static final Pattern SHORT_BEHIND =
      Pattern.compile("((?:" + WORD + "[”\"’]?\\s+){1,10})[(\\[](?:the\\s+)?" + SHORT + "[)\\]]");
  private static final Pattern SHORT_BEFORE =
      Pattern.compile("\\b" + SHORT + "\\s+[(\\[](?:the\\s+|or\\s+)?" + NAME + "[)\\]]");
  private static final Pattern BOTH_BEHIND =
      Pattern.compile(
          "((?:" + WORD + "\\s+){1,8})\\(" + NAME + "(?:,\\s+|—|\\s+–\\s+|;\\s+)" + SHORT + "\\)");

  /** What all of them have; looking for it is quick. */
  private static final Pattern CAPITAL_INSIDE = Pattern.compile("[(\\[](?:(?:the|or)\\s+)?\\p{Lu}");

  public static List<BodyAlias> in(List<AnalysedPassage> passages) {
    List<BodyAlias> found = new ArrayList<>();
    passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .map(AnalysedSentence::text)
        .forEach(text -> collect(text, found));
    return found;
  }

  private static void collect(String text, List<BodyAlias> found) {
    if (!CAPITAL_INSIDE.matcher(text).find()) {
      return;
    }
    for (MatchResult match : SHORT_BEHIND.matcher(text).results().toList()) {
      found.add(new BodyAlias(named(match.group(1), match.group(2)), match.group(2)));
    }
    for (MatchResult match : SHORT_BEFORE.matcher(text).results().toList()) {
      found.add(new BodyAlias(match.group(2), match.group(1)));
    }
    for (MatchResult match : BOTH_BEHIND.matcher(text).results().toList()) {
      found.add(new BodyAlias(named(match.group(1), ""), match.group(2)));
      found.add(new BodyAlias(match.group(2), match.group(3)));
    }
  }

  /** The words that the initials stand for, else the capitalised run at the end. */
  private static String named(String words, String shortened) {
    String text = words.strip().replaceAll("[”\"]$", "");
    List<String> all = List.of(text.split("\\s+"));
    for (int from = all.size() - 2; from >= 0; from--) {
      String tail = String.join(" ", all.subList(from, all.size()));
      if (Initials.matches(shortened, tail) && !all.get(from).matches("of|for|the|and|in")) {
        return tail;
      }
    }
    int from = all.size();
    while (from > 0 && isPart(all, from - 1)) {
      from--;
    }
    while (from < all.size() && !Character.isUpperCase(all.get(from).charAt(0))) {
      from++;
    }
    return String.join(" ", all.subList(Math.min(from, all.size() - 1), all.size()));
  }

  private static boolean isPart(List<String> words, int at) {
    String word = words.get(at);
    boolean last = at == words.size() - 1;
    boolean link =
        !last
            && word.matches("of|for|the|and")
            && !(word.equals("the") && !words.get(Math.max(0, at - 1)).matches("of|for"));
    boolean capitalised =
        Character.isUpperCase(word.charAt(0)) && !word.matches("The|In|At|By|A|An");
    return link || capitalised || (last && NameForm.isBodyNoun(word));
  }
}
