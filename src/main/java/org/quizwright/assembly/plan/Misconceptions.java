package org.quizwright.assembly.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Worksheet;

/** What students may wrongly take from a sheet, by what its questions say themselves. */
public final class Misconceptions {

  private static final int MOST = 3;

  private static final Comparator<SheetPlace> TOLD =
      Comparator.comparingInt(SheetPlace::paragraph).thenComparingInt(SheetPlace::sentence);

  private static final List<BiFunction<Printed, Task, Stream<String>>> KINDS =
      List.of(
          Misconceptions::statement,
          Misconceptions::distractor,
          Misconceptions::order,
          Misconceptions::tone,
          Misconceptions::trust,
          Misconceptions::confirmation);

  /** A question where it is printed. */
  private record Printed(Worksheet sheet, Part part, Skill skill, Demand demand) {

    SheetPlace place(TimelineEvent event) {
      return sheet.find(event.evidence(), part).stream()
          .findFirst()
          .orElse(new SheetPlace("", 0, 0));
    }

    boolean asksFor(Skill asked, Demand wanted) {
      return skill == asked && demand == wanted;
    }
  }

  private Misconceptions() {}

  /** One of each kind that the questions of {@code sheet} give rise to, with its question. */
  public static List<String> of(Worksheet sheet) {
    return KINDS.stream().flatMap(kind -> found(sheet, kind).limit(1)).limit(MOST).toList();
  }

  private static Stream<String> found(
      Worksheet sheet, BiFunction<Printed, Task, Stream<String>> kind) {
    return sheet.parts().stream()
        .flatMap(
            part ->
                part.items().stream()
                    .flatMap(
                        item ->
                            kind.apply(
                                    new Printed(
                                        sheet,
                                        part,
                                        item.question().card().skill(),
                                        item.question().card().demand()),
                                    item.question().task())
                                .map(text -> "Question " + item.number() + ": " + text)));
  }

  private static Stream<String> statement(Printed printed, Task task) {
    return task instanceof TrueFalse claim && !claim.answer()
        ? Stream.of("taking for true: “" + claim.stem() + "” Rather: " + claim.correction())
        : Stream.of();
  }

  private static Stream<String> distractor(Printed printed, Task task) {
    List<Option> options = task instanceof MultipleChoice choice ? choice.options() : List.of();
    return options.stream()
        .filter(option -> !option.correct() && option.rationale() != null)
        .map(option -> "choosing “" + closed(bare(option.text())) + option.rationale());
  }

  private static String closed(String option) {
    return option + (option.endsWith(".") ? "” " : "”. ");
  }

  private static String bare(String option) {
    return option.startsWith("“") && option.endsWith("”")
        ? option.substring(1, option.length() - 1)
        : option;
  }

  /** A text that tells a later event first tempts to take its order for that of the events. */
  private static Stream<String> order(Printed printed, Task task) {
    List<TimelineEvent> events =
        task instanceof TimelineOrdering ordering ? ordering.events() : List.of();
    return events.stream()
        .flatMap(
            earlier ->
                events.stream()
                    .skip(events.indexOf(earlier) + 1L)
                    .filter(later -> isToldFirst(printed.place(later), printed.place(earlier)))
                    .map(later -> order(earlier, later)));
  }

  private static boolean isToldFirst(SheetPlace later, SheetPlace earlier) {
    return later.letter().equals(earlier.letter()) && TOLD.compare(later, earlier) < 0;
  }

  private static String order(TimelineEvent earlier, TimelineEvent later) {
    return "taking the order of the text for that of the events. “"
        + earlier.label()
        + "” came before “"
        + later.label()
        + "”, which is told first.";
  }

  private static Stream<String> tone(Printed printed, Task task) {
    return task instanceof ShortAnswer open && printed.asksFor(Skill.SOURCING, Demand.INFER)
        ? Stream.of("taking an author’s choice of words for neutral. " + open.modelAnswer())
        : Stream.of();
  }

  private static Stream<String> trust(Printed printed, Task task) {
    return task instanceof ShortAnswer open && printed.asksFor(Skill.SOURCING, Demand.JUDGE)
        ? Stream.of("trusting or doubting a source altogether. " + open.modelAnswer())
        : Stream.of();
  }

  private static Stream<String> confirmation(Printed printed, Task task) {
    return task instanceof SourceComparison pair
        ? Stream.of(
            pair.independent()
                ? "taking what only one of the two says for something that both confirm."
                : "taking agreement for proof: the two aren’t independent of each other.")
        : Stream.of();
  }
}
