package org.quizwright.analysis.term;

import java.util.regex.Pattern;
import org.quizwright.language.Marks;
import org.quizwright.model.content.Term;

/** Whether a term and its explanation read by themselves, as a glossary prints them. */
final class ReadableGloss {

  private static final int LONGEST_TERM = 3;

  private static final Pattern CLAUSE =
      Pattern.compile("(?i)^(?:they|he|she|it|we|you|i|this|that|these|those|there)\\b.*");

  private ReadableGloss() {}

  /** A short term; an explanation with paired quotation marks that is no clause about others. */
  static boolean is(Term term) {
    String gloss = term.gloss();
    return gloss == null
        || (term.term().split(" ", -1).length <= LONGEST_TERM
            && !CLAUSE.matcher(gloss).matches()
            && Marks.pair(gloss, '“', '”')
            && Marks.count(gloss, '"') % 2 == 0);
  }
}
