package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Listing;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Asks for two or three of the things that a sentence lists. */
final class ListingItems implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("listing-items", Skill.CLOSE_READING, Demand.LOCATE);

  /** From as many items on three are asked for, else two. */
  private static final int MANY = 5;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().listings().stream()
        .filter(listing -> facts.isOnTheme(listing.ref().source(), listing.ref().passage()))
        .flatMap(listing -> draft(facts, listing).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Listing listing) {
    return facts
        .sentence(listing.ref())
        .flatMap(
            sentence ->
                ListingLead.of(sentence, listing)
                    .map(lead -> draft(facts, listing, sentence, lead)));
  }

  private static Draft draft(Facts facts, Listing listing, String sentence, String lead) {
    boolean many = listing.items().size() >= MANY;
    String author = Voice.author(facts, listing.ref().source());
    String stem =
        "%s writes: %s Give %s of them that the text names."
            .formatted(author, Quote.sentence(lead), many ? "three" : "two");
    int points = many ? 3 : 2;
    AnswerElement items =
        new AnswerElement(
            "items",
            "Any %s of: %s".formatted(many ? "three" : "two", String.join("; ", listing.items())),
            listing.items(),
            points);
    String model = String.join("; ", listing.items().subList(0, points));
    return DRAFTING.draft(
        facts,
        listing.head(),
        new ShortAnswer(stem, model, List.of(items)),
        points,
        List.of(facts.quote(listing.ref().source(), listing.ref().passage(), sentence)));
  }
}
