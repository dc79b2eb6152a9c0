package org.quizwright.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.TextRef;

/** A sheet on which everything is longer than it should be. */
final class OverlongSheet {

  static final String WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter";

  private static final String LONG =
      "a sentence that goes on and on about the river and its boats, ".repeat(3) + WORD;

  private OverlongSheet() {}

  /** The same paper, edition and course as {@code like}. */
  static Worksheet like(Worksheet like) {
    List<Part> parts =
        List.of(
            part(1, Part.Kind.READ, List.of(source("A")), List.of()),
            part(2, Part.Kind.UNDERSTAND, List.of(), items()),
            part(3, Part.Kind.COMPARE, List.of(source("B"), source("C")), List.of()));
    return new Worksheet(like.course(), like.theme(), like.blueprint(), parts, LONG);
  }

  private static Part part(
      int number, Part.Kind kind, List<PrintedSource> sources, List<Item> items) {
    return new Part(number, kind, "A title " + LONG, LONG, sources, items);
  }

  private static PrintedSource source(String letter) {
    List<PrintedSentence> sentences = new ArrayList<>();
    for (int i = 1; i <= 24; i++) {
      sentences.add(new PrintedSentence(new TextRef("long", 1, i), i + " " + LONG + ".", false));
    }
    PrintedParagraph paragraph = new PrintedParagraph(sentences, false);
    return new PrintedSource(letter, "long", LONG, WORD, List.of(paragraph), List.of());
  }

  private static List<Item> items() {
    List<Task> tasks =
        List.of(
            new MultipleChoice(LONG, List.of(Option.key("a", LONG), Option.key("b", WORD))),
            new ShortAnswer(LONG, LONG, List.of()),
            matching(),
            classification(),
            new TimelineOrdering(LONG, SampleQuestions.events()));
    List<Item> items = new ArrayList<>();
    for (Task task : tasks) {
      int number = items.size() + 1;
      items.add(
          new Item(number, SampleQuestions.question("q" + number, 9, task), List.of(LONG, WORD)));
    }
    return items;
  }

  private static Matching matching() {
    List<Matching.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pairs.add(new Matching.Pair("p" + i, LONG, LONG));
    }
    return new Matching(LONG, pairs, List.of());
  }

  private static Classification classification() {
    List<Classification.Item> items = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      items.add(new Classification.Item("i" + i, LONG, "g1"));
    }
    return new Classification(
        LONG,
        List.of(new Classification.Group("g1", WORD), new Classification.Group("g2", LONG)),
        items);
  }
}
