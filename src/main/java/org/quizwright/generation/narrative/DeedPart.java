package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.clause.Phrase;
import org.quizwright.generation.clause.Stems;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/**
 * The part of a dated deed that a question asks for, the date kept in its stem.
 *
 * @param name of the part in ids: {@code doer}, {@code object}
 * @param asks the question word
 */
record DeedPart(String name, String asks) {

  /**
   * A question that {@code answer} answers; nothing where the stem isn't fit to be printed.
   *
   * @param asked the deed without the part
   */
  Optional<Draft> draft(Facts facts, DatedDeed deed, String asked, String answer) {
    String author = deed.author(facts);
    String stem = "According to %s, %s %s %s?".formatted(author, asks, asked, deed.when());
    ShortAnswer task = ShortAnswer.ofOne(stem, Phrase.sentence(answer), name, answer);
    return Stems.fitShort(stem)
        ? Optional.of(
            new Drafting("event-" + name, Skill.CLOSE_READING, Demand.LOCATE)
                .draft(
                    facts,
                    asks + " " + deed.event().label(),
                    task,
                    1,
                    List.of(deed.evidence(facts)),
                    List.of(author)))
        : Optional.empty();
  }
}
