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

  /** More than likeness of words to the enquiry is worth in most sentences. */
  private static final int ANSWERS = 5;

  private SheetQuotes() {}

  /** Sentences that questions rest on, the closest to the enquiry first. */
  public static List<SheetQuote> ranked(ContentModel model, Worksheet sheet) {
    NavigableSet<String> topic = SheetQuote.topic(sheet.theme());
    List<SheetPlace> asked = asked(sheet);
    return sheet
        .sources()
        .flatMap(source -> quotes(model, source, topic).stream())
        .map(quote -> quote.raised(quote.answers(sheet.theme()) ? ANSWERS : 0))
        .filter(quote -> asked.contains(quote.place()))
        .sorted(Comparator.comparingInt(SheetQuote::worth).reversed())
        .toList();
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
    return author.endsWith(speaker) || sentence.text().contains(speaker)
        ? author
        : speaker + ", reported by " + author;
  }
}
