package org.quizwright.generation.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Sensitivity.Kind;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** The events of a theme that may stand on a timeline. */
final class TimelineEvents {

  private static final List<Kind> NEVER_ORDERED = List.of(Kind.SELF_HARM, Kind.DEHUMANISING);

  /** How many years before and after its period a theme's causes and results may lie. */
  private static final int YEARS_AROUND = 5;

  /** A theme with fewer events takes in what led up to it. */
  private static final int FEW = 8;

  /** Somebody named so often that a class has met them. */
  private static final int WELL_KNOWN = 3;

  private static final int LEAST = 1;
  private static final int MOST_IMPORTANT = 3;

  private static final Pattern NAME = Pattern.compile("(?<=\\p{L} )\\p{Lu}[\\p{L}’-]+");

  private final Facts facts;
  private final LabelCheck labels;
  private final Grounds grounds;
  private final CommonThread thread;

  TimelineEvents(Facts facts) {
    this.facts = facts;
    this.labels = new LabelCheck(facts.language());
    this.grounds = new Grounds(facts);
    this.thread = new CommonThread(facts.model(), facts.language());
  }

  /** By date. What only leads up to a theme is taken where the theme itself tells little. */
  List<Event> usable() {
    List<Event> own = usable(this::isOnTheme);
    return own.size() < FEW
        ? usable(event -> isOnTheme(event) || isItsBackground(event, own))
        : own;
  }

  private List<Event> usable(Predicate<Event> wanted) {
    return facts.model().events().stream()
        .map(Event::atItsBeginning)
        .filter(wanted)
        .filter(this::isInPeriod)
        .filter(this::isFit)
        .map(this::weighed)
        .toList();
  }

  private boolean isOnTheme(Event event) {
    TextRef ref = chief(event).ref();
    return facts.theme().isWholeCourse()
        || event.theme().equals(facts.theme().id())
        || facts.isOnTheme(ref);
  }

  /**
   * What only leads up to a theme matters less to it, and so does what the texts name once; what
   * its label says of the theme's topic matters more.
   */
  private Event weighed(Event event) {
    boolean leadsUp = !facts.theme().isWholeCourse() && event.theme().equals(Theme.BACKGROUND);
    int less =
        (leadsUp ? 1 : 0)
            + (isNamedOnce(event) ? 1 : 0)
            + (isCuriosity(event) ? 1 : 0)
            - (tellsOfTopic(event.label()) ? 1 : 0);
    return event.withImportance(
        Math.max(LEAST, Math.min(MOST_IMPORTANT, event.importance() - less)));
  }

  /** Whether it says nothing of what the theme is about, nor does the sentence that tells it. */
  private boolean isCuriosity(Event event) {
    return !facts.theme().isWholeCourse()
        && !tellsOfTopic(event.label())
        && !tellsOfTopic(chief(event).exact());
  }

  /** Whether it holds a keyword that is more than the name of one person or place. */
  private boolean tellsOfTopic(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return facts.theme().keywords().stream()
        .filter(word -> word.contains(" ") || Character.isLowerCase(word.charAt(0)))
        .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether one of its names stands in no passage but its own. */
  private boolean isNamedOnce(Event event) {
    return NAME.matcher(event.label())
        .results()
        .map(MatchResult::group)
        .anyMatch(name -> passagesWith(name, 2) < 2);
  }

  private long passagesWith(String name, int most) {
    return facts.model().sources().stream()
        .flatMap(source -> source.passages().stream())
        .filter(passage -> passage.text().contains(name))
        .limit(most)
        .count();
  }

  /**
   * Whether it is of no taught theme and about somebody or something that an event of the theme is
   * about.
   */
  private boolean isItsBackground(Event event, List<Event> own) {
    return facts.theme().period() != null
        && event.theme().equals(Theme.BACKGROUND)
        && own.stream().anyMatch(other -> thread.ties(event, other));
  }

  /** Whether it lies within the theme's period or within a few years of it. */
  private boolean isInPeriod(Event event) {
    @Nullable HistoricalDate period = facts.theme().period();
    return period == null
        || (event.date().end().getYear() >= period.start().getYear() - YEARS_AROUND
            && event.date().start().getYear() <= period.end().getYear() + YEARS_AROUND);
  }

  /** Whether the sentence that dates it can't be shown to students without need. */
  boolean isSensitive(Event event) {
    return facts.model().isSensitive(chief(event).ref());
  }

  private boolean isFit(Event event) {
    TextRef ref = chief(event).ref();
    return event.orderable()
        && !isOnlyReached(event)
        && facts.model().sensitivities().stream().noneMatch(mark -> bars(mark, ref))
        && !judges(event.label(), facts.model().claim(ref))
        && labels.faults(event.label()).isEmpty()
        && !namesAStranger(event)
        && !Quantities.isDropped(event.label(), chief(event).exact())
        && grounds.of(event).isPresent();
  }

  /** "Had fallen by 1890": most of it may lie before. */
  private boolean isOnlyReached(Event event) {
    return event.date().precision() == Precision.YEAR
        && chief(event)
            .exact()
            .matches("(?s).*\\b[Bb]y (?:the \\p{L}+ of )?" + event.date().year() + "\\b.*");
  }

  /** Somebody whom neither background, glossary nor the sentence that tells of it introduces. */
  private boolean namesAStranger(Event event) {
    return facts.model().people().stream()
        .filter(person -> event.label().contains(person.name()))
        .filter(person -> !facts.theme().background().contains(person.name()))
        .filter(person -> !isExplained(person.name()))
        .filter(person -> !isInTitle(event, person.name()))
        .filter(person -> passagesWith(lastName(person.name()), WELL_KNOWN) < WELL_KNOWN)
        .map(Person::role)
        .anyMatch(
            role -> role != null && role.contains(" ") && !chief(event).exact().contains(role));
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean isInTitle(Event event, String name) {
    return facts.model().sources().stream()
        .filter(source -> source.id().equals(chief(event).ref().source()))
        .anyMatch(source -> source.metadata().title().contains(name));
  }

  private boolean isExplained(String name) {
    return facts.model().course().glossary().stream().anyMatch(gloss -> gloss.term().equals(name));
  }

  private static boolean bars(Sensitivity mark, TextRef ref) {
    return mark.ref().equals(ref) && NEVER_ORDERED.contains(mark.kind());
  }

  /** A verb with its object only says what was done. */
  private boolean judges(String label, Optional<Claim> claim) {
    return claim
        .filter(Claim::contested)
        .map(Claim::mark)
        .filter(mark -> !mark.isEmpty() && label.contains(mark))
        .filter(mark -> !isDeed(label, mark))
        .isPresent();
  }

  private boolean isDeed(String label, String mark) {
    return label.matches(".*\\b" + Pattern.quote(mark) + " (?:the|an?|its|their)\\b.*");
  }

  /** The event as a question prints it, with the sentence that dates it as evidence. */
  TimelineEvent printed(Event event) {
    Mention mention = chief(event);
    Evidence evidence = facts.quote(mention.ref(), mention.exact());
    return new TimelineEvent(
        event.id(),
        event.label(),
        event.date(),
        DateText.of(mention.dateText(), event.date()),
        evidence);
  }

  /** Every sentence that a student needs to find these events and their dates. */
  List<Evidence> evidence(List<Event> events) {
    return events.stream()
        .flatMap(
            event ->
                Stream.concat(
                    Stream.of(printed(event).evidence()),
                    grounds.of(event).orElse(List.of()).stream()))
        .distinct()
        .toList();
  }

  CommonThread thread() {
    return thread;
  }

  private static Mention chief(Event event) {
    return event.mentions().get(0);
  }
}
