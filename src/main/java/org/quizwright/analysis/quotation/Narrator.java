package org.quizwright.analysis.quotation;

import java.util.regex.Pattern;
import org.quizwright.model.source.Source;

/** Whom "I" and "we" mean in a text outside of quoted words. */
final class Narrator {

  private static final Pattern INTERVIEWER =
      Pattern.compile(",?\\s+(?:interviewed|as told|in conversation|talking|speaking)\\s.*");

  private Narrator() {}

  /** The author without the interviewer, or the work's title where no author is named. */
  static String of(Source source) {
    return INTERVIEWER.matcher(source.metadata().fullAuthor()).replaceFirst("");
  }
}
