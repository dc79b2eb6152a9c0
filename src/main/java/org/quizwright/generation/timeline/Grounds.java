package org.quizwright.generation.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Months;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Sentences;
import org.quizwright.language.Token;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/**
 * What a student must read to find an event and its year: every name of its label, and the year in
 * figures, in the passage that tells it or in one just before.
 */
final class Grounds {

  private static final int PASSAGES_BACK = 2;

  private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");
  private static final Pattern RECKONED =
      Pattern.compile("(?i)\\b(\\d+|\\p{L}+) years? (earlier|before|later|after)\\b");
  private static final Pattern NEXT_YEAR =
      Pattern.compile("(?i)\\b(?:the following|the next|a) year(?: later)?\\b");

  /** What goes on from a day or a month that the text has just named. */
  private static final Pattern WITHIN_A_YEAR =
      Pattern.compile(
          ".*\\d.*|.*\\b(?:"
              + Months.ANY
              + "|spring|summer|autumn|winter)\\b.*"
              + "|.*\\b(?:days?|weeks?|months?) (?:later|after|afterwards|earlier|before)\\b.*"
              + "|.*\\b(?:end|middle|beginning) of the month\\b.*");

  private final Facts facts;
  private final KnownBodies bodies;

  Grounds(Facts facts) {
    this.facts = facts;
    this.bodies = new KnownBodies(facts);
  }

  /** Sentences to print besides the one that dates it; nothing where the texts leave a gap. */
  Optional<List<Evidence>> of(Event event) {
    Mention mention = event.mentions().get(0);
    String own = passage(mention.ref(), 0).map(Passage::text).orElse("");
    List<Evidence> besides = new ArrayList<>();
    Optional<List<Evidence>> known = bodies.explained(event);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    besides.addAll(known.orElseThrow());
    List<String> wanted = new ArrayList<>(names(event.label()));
    wanted.removeIf(
        word -> own.contains(word) || isPrinted(word, event) || isKnownByName(word, event));
    if (!statesYear(own, event)) {
      Optional<String> from = yearBefore(mention, event);
      boolean here = from.filter(own::contains).isPresent();
      Optional<Evidence> year =
          here ? Optional.empty() : from.flatMap(each -> before(mention, each));
      boolean printed = isPrinted(Integer.toString(event.date().start().getYear()), event);
      if (!here && year.isEmpty() && !printed) {
        return Optional.empty();
      }
      year.ifPresent(besides::add);
    }
    for (String word : wanted) {
      Optional<Evidence> sentence = own.contains(word) ? Optional.empty() : before(mention, word);
      if (sentence.isEmpty() && !own.contains(word)) {
        return Optional.empty();
      }
      sentence.ifPresent(besides::add);
    }
    return Optional.of(besides.stream().distinct().toList());
  }

  /** Names in a label, but for a common word that only begins it. */
  private List<String> names(String label) {
    return facts.language().parse(label).tokens().stream()
        .filter(token -> token.tag().startsWith("NNP"))
        .map(Token::text)
        .toList();
  }

  /** "Bell" of Ida Bell Wells, where the title tells of Ida B. Wells. */
  private boolean isKnownByName(String word, Event event) {
    return facts.model().people().stream()
        .map(person -> List.of(person.name().split(" ")))
        .filter(name -> name.size() > 1 && name.contains(word))
        .anyMatch(
            name -> isPrinted(name.get(0), event) && isPrinted(name.get(name.size() - 1), event));
  }

  private static boolean statesYear(String text, Event event) {
    return YEAR.matcher(text)
        .results()
        .map(MatchResult::group)
        .anyMatch(year -> Integer.parseInt(year) == event.date().start().getYear());
  }

  /** Whether every sheet prints a year or name, above the text or before the questions. */
  private boolean isPrinted(String word, Event event) {
    String id = event.mentions().get(0).ref().source();
    Stream<String> work =
        facts.model().sources().stream()
            .filter(source -> source.id().equals(id))
            .map(Source::metadata)
            .flatMap(
                printed ->
                    Stream.of(
                        printed.title(), printed.issued() == null ? "" : printed.issued().edtf()));
    return Stream.concat(work, Stream.of(facts.theme().background()))
        .anyMatch(text -> text.contains(word));
  }

  /** The year that the words of the date count from, or that goes on from the passage before. */
  private Optional<String> yearBefore(Mention mention, Event event) {
    int year = event.date().start().getYear();
    Matcher reckoned = RECKONED.matcher(mention.dateText());
    if (reckoned.find()) {
      boolean back = reckoned.group(2).matches("(?i)earlier|before");
      int years = number(reckoned.group(1));
      return Optional.of(Integer.toString(year + (back ? years : -years)));
    }
    if (NEXT_YEAR.matcher(mention.dateText()).find()) {
      return Optional.of(Integer.toString(year - 1));
    }
    boolean dated = WITHIN_A_YEAR.matcher(mention.dateText()).matches();
    return dated ? Optional.of(Integer.toString(year)) : Optional.empty();
  }

  private static int number(String word) {
    return word.matches("\\d+")
        ? Integer.parseInt(word)
        : Math.max(0, NumberWord.of(word.toLowerCase(Locale.ROOT)));
  }

  /** The nearest earlier sentence that has {@code word}. */
  private Optional<Evidence> before(Mention mention, String word) {
    return IntStream.rangeClosed(1, PASSAGES_BACK)
        .boxed()
        .flatMap(back -> passage(mention.ref(), back).stream())
        .flatMap(passage -> sentence(passage, word, mention.ref().source()))
        .findFirst();
  }

  private Stream<Evidence> sentence(Passage passage, String word, String source) {
    return Sentences.texts(passage.text()).stream()
        .filter(text -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find())
        .map(text -> facts.quote(source, passage.n(), text))
        .limit(1);
  }

  private Optional<Passage> passage(TextRef ref, int back) {
    return facts.model().passage(ref.source(), ref.passage() - back);
  }
}
