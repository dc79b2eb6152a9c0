package org.quizwright.generation.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Language;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Token;
import org.quizwright.language.Words;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.source.Passage;

/**
 * What events have in common, so that their order can be thought out and not only looked up: a
 * person, a body, or a thing that two of them are about.
 */
final class CommonThread {

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}[\\p{L}’-]+");

  /**
   * "There was a fire at …", as labels of fires and accidents begin: when one happened can only be
   * looked up, so that others must stand beside them.
   */
  private static final Pattern MISHAP =
      Pattern.compile(
          "^There (?:was|were)\\b"
              + "|\\b(?:fire|accident|disaster|explosion|crash|flood|earthquake|storm)\\b.* took place$");

  private final ContentModel model;
  private final Language language;
  private final List<String> places;
  private final IdentityHashMap<Event, Strands> strands = new IdentityHashMap<>();

  /**
   * What is known of one event.
   *
   * @param words by which it may be tied to others
   */
  private record Strands(Set<String> words, boolean mishap) {}

  CommonThread(ContentModel model, Language language) {
    this.model = model;
    this.language = language;
    this.places =
        model.places().stream()
            .flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream()))
            .flatMap(name -> Words.lemmas(name).stream())
            .toList();
  }

  static boolean isMishap(Event event) {
    return MISHAP.matcher(event.label()).find();
  }

  /**
   * Whether {@code event} can join the others: linked with one of them, with mishaps at most half
   * of all, and no body that one of them names more or less exactly.
   */
  boolean takesIn(Event event, List<Event> others) {
    long mishaps = others.stream().filter(other -> strands(other).mishap()).count();
    return !(strands(event).mishap() && 2 * mishaps >= others.size())
        && others.stream().anyMatch(other -> ties(event, other));
  }

  /** Whether each is linked with the others, be it through a third. */
  boolean joins(List<Event> events) {
    List<Event> joined = new ArrayList<>(events.subList(0, 1));
    List<Event> open = new ArrayList<>(events.subList(1, events.size()));
    while (open.removeIf(event -> takesIn(event, joined) && joined.add(event))) {}
    return open.isEmpty();
  }

  /** Whether two events are about one person, body or thing. */
  boolean ties(Event one, Event other) {
    return !Collections.disjoint(strands(one).words(), strands(other).words());
  }

  private Strands strands(Event event) {
    return strands.computeIfAbsent(event, key -> new Strands(spun(event), isMishap(event)));
  }

  /** A place ties what happened in it, but not all that is told with its name beside it. */
  private Set<String> spun(Event event) {
    Mention mention = event.mentions().get(0);
    List<String> around = new ArrayList<>(nouns(mention.exact()));
    model
        .passage(mention.ref().source(), mention.ref().passage())
        .map(Passage::text)
        .ifPresent(
            text -> NAME.matcher(text).results().map(MatchResult::group).forEach(around::add));
    Stream<String> lemmas =
        Stream.concat(
            nouns(event.label()).stream().map(Lemmas::of),
            around.stream().map(Lemmas::of).filter(lemma -> !places.contains(lemma)));
    return new LinkedHashSet<>(lemmas.toList());
  }

  private List<String> nouns(String text) {
    return language.parse(text).tokens().stream()
        .filter(token -> token.tag().startsWith("N"))
        .map(Token::text)
        .filter(word -> word.matches("\\p{L}[\\p{L}’'-]{2,}"))
        .toList();
  }
}
