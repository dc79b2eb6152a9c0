package org.quizwright.generation.argument;

import java.util.List;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;

/** The mill course read by the real parser. */
final class ParsedMills {

  private static final Language LANGUAGE = new CoreNlpLanguage();

  private ParsedMills() {}

  /** What a rule writes on one passage. */
  static List<Draft> drafts(QuestionRule rule, String passage) {
    return rule.write(facts(passage));
  }

  static Facts facts(String... passages) {
    return facts(new MillCourse(passages));
  }

  static Facts facts(MillCourse course) {
    Facts plain = course.facts();
    return new Facts(plain.model(), plain.theme(), LANGUAGE);
  }
}
