package org.quizwright.analysis.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Language;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Slug;
import org.quizwright.language.Words;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Placement;
import org.quizwright.model.time.HistoricalDate;

/** Writes an event down from all the sentences that tell it. */
final class EventWriter {

  private static final int WORDS_OF_ID = 5;

  /** The id of an event whose label has no Latin letter. */
  private static final String NAMELESS = "event";

  private static final int MOST_IMPORTANT = 3;

  /** "Salazar himself died". */
  private static final Pattern EMPHATIC =
      Pattern.compile(
          "(?<=^(?:The )?[\\p{L}][\\p{L}.’-]{0,30}) (?:himself|herself|itself|themselves)(?= \\p{L}+ed\\b| was\\b| were\\b)");

  private final PassageThemes themes;
  private final Glosses glosses;
  private final Language language;

  EventWriter(List<Placement> placements, Glosses glosses, Language language) {
    this.themes = new PassageThemes(placements);
    this.glosses = glosses;
    this.language = language;
  }

  /**
   * The event told by {@code group}.
   *
   * @param conflicting whether some text dates it otherwise
   * @param taken ids that other events have
   */
  Event write(List<ToldEvent> group, boolean conflicting, Collection<String> taken) {
    ToldEvent best =
        group.stream()
            .min(
                Comparator.comparing((ToldEvent told) -> !told.standsAlone())
                    .thenComparing(told -> told.date().precision()))
            .orElseThrow();
    HistoricalDate date = best.date();
    String label =
        EMPHATIC
            .matcher(ScareQuotes.without(glosses.writtenOut(best.label().text())))
            .replaceAll("");
    ParsedSentence parsed = language.parse(label + ".");
    return new Event(
        id(label, taken),
        date,
        label,
        themes.of(best.sentence().ref()),
        importance(parsed, group.size()),
        !conflicting && best.standsAlone() && best.isCertain(),
        actors(parsed),
        place(parsed),
        Stream.concat(Stream.of(best), group.stream()).map(ToldEvent::mention).distinct().toList());
  }

  private static String id(String label, Collection<String> taken) {
    String words =
        Words.content(label).stream().limit(WORDS_OF_ID).collect(Collectors.joining(" "));
    String slug = Slug.of(words);
    String base = slug.isEmpty() ? NAMELESS : slug;
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? base : base + "-" + n)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** One point for being told, one for a turning verb, one for weight of names or of mentions. */
  private static int importance(ParsedSentence parsed, int mentions) {
    String verb = parsed.root().isPresent() ? parsed.token(parsed.root().getAsInt()).lemma() : "";
    boolean weighty = mentions > 1 || parsed.names().size() > 1;
    int points = 1 + (EventWords.TURNING.has(verb) ? 1 : 0) + (weighty ? 1 : 0);
    return Math.min(points, MOST_IMPORTANT);
  }

  private static List<String> actors(ParsedSentence parsed) {
    int verb = parsed.root().isPresent() ? parsed.token(parsed.root().getAsInt()).start() : 0;
    return parsed.names().stream()
        .filter(name -> name.span().end() <= verb && !name.type().equals("LOCATION"))
        .map(name -> parsed.text(name.span()))
        .distinct()
        .toList();
  }

  private static @Nullable String place(ParsedSentence parsed) {
    return parsed.names().stream()
        .filter(name -> name.type().equals("LOCATION"))
        .map(Name::span)
        .map(parsed::text)
        .reduce((first, last) -> last)
        .orElse(null);
  }
}
