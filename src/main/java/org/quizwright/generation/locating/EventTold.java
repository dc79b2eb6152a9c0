package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.clause.Phrase;
import org.quizwright.generation.clause.Telling;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;

/** An event of the sentence, as timelines call it, with the year that the sentence gives. */
final class EventTold implements Reworder {

  private static final Pattern YEAR =
      Pattern.compile("(?:[Ii]n |by )?((?:\\p{Lu}\\p{Ll}+ )?(?:1\\d{3}|20\\d\\d))");

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    return facts.model().events().stream()
        .filter(Event::orderable)
        .flatMap(event -> reading(event, telling).stream())
        .toList();
  }

  private static Optional<Reading> reading(Event event, Telling telling) {
    Mention mention = event.mentions().get(0);
    Matcher year = YEAR.matcher(mention.dateText());
    return mention.ref().equals(telling.ref()) && year.matches()
        ? Optional.of(new Reading(Phrase.sentence(event.label() + " in " + year.group(1))))
        : Optional.empty();
  }
}
