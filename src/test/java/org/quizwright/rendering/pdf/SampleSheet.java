package org.quizwright.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.TextRef;

/** A worksheet about a town that never was, with a question of each type. */
public final class SampleSheet {

  public static final Variant VERSION_1 =
      new Variant(
          1,
          "LB-7Q4K",
          Map.of(
              "mc-1", List.of("c", "a", "d", "b"),
              "to-1", List.of("e3", "e1", "e4", "e2", "e5"),
              "ma-1", List.of("p2", "x1", "p3", "p1")));

  private SampleSheet() {}

  public static Worksheet standard() {
    return sheet(Paper.A4, Edition.STANDARD, "en-GB");
  }

  public static Worksheet sheet(Paper paper, Edition edition, String language) {
    Blueprint blueprint =
        new Blueprint("bridge", Level.CORE, paper, edition, 45, 2, 1, false, false);
    return new Worksheet(course(language), theme(), blueprint, parts(), EXIT);
  }

  static final String EXIT =
      "In one sentence: who decided that the toll would end, and how can you tell?";

  static Course course(String language) {
    return new Course(
        "low-bridge",
        "Rivers and tolls",
        language,
        "History",
        "Year 9",
        List.of(theme()),
        List.of(),
        List.of(),
        List.of());
  }

  static Theme theme() {
    return new Theme(
        "bridge",
        "The Lowbridge toll",
        "Why did the ferrymen of Lowbridge refuse to cross the river in 1874?",
        "",
        List.of(),
        "Lowbridge was a market town on both banks of the river Arle. Until the iron bridge opened,"
            + " everything crossed by boat. A company built the bridge with borrowed money and"
            + " charged a toll on every head and hoof. The ferrymen had worked the crossing for"
            + " generations and paid the town for the right.",
        null);
  }

  private static List<Part> parts() {
    return List.of(
        new Part(1, Part.Kind.READ, "Read", "", List.of(chronicle(), memoir()), List.of()),
        new Part(
            2,
            Part.Kind.UNDERSTAND,
            "Check your understanding",
            "Fill in one circle, or write on the lines.",
            List.of(),
            numbered(1, SampleQuestions.understand())),
        new Part(
            3,
            Part.Kind.ORDER,
            "Put events in order",
            "",
            List.of(),
            numbered(7, SampleQuestions.order())),
        new Part(
            4,
            Part.Kind.COMPARE,
            "Compare two sources",
            "Read both sources before you write.",
            List.of(letter(), report()),
            numbered(10, SampleQuestions.compare())));
  }

  private static List<Item> numbered(
      int first, List<org.quizwright.model.question.Question> questions) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      List<String> starters = first + i == 3 ? List.of("The ferrymen thought …") : List.of();
      items.add(new Item(first + i, questions.get(i), starters));
    }
    return items;
  }

  static PrintedSource chronicle() {
    return new PrintedSource(
        "A",
        "chronicle",
        "From a town history for visitors, written by a retired teacher thirty years after the"
            + " events. Its author admired the bridge company.",
        "Agnes Tolliver, A Short History of Lowbridge, Lowbridge Press, 1904. In the public domain.",
        List.of(
            paragraph(
                "chronicle",
                1,
                false,
                "The iron bridge was opened with music on the first of May.",
                "The toll was a penny for a person and threepence for a horse, and the bridge company"
                    + " promised that it would fall as soon as the debt was paid.",
                "Bronisław Čermák, an engineer from Łódź, had drawn the plans; in his papers he"
                    + " signs himself Бронислав Чермак."),
            paragraph(
                "chronicle",
                2,
                true,
                "The ferrymen lost their custom within a week.",
                "They asked the town to give back the fee that they had paid in January for the"
                    + " right to work the crossing, and the council answered that a bargain was a"
                    + " bargain."),
            paragraph(
                "chronicle",
                3,
                false,
                "On the ninth of June, when flood water closed the bridge, they tied up their boats"
                    + " and would carry nobody.",
                "For three days the market stood empty and the doctor could not reach the northern"
                    + " bank.")),
        List.of(
            new Gloss("toll", "money paid to use a road or a bridge"),
            new Gloss("custom", "here: the people who use a service and pay for it"),
            new Gloss("council", "the people chosen to run a town")));
  }

  static PrintedSource memoir() {
    return new PrintedSource(
        "B",
        "memoir",
        "A ferryman's daughter, remembering her childhood for a local newspaper more than fifty"
            + " years later.",
        "Hester Quill, “The boats”, Arle Valley Gazette, 1927; see"
            + " https://archive.example.org/arle-valley-gazette/1927/03/12/the-boats-remembered"
            + "?page=4&column=2#paragraph-seven-with-a-very-long-name-that-goes-on-and-on. Reprinted"
            + " for class use.",
        List.of(
            paragraph(
                "memoir",
                1,
                false,
                "My father never spoke against the bridge itself.",
                "“It is the fee,” he said, “that sticks in my throat.”",
                "He had borrowed to pay it, and the lender lived on our street.")),
        List.of());
  }

  static PrintedSource letter() {
    return new PrintedSource(
        "C",
        "letter",
        "A shareholder of the bridge company to the council, 11 June 1874, while the boats were"
            + " tied up.",
        "Lowbridge Town Archive, letter book 7. Crown copyright expired.",
        List.of(
            paragraph(
                "letter",
                1,
                true,
                "Gentlemen, a handful of idle men hold the town to ransom.",
                "They were offered places as toll keepers and would not have them.",
                "If the council pays them one shilling it will pay every carter and bargeman"
                    + " after them, and no company will build here again.")),
        List.of());
  }

  static PrintedSource report() {
    return new PrintedSource(
        "D",
        "report",
        "The council's own inspector, reporting in private a month after the boats went back to"
            + " work.",
        "Lowbridge Town Archive, minutes 1874, folio 212. Crown copyright expired.",
        List.of(
            paragraph(
                "report",
                1,
                false,
                "I find that fourteen men were asked to take two places as toll keepers.",
                "The fee of £6 was taken in January although the council already knew the day on"
                    + " which the bridge would open."),
            paragraph(
                "report",
                2,
                false,
                "The men lost the price of a year's bread and were not told why.")),
        List.of(new Gloss("folio", "a numbered leaf of a book")));
  }

  /** The second sentence, where asked for, stands after a cut. */
  private static PrintedParagraph paragraph(
      String source, int passage, boolean cut, String... sentences) {
    List<PrintedSentence> printed = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      TextRef ref = new TextRef(source, passage, i + 1);
      printed.add(new PrintedSentence(ref, sentences[i], cut && i == 1));
    }
    return new PrintedParagraph(printed, cut);
  }
}
