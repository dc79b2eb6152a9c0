package org.quizwright.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Sheets that no kind author would write, another one for each seed. */
public final class HardSheets {

  public static final Variant VARIANT = new Variant(1, "HARD-1", new TreeMap<>());

  private final SplittableRandom random;
  private final HardWords words;
  private int letters;

  private HardSheets(long seed) {
    this.random = new SplittableRandom(seed);
    this.words = new HardWords(random);
  }

  public static Worksheet sheet(long seed, Paper paper, Edition edition) {
    return new HardSheets(seed).sheet(paper, edition);
  }

  /** A reader, now and then without any list at its end. */
  public static Reader reader(long seed, Paper paper, Edition edition) {
    return new HardSheets(seed).reader(sheet(seed, paper, edition));
  }

  private Reader reader(Worksheet sheet) {
    List<Reader.Moment> moments = new ArrayList<>();
    for (int i = 0; i < random.nextInt(40); i++) {
      String date = random.nextInt(4) == 0 ? "9–12 September 1874" : "1874";
      moments.add(new Reader.Moment(HistoricalDate.parse("1874"), date, words.some(30)));
    }
    return new Reader(
        sheet.course(),
        sheet.theme(),
        sheet.blueprint(),
        sheet.sources().toList(),
        glosses(),
        glosses(),
        moments,
        random.nextBoolean() ? List.of() : List.of(chart()));
  }

  private Chart chart() {
    List<Chart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      bars.add(new Chart.Bar(words.some(5), random.nextDouble(1, 1e9), words.some(3)));
    }
    return new Chart(words.some(30), new SheetPlace("A", 1, 1), bars);
  }

  private Worksheet sheet(Paper paper, Edition edition) {
    Blueprint blueprint =
        new Blueprint("bridge", Level.CORE, paper, edition, 45, 1, 1, false, false);
    List<Part> parts =
        List.of(
            part(1, Part.Kind.READ, sources(1 + random.nextInt(3)), List.of()),
            part(2, Part.Kind.UNDERSTAND, List.of(), items()),
            part(3, Part.Kind.COMPARE, sources(2), List.of(comparison())));
    String language = random.nextBoolean() ? "en-GB" : "en-US";
    return new Worksheet(
        SampleSheet.course(language), SampleSheet.theme(), blueprint, parts, words.some(40));
  }

  private Part part(int number, Part.Kind kind, List<PrintedSource> sources, List<Item> items) {
    String instruction = random.nextBoolean() ? "" : words.some(60);
    return new Part(number, kind, words.some(20), instruction, sources, items);
  }

  private List<PrintedSource> sources(int count) {
    List<PrintedSource> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String letter = String.valueOf((char) ('A' + letters++));
      List<PrintedParagraph> paragraphs = new ArrayList<>();
      for (int p = 0; p <= random.nextInt(5); p++) {
        paragraphs.add(paragraph(p + 1));
      }
      sources.add(
          new PrintedSource(
              letter, "hard", words.some(120), words.some(60), paragraphs, glosses()));
    }
    return sources;
  }

  /** One in eight is taller than a page. */
  private PrintedParagraph paragraph(int number) {
    int count = random.nextInt(8) == 0 ? 40 : 1 + random.nextInt(6);
    List<PrintedSentence> sentences = new ArrayList<>();
    for (int s = 1; s <= count; s++) {
      TextRef ref = new TextRef("hard", number, s);
      sentences.add(new PrintedSentence(ref, words.some(40) + ".", random.nextInt(6) == 0));
    }
    return new PrintedParagraph(sentences, random.nextInt(6) == 0);
  }

  private List<Gloss> glosses() {
    int count = random.nextInt(9) == 0 ? 40 : random.nextInt(9);
    List<Gloss> glosses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      glosses.add(new Gloss(words.some(3), words.some(16)));
    }
    return glosses;
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (int number = 1; number <= 6; number++) {
      Question question =
          SampleQuestions.question(
              "q" + number, 1 + random.nextInt(9), new HardTasks(random, words).task());
      List<String> starters = random.nextInt(4) == 0 ? List.of(words.some(30)) : List.of();
      items.add(new Item(number, question, starters));
    }
    return items;
  }

  private Item comparison() {
    return new Item(
        7,
        SampleQuestions.question("sc", 12, new HardTasks(random, words).comparison()),
        List.of());
  }
}
