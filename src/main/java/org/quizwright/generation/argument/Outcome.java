package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What came of something, where the same sentence says so. */
final class Outcome implements QuestionRule {

  private static final List<Pattern> RESULTS =
      List.of(
          Pattern.compile(
              "^(?<shown>[^;:—]+?)(?:, so that|, with the result that|, which meant that|[,;] and so|[,;] so|[,;] and therefore|; therefore|[,;] and thus|; thus|[,;] and hence|; hence) (?!that\\b|far\\b|much\\b|long\\b|many\\b|few\\b)(?<asked>[^;:—]+)\\.$"),
          Pattern.compile(
              "^(?<shown>[^;:—]*?\\bso (?!that\\b|far\\b)(?:\\p{L}+ ){1,4})that (?<asked>[^;:—]+)\\.$"));

  /** "So that everyone might hear" names an aim. */
  private static final Pattern AIM =
      Pattern.compile("^(?:[\\p{L}’-]+ ){1,4}?(?:might|may|should|could|can|would)\\b.*");

  /** "He slept in a church, and it rained": no result any more. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          ".*\\band (?:it|he|she|they|we|I|there|this|that|while|when|then|as|after|before)\\b.*");

  private static final RestOfSentence OUTCOME =
      new RestOfSentence(
          new Drafting("outcome", Skill.CLOSE_READING, Demand.INFER),
          RESULTS,
          "What, according to the rest of the sentence, was the result?",
          halves ->
              halves.showsAClause()
                  && halves.opensWithItsSubject()
                  && !AIM.matcher(halves.asked()).matches()
                  && !GOES_ON.matcher(halves.asked()).matches());

  @Override
  public List<Draft> write(Facts facts) {
    return OUTCOME.write(facts);
  }
}
