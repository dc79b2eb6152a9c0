package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
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

  private static final Pattern PAIR = Pattern.compile("\\p{L}+ and \\p{L}+");

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

  /**
   * The items one by one: "supplies of", said before the first only, governs them all, and "tea and
   * coffee" are two.
   */
  private static List<String> things(List<String> items) {
    boolean shared = items.stream().filter(item -> item.contains(" of ")).count() == 1;
    String first = items.get(0);
    String head = shared && first.contains(" of ") ? first.replaceFirst("^.* of ", "") : first;
    return Stream.concat(Stream.of(head), items.stream().skip(1))
        .flatMap(
            item -> PAIR.matcher(item).matches() ? Stream.of(item.split(" and ")) : Stream.of(item))
        .toList();
  }

  private static Draft draft(Facts facts, Listing listing, String sentence, String lead) {
    List<String> things = things(listing.items());
    boolean many = things.size() >= MANY;
    String author = Voice.utters(facts, listing.ref().source());
    String stem =
        "%s: %s Give %s of them that the text names."
            .formatted(author, Quote.sentence(lead), many ? "three" : "two");
    int points = many ? 3 : 2;
    AnswerElement items =
        new AnswerElement(
            "items",
            "Any %s of: %s".formatted(many ? "three" : "two", String.join("; ", things)),
            things,
            points);
    String model = String.join("; ", things.subList(0, points));
    return DRAFTING.draft(
        facts,
        listing.head(),
        new ShortAnswer(stem, model, List.of(items)),
        points,
        List.of(facts.quote(listing.ref().source(), listing.ref().passage(), sentence)));
  }
}
