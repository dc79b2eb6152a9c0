package org.quizwright.assembly.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.Source;

/** Answers the enquiry in the words of the sources and says how they stand to each other. */
public record ModelParagraph(ContentModel model, List<SheetQuote> ranked) {

  private static final int QUOTES = 3;

  /** Takes the best of each work first; {@code ranked} runs from the best quotation down. */
  public String text() {
    StringBuilder text = new StringBuilder();
    String before = "";
    List<SheetQuote> quotes = spread();
    for (SheetQuote quote : quotes) {
      text.append(quote.who().equals(before) ? "The same source adds: " : opening(quote))
          .append(quote.quoted())
          .append(". ");
      before = quote.who();
    }
    return text.append(standing(quotes)).toString();
  }

  private static String opening(SheetQuote quote) {
    return "According to " + quote.who() + ": ";
  }

  private List<SheetQuote> spread() {
    List<SheetQuote> chosen = new ArrayList<>();
    for (int each = 1; each <= QUOTES; each++) {
      for (SheetQuote quote : ranked) {
        long same = chosen.stream().filter(q -> q.source().equals(quote.source())).count();
        boolean fresh = chosen.stream().noneMatch(q -> q.text().equals(quote.text()));
        if (fresh && same < each && chosen.size() < QUOTES) {
          chosen.add(quote);
        }
      }
    }
    return chosen.stream().sorted(Comparator.comparing(q -> q.place().letter())).toList();
  }

  private String standing(List<SheetQuote> quotes) {
    List<Source> works =
        quotes.stream()
            .map(SheetQuote::source)
            .distinct()
            .map(id -> model.source(id).orElseThrow())
            .toList();
    if (works.size() == 1) {
      return "So far this rests on one source only.";
    }
    return works.stream().allMatch(one -> others(works, one).allMatch(one::isIndependentOf))
        ? "None of these sources rests on another."
        : "Not all of these sources are independent of each other.";
  }

  private static Stream<Source> others(List<Source> works, Source one) {
    return works.stream().filter(other -> !other.equals(one));
  }
}
