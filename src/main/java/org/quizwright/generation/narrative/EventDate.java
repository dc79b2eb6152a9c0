package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Core;
import org.quizwright.language.BodyName;
import org.quizwright.language.Case;
import org.quizwright.language.Months;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** When something happened, above all where the text only counts on, as in "two days later". */
final class EventDate implements QuestionRule {

  private static final Drafting COUNTED =
      new Drafting("event-date", Skill.CHRONOLOGY, Demand.INFER).ofDetail();

  private static final Drafting TOLD =
      new Drafting("event-date", Skill.CHRONOLOGY, Demand.LOCATE).ofDetail();

  /** A month in the deed's own words is another date than the one asked for. */
  private static final Pattern DATED_ELSEWISE =
      Pattern.compile("\\b(?:in|on|by|since|from|until|of) (?:early |late )?" + Months.ANY + "\\b");

  /** Talk and coming and going before the event itself: their date is nothing to learn. */
  private static final List<String> PRELIMINARY =
      Words.list(
          "meet visit call wait see go come travel write talk discuss attend stay return "
              + "land arrive leave depart sail reach join");

  /** When "a small woman" or "two men" did something matters to nobody. */
  private static final Pattern SOME =
      Pattern.compile("(?i)^(?:an?|some|several|many|two|three|four|five|six|\\d+)\\b");

  /** A bare year or month matters only for what is close to the theme. */
  private static final int ONE_KEYWORD = 2;

  @Override
  public List<Draft> write(Facts facts) {
    return DatedDeed.on(facts).stream()
        .filter(deed -> !deed.isHalf())
        .filter(deed -> !PRELIMINARY.contains(deed.core().mainVerb().lemma()))
        .filter(deed -> !DATED_ELSEWISE.matcher(deed.event().label()).find())
        .flatMap(deed -> (deed.isCountedOn() ? counted(facts, deed) : told(facts, deed)).stream())
        .toList();
  }

  private static Optional<Draft> counted(Facts facts, DatedDeed deed) {
    TextRef ref = deed.event().mentions().get(0).ref();
    return Optional.of(ref)
        .filter(each -> each.sentence() > 1)
        .map(each -> each.step(-1))
        .flatMap(facts::sentence)
        .filter(text -> text.matches("(?s).*\\d.*"))
        .map(text -> facts.quote(ref, text))
        .map(dated -> List.of(deed.evidence(facts), dated))
        .map(
            evidence -> draft(facts, deed, "Work out from what %s tells: when", COUNTED, evidence));
  }

  /** A year by itself, or a day's whole date. */
  private static Optional<Draft> told(Facts facts, DatedDeed deed) {
    boolean dated = deed.event().mentions().get(0).dateText().matches(".*\\d.*");
    return Optional.of(List.of(deed.evidence(facts)))
        .filter(evidence -> dated && !SOME.matcher(deed.core().subjectWords()).find())
        .map(evidence -> draft(facts, deed, "According to %s, when", TOLD, evidence))
        .filter(draft -> deed.when().startsWith("on ") || draft.weight() > ONE_KEYWORD);
  }

  /** "The summer of 1832" is summer 1832. */
  private static String plain(String said) {
    return said.replaceFirst("^(?:the )?(\\p{L}+) of ", "$1 ")
        .replaceFirst("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ", "")
        .replaceFirst("^(?:the )?(\\d{1,2})(?:st|nd|rd|th) of ", "$1 ");
  }

  private static Draft draft(
      Facts facts, DatedDeed deed, String ask, Drafting drafting, List<Evidence> evidence) {
    Core core = deed.core();
    String text = deed.label().text();
    String rest = text.substring(core.mainVerb().end(), text.length() - 1);
    String stem =
        ask.formatted(BodyName.inside(deed.author(facts))) + " " + core.inverted() + rest + "?";
    String when = deed.when();
    String said = deed.event().mentions().get(0).dateText();
    String capital = Case.upper(when);
    String model =
        when.endsWith(plain(said))
            ? capital + "."
            : "%s (the text says “%s”).".formatted(capital, said);
    return drafting.draft(
        facts,
        "when " + deed.event().label(),
        ShortAnswer.ofOne(stem, model, "date", when),
        1,
        evidence,
        List.of(deed.author(facts)));
  }
}
