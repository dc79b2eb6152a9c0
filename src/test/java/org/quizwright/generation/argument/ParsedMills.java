package org.quizwright.generation.argument;

import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;

/** The mill course read by the real parser. */
final class ParsedMills {

  private static final Language LANGUAGE = new CoreNlpLanguage();

  private ParsedMills() {}

  static Facts facts(String... passages) {
    Facts plain = new MillCourse(passages).facts();
    return new Facts(plain.model(), plain.theme(), LANGUAGE, 1);
  }
}
