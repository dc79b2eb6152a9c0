package org.quizwright.generation.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Case;
import org.quizwright.language.Token;
import org.quizwright.model.content.Event;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TimelineRelation.Order;
import org.quizwright.model.time.DateWords;

/**
 * Writes "which of these happened before (after, while) …": one event that did, two that didn't.
 */
public final class TimelineRelationWriter implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("timeline-relation", Skill.CHRONOLOGY, Demand.INFER);
  private static final double LENGTH_THAT_GIVES_AWAY = 1.2;

  /** With fewer events it would ask once more what an ordering or a strip asks. */
  private static final int FEWEST = 7;

  /** "1862–64", "between May and August", "from 1862 to 1864". */
  private static final Pattern LASTING =
      Pattern.compile("\\d ?[-–/] ?\\d|\\b(?:and|to|until|till)\\b");

  /** Who came or wrote before what else happened, nobody needs to think out. */
  private static final Pattern COMING_OR_GOING =
      Pattern.compile(
          "\\b(?:arrived|landed|sailed|returned|settled|moved to|came to|went to|wrote|walked)\\b");

  /** Before whatever anybody did, they were born. */
  private static final Pattern BIRTH = Pattern.compile("\\b(?:was|were) born\\b");

  private static final Pattern NAME =
      Pattern.compile("^(?!The |A |An )(?:\\p{Lu}[\\p{L}.’-]* )*?(\\p{Lu}[\\p{L}’-]+) (?!\\p{Lu})");

  private static final Pattern LIFES_END =
      Pattern.compile("\\b(?:died|was (?:killed|murdered|executed|hanged|beheaded|buried))\\b");

  @Override
  public List<Draft> write(Facts facts) {
    TimelineEvents events = new TimelineEvents(facts);
    List<Event> usable =
        events.usable().stream()
            .filter(event -> !CommonThread.isMishap(event))
            .filter(event -> !COMING_OR_GOING.matcher(event.label()).find())
            .filter(event -> !BIRTH.matcher(event.label()).find())
            .toList();
    if (usable.size() < FEWEST) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    for (Order order : Order.values()) {
      usable.stream()
          .sorted(Comparator.comparingInt(Event::importance).reversed())
          .filter(anchor -> choices.stream().noneMatch(other -> other.anchor().equals(anchor)))
          .flatMap(anchor -> choice(anchor, order, usable, events.thread()).stream())
          .filter(choice -> choices.stream().noneMatch(choice::isMirrorOf))
          .findFirst()
          .ifPresent(choices::add);
    }
    return choices.stream().map(choice -> draft(choice, facts, events)).toList();
  }

  private record Choice(Event anchor, Order order, Event key, List<Event> distractors) {

    List<Event> events() {
      return Stream.concat(Stream.of(anchor, key), distractors.stream()).toList();
    }

    /** Whether each gives the other's answer away. */
    boolean isMirrorOf(Choice other) {
      return anchor.equals(other.key) && key.equals(other.anchor);
    }
  }

  /** Nobody rules after dying: what somebody did needs no order beside that life's ends. */
  private static boolean isOfSameLife(Event one, Event other) {
    return (LIFES_END.matcher(one.label()).find() || LIFES_END.matcher(other.label()).find())
        && !name(one).isEmpty()
        && name(one).equals(name(other));
  }

  /** The last word of the name that the label begins with; empty where it begins with none. */
  private static String name(Event event) {
    Matcher name = NAME.matcher(event.label());
    return name.find() ? name.group(1) : "";
  }

  /** Takes the nearest in time on either side: the far ones need no thought. */
  private static Optional<Choice> choice(
      Event anchor, Order order, List<Event> usable, CommonThread thread) {
    List<Event> others = usable.stream().filter(event -> !isOfSameLife(anchor, event)).toList();
    List<Event> before =
        others.stream()
            .filter(event -> event.date().isBefore(anchor.date()))
            .sorted(latest())
            .toList();
    List<Event> after =
        others.stream()
            .filter(event -> anchor.date().isBefore(event.date()))
            .sorted(earliest())
            .toList();
    return switch (order) {
      case BEFORE -> choice(anchor, order, before, after, thread);
      case AFTER -> choice(anchor, order, after, before, thread);
      case DURING -> choice(anchor, order, during(anchor, usable), around(before, after), thread);
    };
  }

  private static Optional<Choice> choice(
      Event anchor, Order order, List<Event> right, List<Event> wrong, CommonThread thread) {
    return right.stream()
        .flatMap(
            key ->
                pairs(wrong)
                    .filter(distractors -> !standsOut(key, distractors))
                    .map(distractors -> new Choice(anchor, order, key, distractors)))
        .filter(choice -> thread.joins(choice.events()))
        .findFirst();
  }

  /** Two at a time, the nearest first. */
  private static Stream<List<Event>> pairs(List<Event> events) {
    return IntStream.range(1, events.size())
        .boxed()
        .flatMap(j -> IntStream.range(0, j).mapToObj(i -> List.of(events.get(i), events.get(j))));
  }

  /** What falls into a time that the text gives both ends of; a vague date is no length of time. */
  private static List<Event> during(Event anchor, List<Event> usable) {
    return LASTING.matcher(anchor.mentions().get(0).dateText()).find()
        ? usable.stream()
            .filter(event -> !event.equals(anchor) && anchor.date().contains(event.date()))
            .toList()
        : List.of();
  }

  /** The nearest before and the nearest after, then the others. */
  private static List<Event> around(List<Event> before, List<Event> after) {
    return IntStream.range(0, Math.max(before.size(), after.size()))
        .boxed()
        .flatMap(i -> Stream.of(before, after).flatMap(side -> side.stream().skip(i).limit(1)))
        .toList();
  }

  private static Comparator<Event> earliest() {
    return Comparator.comparing(event -> event.date().start());
  }

  private static Comparator<Event> latest() {
    return Comparator.comparing((Event event) -> event.date().end()).reversed();
  }

  /** Whether its length or its first word tells it from the others. */
  private static boolean standsOut(Event key, List<Event> distractors) {
    int longest = distractors.stream().mapToInt(event -> event.label().length()).max().orElse(0);
    boolean alone =
        Stream.of("The ", "A ", "An ", "There ")
            .anyMatch(
                start ->
                    !key.label().startsWith(start)
                        && distractors.stream().allMatch(e -> e.label().startsWith(start)));
    return alone || key.label().length() > LENGTH_THAT_GIVES_AWAY * longest;
  }

  private static Draft draft(Choice choice, Facts facts, TimelineEvents events) {
    String word = choice.order().name().toLowerCase(Locale.ROOT);
    TimelineEvent anchor = events.printed(choice.anchor());
    String joint = choice.order() == Order.DURING ? "while" : word;
    String stem =
        "According to the sources, which event happened "
            + joint
            + " "
            + inside(anchor.label(), facts)
            + "?";
    List<Evidence> evidence =
        events.evidence(
            Stream.concat(Stream.of(choice.anchor(), choice.key()), choice.distractors().stream())
                .toList());
    return new Draft(
        DRAFTING,
        word + " " + choice.anchor().date().edtf(),
        new TimelineRelation(stem, anchor.label(), choice.order(), options(choice, events)),
        Level.CORE,
        1,
        evidence.stream().map(Evidence::source).distinct().toList(),
        evidence,
        choice.anchor().importance(),
        Remarks.NONE);
  }

  private static List<Option> options(Choice choice, TimelineEvents events) {
    List<Option> options = new ArrayList<>();
    options.add(Option.key(choice.key().id(), choice.key().label()));
    for (Event distractor : choice.distractors()) {
      TimelineEvent printed = events.printed(distractor);
      options.add(Option.distractor(printed.id(), printed.label(), rationale(choice, distractor)));
    }
    return options;
  }

  private static String rationale(Choice choice, Event distractor) {
    String side = choice.anchor().date().isBefore(distractor.date()) ? "after" : "before";
    String date = DateWords.of(distractor.date(), false);
    return "It happened in these years too, but " + side + " that (" + date + ").";
  }

  /** A parser may take "The" for part of the name that follows. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:The|An?|Some|Many|Most|Two|Three|Several) ");

  /** "the British fleet": an adjective of a name. */
  private static boolean isCapitalInside(String word, Facts facts) {
    Pattern inside = Pattern.compile("\\p{Ll} " + Pattern.quote(word) + "\\b");
    return facts.model().sources().stream()
        .flatMap(source -> source.passages().stream())
        .anyMatch(passage -> inside.matcher(passage.text()).find());
  }

  /** "Cocoa", which taggers take for a name where a sentence begins with it. */
  private static boolean isSmallInside(String word, Facts facts) {
    Pattern small = Pattern.compile("\\b" + Pattern.quote(Case.lower(word)) + "\\b");
    return facts.model().sources().stream()
        .flatMap(source -> source.passages().stream())
        .anyMatch(passage -> small.matcher(passage.text()).find());
  }

  /** A label within a sentence keeps its first capital only if it begins with a name. */
  private static String inside(String label, Facts facts) {
    List<Token> tokens = facts.language().parse(label).tokens();
    boolean name =
        tokens.isEmpty()
            || (tokens.get(0).tag().startsWith("NNP")
                && !ARTICLE.matcher(label).lookingAt()
                && !isSmallInside(tokens.get(0).text(), facts))
            || (tokens.get(0).tag().startsWith("JJ")
                && isCapitalInside(tokens.get(0).text(), facts));
    return name ? label : Case.lower(label);
  }
}
