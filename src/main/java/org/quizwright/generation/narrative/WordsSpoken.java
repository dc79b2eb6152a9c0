package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.generation.clause.FirstPerson;
import org.quizwright.generation.clause.Stems;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What somebody told, wrote or said to or of whom, in the speaker's own words. */
final class WordsSpoken implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("words-spoken", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("wrote", "write"), Map.entry("said", "say"), Map.entry("told", "tell"));

  @Override
  public List<Draft> write(Facts facts) {
    return Spoken.on(facts).stream().flatMap(spoken -> draft(facts, spoken).stream()).toList();
  }

  /** Without somebody spoken to or of, the question would be too open. */
  private static Optional<Draft> draft(Facts facts, Spoken spoken) {
    String verb = PLAIN.get(spoken.verb());
    if (verb == null
        || FirstPerson.isIn(spoken.speaker() + spoken.rest())
        || !spoken.rest().matches(" (?:to|of|about|the|his|her) .*")
        || spoken.rest().matches(".*\\b(?:later|earlier|before|after|next|that|same)\\b.*")) {
      return Optional.empty();
    }
    String author = Voice.author(facts, spoken.ref().source());
    String stem =
        "According to %s, what did %s %s%s? Put it in your own words."
            .formatted(author, spoken.speaker(), verb, spoken.rest());
    String quoted = Quote.sentence(spoken.words() + ".");
    ShortAnswer task =
        new ShortAnswer(
            stem,
            quoted,
            List.of(
                new AnswerElement("words", "The sense of these words: " + quoted, List.of(), 2)));
    return Stems.fitShort(stem)
        ? Optional.of(
            DRAFTING.draft(
                facts, spoken.words(), task, 2, List.of(spoken.evidence(facts)), List.of(author)))
        : Optional.empty();
  }
}
