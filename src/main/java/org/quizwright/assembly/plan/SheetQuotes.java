package org.quizwright.assembly.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.quizwright.assembly.passage.LooseOpening;
import org.quizwright.assembly.passage.Vocabulary;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Worksheet;

/** Finds the printed sentences that answer the enquiry best. */
public final class SheetQuotes {

  private static final int LONGEST = 40;
  private static final int SHORTEST = 6;
  private static final int IN_PARAGRAPH = 3;

  /** More than likeness of words to the enquiry is worth in most sentences. */
  private static final int ANSWERS = 5;

  private SheetQuotes() {}

  /** Sentences that questions rest on, the closest to the enquiry first. */
  public static List<SheetQuote> ranked(ContentModel model, Worksheet sheet) {
    NavigableSet<String> topic = topic(sheet.theme());
    List<SheetPlace> asked = asked(sheet);
    return sheet
        .sources()
        .flatMap(source -> quotes(model, source, topic).stream())
        .map(quote -> quote.raised(isAnswer(quote, sheet.theme().enquiry()) ? ANSWERS : 0))
        .filter(quote -> asked.contains(quote.place()))
        .sorted(Comparator.comparingInt(SheetQuote::worth).reversed())
        .toList();
  }

  /** Whether it says what is asked for, and of something that the enquiry names. */
  private static boolean isAnswer(SheetQuote quote, String enquiry) {
    NavigableSet<String> named = Vocabulary.of(List.of(enquiry));
    return EnquiryAnswer.isIn(quote.text(), enquiry)
        && Vocabulary.of(List.of(quote.text())).stream().anyMatch(named::contains);
  }

  /** Quotations to build an answer on: the best of each work first. */
  public static String paragraph(String enquiry, List<SheetQuote> ranked) {
    StringBuilder text =
        new StringBuilder("On the question “" + enquiry + "” students might quote:");
    String before = "";
    for (SheetQuote quote : spread(ranked)) {
      text.append(quote.who().equals(before) ? " The same source adds: " : " " + opening(quote))
          .append(quote.quoted())
          .append('.');
      before = quote.who();
    }
    return text.toString();
  }

  private static String opening(SheetQuote quote) {
    return "According to " + quote.who() + ": ";
  }

  /** Quotes of all works in turn, sorted by work. */
  private static List<SheetQuote> spread(List<SheetQuote> ranked) {
    List<SheetQuote> chosen = new ArrayList<>();
    for (int each = 1; each <= IN_PARAGRAPH; each++) {
      for (SheetQuote quote : ranked) {
        long same = chosen.stream().filter(q -> q.source().equals(quote.source())).count();
        boolean fresh = chosen.stream().noneMatch(q -> q.text().equals(quote.text()));
        if (fresh && same < each && chosen.size() < IN_PARAGRAPH) {
          chosen.add(quote);
        }
      }
    }
    return chosen.stream().sorted(Comparator.comparing(q -> q.place().letter())).toList();
  }

  /** The best quotation that says what the enquiry asks for; empty where none does. */
  public static String exitAnswer(String enquiry, List<SheetQuote> ranked) {
    return ranked.stream()
        .filter(quote -> quote.worth() > 0 && isAnswer(quote, enquiry))
        .findFirst()
        .map(quote -> quote + ".")
        .orElse("");
  }

  private static NavigableSet<String> topic(Theme theme) {
    List<String> texts = new ArrayList<>(theme.keywords());
    texts.add(theme.enquiry());
    return Vocabulary.of(texts);
  }

  private static List<SheetPlace> asked(Worksheet sheet) {
    return sheet.parts().stream().flatMap(part -> asked(sheet, part)).toList();
  }

  private static Stream<SheetPlace> asked(Worksheet sheet, Part part) {
    return part.items().stream()
        .map(Item::question)
        .flatMap(question -> question.card().evidence().stream())
        .flatMap(evidence -> sheet.find(evidence, part).stream());
  }

  private static List<SheetQuote> quotes(
      ContentModel model, PrintedSource source, NavigableSet<String> topic) {
    List<SheetQuote> quotes = new ArrayList<>();
    for (int p = 0; p < source.paragraphs().size(); p++) {
      List<PrintedSentence> sentences = source.paragraphs().get(p).sentences();
      for (int s = 0; s < sentences.size(); s++) {
        SheetPlace place = new SheetPlace(source.letter(), p + 1, s + 1);
        quotes.add(quote(model, sentences.get(s), place, topic));
      }
    }
    return quotes;
  }

  private static SheetQuote quote(
      ContentModel model, PrintedSentence sentence, SheetPlace place, NavigableSet<String> topic) {
    NavigableSet<String> words = Vocabulary.of(List.of(sentence.text()));
    int worth = (int) words.stream().filter(topic::contains).count();
    int length = sentence.text().split("\\s+", -1).length;
    boolean loose = LooseOpening.in(sentence.text());
    int penalty = (length > LONGEST || length < SHORTEST ? 10 : 0) + (loose ? 5 : 0);
    return new SheetQuote(
        who(model, sentence), sentence.ref().source(), sentence.text(), place, worth - penalty);
  }

  private static String who(ContentModel model, PrintedSentence sentence) {
    String author = model.source(sentence.ref().source()).orElseThrow().metadata().fullAuthor();
    String speaker = model.claim(sentence.ref()).map(Claim::assertedBy).orElse(author);
    return speaker.equals(author) || author.endsWith(speaker)
        ? author
        : speaker + ", reported by " + author;
  }
}
