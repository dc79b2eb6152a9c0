package org.quizwright.analysis.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year that a date without one is given by words: "in May of the following year". */
final class YearReference {

  private static final Pattern REFERENCE =
      Pattern.compile(
          ",? (?:of |in )?(?:(that|the|that same|the same)|(the following|the next)"
              + "|(the previous|the preceding)|(this|last)) year\\b");

  private YearReference() {}

  /** {@code draft} with the words behind it that give its year, if there are any. */
  static DateDraft behind(String sentence, DateDraft draft) {
    if (draft.year() != null || draft.relative() != null) {
      return draft;
    }
    Matcher found = REFERENCE.matcher(sentence).region(draft.end(), sentence.length());
    if (!found.lookingAt()) {
      return draft;
    }
    int shift = found.group(2) != null ? 1 : found.group(3) != null ? -1 : 0;
    return new DateDraft(
        found.end(), null, draft.shape(), draft.edtf(), relative(draft, shift, found.group(4)));
  }

  private static DateDraft.Relative relative(DateDraft draft, int shift, @Nullable String deictic) {
    return deictic == null
        ? thread -> thread.inYear(shift, draft.edtf())
        : thread -> thread.inIssueYear(deictic.equals("this") ? 0 : -1, draft.edtf());
  }
}
