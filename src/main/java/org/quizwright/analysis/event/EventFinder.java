package org.quizwright.analysis.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.person.PersonFinder;
import org.quizwright.analysis.reference.Referents;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateTagger;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.analysis.time.TaggedDates;
import org.quizwright.analysis.time.WritingDates;
import org.quizwright.language.Case;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Placement;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Finds dated events and words each as a clause that stands alone. */
public final class EventFinder {

  private static final List<LabelWriter> WRITERS =
      List.of(new Mishap(), new NominalLabel(), new PredicateLabel());

  private static final int NOMINAL = 6;
  private static final int LOOSER = 3;

  private static final Pattern TWO_YEARS =
      Pattern.compile(
          "\\b(?<![Bb]etween )(?:1\\d{3}|20\\d\\d) and (?:1\\d{3}|20\\d\\d)\\b(?! \\p{Ll}+s\\b)");

  private final Language language;
  private final Map<TextRef, List<DateMention>> dates;
  private final Pronouns pronouns;
  private final Undated undated;
  private final KnownThings things;

  private EventFinder(
      List<AnalysedPassage> passages,
      TaggedDates dates,
      Referents referents,
      KnownThings things,
      Language language) {
    this.things = things;
    this.language = language;
    this.dates = dates.mentions();
    this.pronouns = new Pronouns(referents);
    this.undated = new Undated(WritingDates.of(passages), dates, pronouns, language);
  }

  /**
   * The events that the passages tell, by date.
   *
   * @param placements the theme of each passage
   */
  public static List<Event> find(
      List<AnalysedPassage> passages, List<Placement> placements, Language language) {
    return find(
        passages,
        DateTagger.tag(passages, "", List.of()),
        Referents.of(passages, PersonFinder.find(passages)),
        KnownThings.NONE,
        placements,
        language);
  }

  /**
   * As the other one does, with dates and persons that have been found already.
   *
   * @param things of which the sheets tell before they ask
   */
  public static List<Event> find(
      List<AnalysedPassage> passages,
      TaggedDates dates,
      Referents referents,
      KnownThings things,
      List<Placement> placements,
      Language language) {
    EventWriter writer = new EventWriter(placements, new Glosses(passages), language);
    return EventMerger.merge(
        new EventFinder(passages, dates, referents, things, language).told(passages), writer);
  }

  private List<ToldEvent> told(List<AnalysedPassage> passages) {
    return passages.parallelStream()
        .filter(passage -> passage.passage().kind() != Passage.Kind.SLOGAN)
        .flatMap(
            passage ->
                IntStream.range(0, passage.sentences().size())
                    .boxed()
                    .flatMap(i -> told(passage, i).stream()))
        .toList();
  }

  /** What one sentence tells; of two dates of one deed only the finer. */
  private List<ToldEvent> told(AnalysedPassage passage, int index) {
    List<DateMention> all = dates(passage, index);
    List<ToldEvent> told =
        Stream.concat(
                all.stream().flatMap(date -> told(passage, index, date, all).stream()),
                undated(passage, index).stream())
            .toList();
    return told.stream()
        .filter(each -> told.stream().noneMatch(other -> other.isFinerThan(each)))
        .toList();
  }

  private List<DateMention> dates(AnalysedPassage passage, int index) {
    AnalysedSentence sentence = passage.sentences().get(index);
    return dates.getOrDefault(sentence.ref(), List.of());
  }

  /** An event that the sentence before dates, or else the story or the time of a statement. */
  private Optional<ToldEvent> undated(AnalysedPassage passage, int index) {
    AnalysedSentence sentence = passage.sentences().get(index);
    boolean tells =
        passage.passage().kind() == Passage.Kind.PROSE && dates(passage, index).isEmpty();
    List<DatedPredicate> going = tells ? undated.predicates(passage, index) : List.of();
    return announced(passage, index)
        .flatMap(date -> told(sentence, date, clause(sentence, date)))
        .or(() -> going.stream().findFirst().flatMap(each -> told(sentence, each.date(), going)));
  }

  private static List<DatedPredicate> clause(AnalysedSentence sentence, DateMention date) {
    return DatedPredicate.ofClause(sentence.parsed(), date).stream().toList();
  }

  private Optional<DateMention> announced(AnalysedPassage passage, int index) {
    return index == 0
        ? Optional.empty()
        : Announced.by(
                passage.sentences().get(index - 1),
                dates(passage, index - 1),
                dates(passage, index))
            .map(date -> date.at(new Span(0, 0)));
  }

  private Optional<ToldEvent> told(
      AnalysedPassage passage, int index, DateMention date, List<DateMention> all) {
    boolean oneOfTwo = isOneOfTwo(passage.sentences().get(index).text(), date);
    if (oneOfTwo && date.use() == DateUse.NAME) {
      return Optional.empty();
    }
    Predicates predicates = new Predicates(passage, index, pronouns, language);
    return told(passage.sentences().get(index), date, predicates(predicates, date, all))
        .map(told -> oneOfTwo ? told.unfit() : told);
  }

  /** "The Acts of 1799 and 1800", "was excavated in 1894 and 1895": neither is the date of it. */
  private static boolean isOneOfTwo(String text, DateMention date) {
    return TWO_YEARS
        .matcher(text)
        .results()
        .anyMatch(two -> two.start() <= date.span().start() && date.span().end() <= two.end());
  }

  private Optional<ToldEvent> told(
      AnalysedSentence sentence, DateMention date, List<DatedPredicate> candidates) {
    List<DatedPredicate> own = candidates.stream().filter(Happening::isToldBy).toList();
    List<DatedPredicate> dated = own.isEmpty() ? joined(candidates) : own;
    return dated.stream()
        .flatMap(predicate -> labelled(sentence, date, predicate))
        .max(
            Comparator.comparing(ToldEvent::standsAlone)
                .thenComparingInt(told -> merit(told.label())))
        .or(() -> loose(sentence, date, dated));
  }

  /** "On 11 January they counted their money and walked out": what the first verb led up to. */
  private static List<DatedPredicate> joined(List<DatedPredicate> candidates) {
    return candidates.stream()
        .flatMap(candidate -> candidate.joined().stream())
        .filter(Happening::isToldBy)
        .toList();
  }

  private static List<DatedPredicate> predicates(
      Predicates predicates, DateMention date, List<DateMention> all) {
    return switch (date.use()) {
      case AT, NAME, BY, SINCE -> predicates.of(date, all);
      case UNTIL -> predicates.of(atEnd(date), all);
      case CITATION ->
          predicates.of(date, all).stream()
              .filter(told -> Happening.isNarrow(date) || Deeds.publishesWork(told))
              .toList();
      default -> List.of();
    };
  }

  /** The last moment of what lasted, when something else began. */
  private static DateMention atEnd(DateMention date) {
    String edtf = date.date().edtf();
    return date.meaning(HistoricalDate.parse(edtf.substring(edtf.lastIndexOf('/') + 1)));
  }

  private static Optional<ToldEvent> loose(
      AnalysedSentence sentence, DateMention date, List<DatedPredicate> dated) {
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    DatedPredicate best = LooseLabel.bestOf(dated);
    return Optional.of(new ToldEvent(sentence, told(date, best), LooseLabel.of(best), false));
  }

  private Stream<ToldEvent> labelled(
      AnalysedSentence sentence, DateMention date, DatedPredicate predicate) {
    return WRITERS.stream()
        .flatMap(writer -> best(sentence, writer.write(predicate)).stream())
        .map(
            label ->
                new ToldEvent(sentence, told(date, predicate), label, isOfItsDay(predicate, date)));
  }

  /** What went on since a date or until one is told in passing; "not until 1266" is told of it. */
  private static boolean isOfItsDay(DatedPredicate predicate, DateMention date) {
    return switch (date.use()) {
      case SINCE -> predicate.date().use() == DateUse.AT;
      case BY -> !isTotal(predicate);
      case UNTIL -> predicate.clause().isNegated() || !predicate.isUntil();
      default -> true;
    };
  }

  /** "By 1957 it had broken up 214 estates": so many since it began. */
  private static boolean isTotal(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    return EventVerbs.STATES.has(sentence.token(predicate.head()).lemma())
        || sentence.children(predicate.head(), "obj", "nsubj", "nsubj:pass").stream()
            .anyMatch(noun -> sentence.child(noun, "nummod").isPresent());
  }

  /** The date in the words of the text, with the value that the predicate takes from it. */
  private static DateMention told(DateMention date, DatedPredicate predicate) {
    return switch (date.use()) {
      case SINCE -> predicate.date().use() == DateUse.AT ? predicate.date() : date;
      case BY ->
          predicate.date().use() == DateUse.AT
              ? predicate.date()
              : Happening.isMeasured(predicate) ? atEnd(date) : date;
      default -> date.meaning(predicate.date().date());
    };
  }

  /** A deed is better told by its verb than as something that took place. */
  private static int merit(LabelDraft draft) {
    return (int) (3 * draft.named())
        - (draft.text().endsWith(NominalLabel.TOOK_PLACE) ? NOMINAL : 0)
        - (draft.leavesACloserPhrase() ? LOOSER : 0)
        + Math.min(draft.words(), 12)
        - Math.max(0, draft.words() - 12);
  }

  private Optional<LabelDraft> best(AnalysedSentence sentence, List<LabelDraft> drafts) {
    LabelRules rules = new LabelRules(noun -> things.has(sentence.ref(), noun));
    return drafts.stream()
        .filter(rules::accept)
        .filter(draft -> !Torn.is(draft, sentence.parsed()))
        .sorted(Comparator.comparingInt(EventFinder::merit).reversed())
        .filter(this::isSound)
        .findFirst();
  }

  /** Parsers take "Strikes broke out" for a verb and a noun, but not behind an adverb. */
  private boolean isSound(LabelDraft draft) {
    String text = draft.text() + ".";
    return SoundClause.is(language.parse(text))
        || (draft.opensWithPlural() && SoundClause.is(language.parse("Then " + Case.lower(text))));
  }
}
