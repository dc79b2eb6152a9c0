package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;

/** A stem that ends in "a" or "an", or options whose form differs from the key's. */
public final class GrammaticalCues implements ChoiceCheck {

  private static final Pattern ARTICLE = Pattern.compile("(?i).*\\b(an?)\\s*(?:_+|…|:)?\\s*");

  @Override
  public List<Finding> check(Choice choice) {
    return choice.warn(
        ARTICLE.matcher(choice.stem()).matches() || hasOddEnd(choice) || hasOddStart(choice),
        "Grammar or punctuation gives an option away.",
        "Let the stem fit every option, and begin and end all options alike.");
  }

  /** A full stop after some options only. */
  private static boolean hasOddEnd(Choice choice) {
    long stops = choice.texts().stream().filter(text -> text.endsWith(".")).count();
    return stops == 1 || stops == choice.options().size() - 1L;
  }

  /** "Because" or "to" before the key alone, or before all options but the key. */
  private static boolean hasOddStart(Choice choice) {
    List<String> starts = List.of("because ", "to ", "by ", "a ", "an ", "the ");
    return starts.stream().anyMatch(start -> setsApart(choice, start));
  }

  private static boolean setsApart(Choice choice, String start) {
    boolean inKey = begins(choice.keys(), start) > 0;
    long inOthers = begins(choice.distractors(), start);
    return !choice.distractors().isEmpty()
        && (inKey ? inOthers == 0 && isClause(start) : inOthers == choice.distractors().size());
  }

  private static boolean isClause(String start) {
    return List.of("because ", "to ", "by ").contains(start);
  }

  private static long begins(List<String> texts, String start) {
    return texts.stream()
        .filter(text -> text.regionMatches(true, 0, start, 0, start.length()))
        .count();
  }
}
