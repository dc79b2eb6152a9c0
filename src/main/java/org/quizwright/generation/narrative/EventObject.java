package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.clause.Action;
import org.quizwright.generation.clause.Plain;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;

/** What somebody signed, offered or unveiled on a day that the question names. */
final class EventObject implements QuestionRule {

  private static final DeedPart OBJECT = new DeedPart("object", "what");

  @Override
  public List<Draft> write(Facts facts) {
    return DatedDeed.on(facts).stream()
        .filter(deed -> !deed.isCountedOn() && !deed.isHalf())
        .flatMap(deed -> draft(facts, deed).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, DatedDeed deed) {
    return Action.of(new Plain("", deed.label()))
        .filter(action -> !action.tail().matches("(?s) (?:to|of|about|against)\\b.*"))
        .filter(action -> Words.content(action.answerWords()).size() > 1)
        .flatMap(action -> OBJECT.draft(facts, deed, action.asked(), action.answerWords()));
  }
}
