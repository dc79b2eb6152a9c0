package org.quizwright.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ExcerptSpan;
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
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;

/** Writes a bank of any size about invented sources: every kind of question, all of it quoted. */
final class InventedBank {

  private final List<Source> sources;
  private final Random random;

  private InventedBank(List<Source> sources, long seed) {
    this.sources = sources;
    this.random = new Random(seed);
  }

  static QuestionBank of(String id, int size, List<Source> sources, long seed) {
    InventedBank invented = new InventedBank(sources, seed);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      questions.add(invented.question(String.format(Locale.ROOT, "%s-%05d", id, i), i));
    }
    return new QuestionBank(id, "The towns", "en", questions);
  }

  private Question question(String id, int at) {
    Evidence evidence = quote();
    Task task = task(at % 20, evidence.exact());
    int points = task instanceof ShortAnswer || task instanceof SourceComparison ? 2 : 1;
    Card card =
        new Card(
            id,
            Status.DRAFT,
            Skill.CLOSE_READING,
            Demand.INFER,
            Level.CORE,
            points,
            List.of(evidence.source()),
            List.of(evidence),
            new Origin(Origin.By.GENERATOR, "invented", id),
            Remarks.NONE);
    return new Question(card, task);
  }

  private Task task(int kind, String words) {
    return switch (kind) {
      case 0, 1, 2 -> new TrueFalse(words, true, "");
      case 3, 4, 5 ->
          new ShortAnswer(
              "What is told of this: " + start(words) + "?",
              words,
              List.of(
                  new AnswerElement("e1", start(words), List.of(end(words)), 1),
                  AnswerElement.of("e2", end(words))));
      case 6, 7 -> new Cloze(start(words) + " {{g1}}.", List.of(gap(words)), false);
      case 8 -> new Matching("Match the beginnings with the ends.", pairs(), List.of());
      case 9 -> classification();
      case 10 -> new TimelineOrdering("Put in order of time.", events());
      case 11 -> comparison(words);
      default ->
          new MultipleChoice(
              "How does it go on: " + start(words) + " …?",
              List.of(
                  Option.key("a", end(words)),
                  Option.distractor("b", end(quote().exact()), "said of something else"),
                  Option.distractor("c", end(quote().exact()), "said of another town")));
    };
  }

  private static Cloze.Gap gap(String words) {
    return new Cloze.Gap("g1", end(words), List.of());
  }

  private List<Matching.Pair> pairs() {
    List<Matching.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String words = quote().exact();
      pairs.add(new Matching.Pair("p" + i, start(words), end(words)));
    }
    return pairs;
  }

  private Classification classification() {
    List<Classification.Item> items = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      items.add(new Classification.Item("i" + i, quote().exact(), i % 2 == 0 ? "one" : "two"));
    }
    return new Classification(
        "Sort what is told.",
        List.of(new Classification.Group("one", "Work"), new Classification.Group("two", "Trade")),
        items);
  }

  private List<TimelineEvent> events() {
    List<TimelineEvent> events = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Evidence evidence = quote();
      HistoricalDate date = HistoricalDate.parse(String.valueOf(1700 + i * 50));
      events.add(new TimelineEvent("e" + i, start(evidence.exact()), date, "in " + date, evidence));
    }
    return events;
  }

  private SourceComparison comparison(String topic) {
    return new SourceComparison(
        "How do the two accounts differ about this: " + start(topic) + "?",
        start(topic),
        Relation.CONTRADICT,
        true,
        List.of(side("left"), side("right")),
        List.of(new Prompt("p1", "What does each say?", 2, 3, false)),
        List.of(),
        List.of(new MarkLevel(1, "1", "Names one."), new MarkLevel(2, "2", "Compares both.")),
        topic,
        "");
  }

  private ComparedSource side(String id) {
    Evidence evidence = quote();
    return new ComparedSource(
        id,
        evidence.source(),
        "A townsman, " + id,
        "Written for the town",
        List.of(new ExcerptSpan(evidence.passage(), evidence.exact())));
  }

  private Evidence quote() {
    Source source = sources.get(random.nextInt(sources.size()));
    Passage passage = source.passages().get(random.nextInt(source.passages().size()));
    String[] sentences = passage.text().split("(?<=[.”])\\s+", -1);
    String exact = sentences[random.nextInt(sentences.length)].strip();
    return Evidence.quote(source.id(), passage.n(), passage.text(), exact);
  }

  private static String start(String words) {
    return words.substring(0, words.lastIndexOf(' ', words.length() * 2 / 3));
  }

  private static String end(String words) {
    return words.substring(start(words).length() + 1).replaceAll("[.”]+$", "");
  }
}
