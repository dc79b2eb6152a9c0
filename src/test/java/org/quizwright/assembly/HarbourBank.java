package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Relation;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Status;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.time.HistoricalDate;

/** Questions on the invented harbour, all ten types among them. */
public final class HarbourBank {

  private static final String MERCER = Harbour.MERCER;
  private static final String FINCH = Harbour.FINCH;

  private HarbourBank() {}

  /** All questions, by id. */
  public static QuestionBank bank() {
    return bank(
        List.of(
            choice(),
            sortedChoice(),
            authorChoice(),
            falseStatement(),
            trueStatement(),
            open(),
            judgement(),
            cloze(),
            matching(),
            classification(),
            ordering(),
            placement(),
            relation(),
            comparison()));
  }

  public static QuestionBank bank(List<Question> questions) {
    return new QuestionBank(Harbour.THEME, "The harbour strike", "en", questions);
  }

  public static Question choice() {
    return question(
        "h-mc-1",
        Skill.CLOSE_READING,
        Demand.LOCATE,
        1,
        new MultipleChoice(
            "Why did the crane drivers of the north quay stop work?",
            List.of(
                Option.key("a", "The board would not mend a brake."),
                Option.distractor("b", "The board cut the day rate.", "That was in autumn 1920."),
                Option.distractor("c", "A hiring office opened.", "It opened later."),
                Option.distractor("d", "Ships went to Saint Orme.", "That was a result."))),
        evidence(MERCER, 2, "after the board refused to repair a broken brake"));
  }

  public static Question sortedChoice() {
    return question(
        "h-mc-2",
        Skill.CHRONOLOGY,
        Demand.INFER,
        1,
        new MultipleChoice(
            "How many years did dockers wait for weekly hiring?",
            List.of(
                Option.distractor("a", "7 years", "Counts to the wrong office."),
                Option.key("b", "5 years"),
                Option.distractor("c", "2 years", "Takes the hiring office for it."))),
        evidence(MERCER, 4, "five years after the strike had asked for it"));
  }

  public static Question authorChoice() {
    return question(
        "h-mc-3",
        Skill.SOURCING,
        Demand.INFER,
        2,
        new MultipleChoice(
            "What does Tobias Finch blame for the stoppage?",
            List.of(
                Option.key("a", "Talk brought by strangers"),
                Option.distractor("b", "A broken brake", "Finch denies exactly that."),
                Option.distractor(
                    "c", "Falling freight prices", "Mercer gives that for a pay cut."),
                new Option("d", "Something he doesn't name", false, "He names it.", "last"))),
        evidence(FINCH, 1, "not a brake but the talk of strangers from the city"));
  }

  public static Question falseStatement() {
    return question(
        "h-tf-1",
        Skill.CLOSE_READING,
        Demand.LOCATE,
        2,
        new TrueFalse(
            "Agnes Rowe asked the board for the old wage.",
            false,
            "Agnes Rowe asked for safe cranes and hiring by the week."),
        evidence(MERCER, 2, "She did not ask for the old wage."));
  }

  public static Question trueStatement() {
    return question(
        "h-tf-2",
        Skill.CLOSE_READING,
        Demand.LOCATE,
        2,
        new TrueFalse("The board lost money during the stoppage.", true, ""),
        evidence(FINCH, 2, "The board lost 8,000 pounds in four weeks."));
  }

  public static Question open() {
    return question(
        "h-sa-1",
        Skill.CONTEXTUALISATION,
        Demand.INFER,
        3,
        new ShortAnswer(
            "Explain why hiring at the gate made dockers' lives uncertain.",
            "Dockers were hired by the half-day, so a man who was not called earned nothing.",
            List.of(
                new AnswerElement("e1", "names the half-day hiring", List.of("by the half-day"), 1),
                new AnswerElement("e2", "says that no call meant no pay", List.of(), 2))),
        evidence(MERCER, 1, "a man who was not called went home without pay"));
  }

  static Question judgement() {
    return question(
        "h-sa-2",
        Skill.SOURCING,
        Demand.JUDGE,
        4,
        new ShortAnswer(
            "Did the strike succeed? Use two details from Ada Mercer's article.",
            "Partly: cranes were inspected at once, weekly hiring came only in 1926.",
            List.of(
                new AnswerElement("e1", "a success with a detail", List.of(), 2),
                new AnswerElement("e2", "a limit with a detail", List.of(), 2))),
        evidence(MERCER, 3, "It kept the half-day call."),
        evidence(MERCER, 4, "Weekly hiring came in 1926"));
  }

  static Question cloze() {
    return question(
        "h-cz-1",
        Skill.CLOSE_READING,
        Demand.LOCATE,
        2,
        new Cloze(
            "Foremen had favoured {{g1}}; the council's office ended that with a {{g2}}.",
            List.of(
                new Cloze.Gap("g1", "friends", List.of("their friends")),
                new Cloze.Gap("g2", "list", List.of())),
            true),
        evidence(MERCER, 4, "The office kept a list of names"));
  }

  public static Question matching() {
    return question(
        "h-ma-1",
        Skill.CLOSE_READING,
        Demand.LOCATE,
        3,
        new Matching(
            "Match each person or body with what it did.",
            List.of(
                new Matching.Pair("p1", "Agnes Rowe", "asked for safe cranes"),
                new Matching.Pair("p2", "harbour board", "cut the day rate"),
                new Matching.Pair("p3", "town council", "opened a hiring office")),
            List.of(new Extra("x1", "turned ships away"))),
        evidence(MERCER, 2, "asked the board for two things"));
  }

  static Question classification() {
    return question(
        "h-cl-1",
        Skill.CONTEXTUALISATION,
        Demand.INFER,
        5,
        new Classification(
            "Sort into causes and results of the stoppage.",
            List.of(
                new Classification.Group("c", "Causes"), new Classification.Group("r", "Results")),
            List.of(
                new Classification.Item("i1", "a brake left broken", "c"),
                new Classification.Item("i2", "half-day hiring", "c"),
                new Classification.Item("i3", "inspected cranes", "r"),
                new Classification.Item("i4", "drivers without work", "r"),
                new Classification.Item("i5", "ships lost to Saint Orme", "r"))),
        evidence(MERCER, 3, "two thirds of the crane drivers were never hired again"));
  }

  public static Question ordering() {
    return question(
        "h-to-1",
        Skill.CHRONOLOGY,
        Demand.INFER,
        3,
        new TimelineOrdering(
            "Number these events from 1 (earliest) to 4 (latest).", new ArrayList<>(events())));
  }

  static Question placement() {
    return question(
        "h-tp-1",
        Skill.CHRONOLOGY,
        Demand.INFER,
        2,
        new TimelinePlacement(
            "Mark each event on the strip.",
            new TimelinePlacement.Strip(
                HistoricalDate.parse("1920"), HistoricalDate.parse("1927"), "year"),
            events().subList(2, 4)));
  }

  static Question relation() {
    return question(
        "h-tr-1",
        Skill.CHRONOLOGY,
        Demand.INFER,
        1,
        new TimelineRelation(
            "Which of these happened before the stoppage reached the grain sheds?",
            "the stoppage reaches the grain sheds",
            TimelineRelation.Order.BEFORE,
            List.of(
                Option.key("a", "The crane drivers stopped work."),
                Option.distractor("b", "The dockers went back.", "That ended it."),
                Option.distractor("c", "The council opened its office.", "Two years later."))),
        evidence(MERCER, 2, "The stoppage reached the grain sheds on 7 March 1921."));
  }

  public static Question comparison() {
    return question(
        "h-sc-1",
        Skill.CORROBORATION,
        Demand.JUDGE,
        8,
        new SourceComparison(
            "Compare what Ada Mercer and Tobias Finch say about the cause of the stoppage.",
            "the cause of the stoppage",
            Relation.CONTRADICT,
            true,
            List.of(
                new ComparedSource(
                    "s1",
                    MERCER,
                    "Ada Mercer",
                    "Ada Mercer, magazine article, 1955.",
                    List.of(
                        new ExcerptSpan(
                            2,
                            "On 3 March 1921 the crane drivers of the north quay stopped work after"
                                + " the board refused to repair a broken brake."),
                        new ExcerptSpan(
                            3, "On 2 April 1921 the board agreed to inspect every" + " crane."))),
                new ComparedSource(
                    "s2",
                    FINCH,
                    "Tobias Finch",
                    "Tobias Finch, harbour master, letter to a newspaper, April 1921.",
                    List.of(
                        new ExcerptSpan(
                            1,
                            "The cranes are sound, and the men know it. What stopped the work in"
                                + " March was not a brake but the talk of strangers from the"
                                + " city.")))),
            List.of(
                new Prompt("p1", "Who wrote each source, and when?", 2, 2, false),
                new Prompt(
                    "p2", "What does each give as the cause? Quote one phrase each.", 2, 4, false),
                new Prompt("p3", "Which would you trust more on the brake, and why?", 4, 6, false)),
            List.of("Who wrote it, and when?", "What was the cause?"),
            List.of(
                new MarkLevel(1, "1–2", "One side only."),
                new MarkLevel(2, "3–6", "Both sides with detail."),
                new MarkLevel(3, "7–8", "Both, explained by role and date.")),
            "Mercer names a brake that was never repaired, while Finch says the cranes were sound"
                + " and blames strangers. Finch wrote at once for the board; Mercer wrote for"
                + " retired dockers many years later.",
            "Finch had a stake in the cranes."),
        evidence(MERCER, 2, "the board refused to repair a broken brake"),
        evidence(FINCH, 1, "not a brake but the talk of strangers from the city"));
  }

  /** The comparison with these guiding questions. */
  public static Question comparison(Prompt... prompts) {
    SourceComparison task = (SourceComparison) comparison().task();
    int marks = Stream.of(prompts).mapToInt(Prompt::points).sum();
    return new Question(
        comparison().card().worth(marks),
        new SourceComparison(
            task.stem(),
            task.topic(),
            task.relation(),
            task.independent(),
            task.sources(),
            List.of(prompts),
            task.chartRows(),
            task.markScheme(),
            task.modelAnswer(),
            task.teacherNote()));
  }

  /** An open question about words of a text, worth two marks. */
  public static Question asking(String id, String source, int passage, String words) {
    return question(
        id,
        Skill.CONTEXTUALISATION,
        Demand.INFER,
        2,
        new ShortAnswer("What does “" + words + "” tell you? " + id, "", List.of()),
        evidence(source, passage, words));
  }

  /** Any question of the card's values. */
  public static Question question(
      String id, Skill skill, Demand demand, int points, Task task, Evidence... evidence) {
    return new Question(
        new Card(
            id,
            Status.DRAFT,
            skill,
            demand,
            Level.CORE,
            points,
            List.of(),
            List.of(evidence),
            Origin.author(),
            Remarks.NONE),
        task);
  }

  public static Evidence evidence(String source, int passage, String exact) {
    return Evidence.quote(source, passage, Harbour.text(source, passage), exact);
  }

  private static List<TimelineEvent> events() {
    List<String> labels =
        List.of(
            "The crane drivers stop work",
            "The board agrees to inspect the cranes",
            "The town council opens a hiring office",
            "Weekly hiring begins");
    List<String> dates = List.of("1921-03-03", "1921-04-02", "1923", "1926");
    List<String> texts = List.of("3 March 1921", "2 April 1921", "1923", "1926");
    List<Evidence> evidence =
        List.of(
            evidence(MERCER, 2, "On 3 March 1921 the crane drivers of the north quay stopped work"),
            evidence(MERCER, 3, "On 2 April 1921 the board agreed to inspect every crane."),
            evidence(MERCER, 4, "In 1923 the town council opened a hiring office"),
            evidence(MERCER, 4, "Weekly hiring came in 1926"));
    return IntStream.range(0, labels.size())
        .mapToObj(
            i ->
                new TimelineEvent(
                    "ev" + (i + 1),
                    labels.get(i),
                    HistoricalDate.parse(dates.get(i)),
                    texts.get(i),
                    evidence.get(i)))
        .toList();
  }
}
