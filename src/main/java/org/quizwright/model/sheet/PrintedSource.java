package org.quizwright.model.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quizwright.model.WholeTerm;
import org.quizwright.model.course.Gloss;

/**
 * A source on a sheet or in a reader. Its paragraphs and their sentences count from 1 as printed,
 * so that a place ("Source A ¶2 s3") is the same in every edition, paper and variant.
 *
 * @param letter its letter on a sheet; in a reader a number, so that nobody takes one for the other
 * @param headnote who, what, when, for whom, how long after the events, and where the author stands
 * @param provenance author, title, publisher, year and rights, printed below
 * @param glosses words explained beside the text, each where it first stands
 */
public record PrintedSource(
    String letter,
    String source,
    String headnote,
    String provenance,
    List<PrintedParagraph> paragraphs,
    List<Gloss> glosses) {

  public PrintedSource {
    paragraphs = List.copyOf(paragraphs);
    glosses = List.copyOf(glosses);
  }

  /** The same source under another letter or number. */
  public PrintedSource named(String other) {
    return new PrintedSource(other, source, headnote, provenance, paragraphs, glosses);
  }

  /**
   * The places of the sentences that hold {@code exact}, which may run over several sentences of
   * one paragraph; empty if it isn't printed here.
   */
  public List<SheetPlace> find(String exact) {
    List<SheetPlace> places = new ArrayList<>();
    for (int p = 0; p < paragraphs.size() && places.isEmpty(); p++) {
      List<Integer> sentences = paragraphs.get(p).find(exact);
      for (int sentence : sentences) {
        places.add(new SheetPlace(letter, p + 1, sentence));
      }
    }
    return places;
  }

  /**
   * The glosses of each paragraph in the order of its words; those of words that stand in none come
   * with the last one.
   */
  public List<List<Gloss>> glossesByParagraph() {
    List<Gloss> left = new ArrayList<>(glosses);
    List<List<Gloss>> beside = new ArrayList<>();
    for (PrintedParagraph paragraph : paragraphs) {
      boolean last = beside.size() == paragraphs.size() - 1;
      String text = paragraph.text();
      List<Gloss> here =
          left.stream()
              .filter(gloss -> last || WholeTerm.isIn(text, gloss.term()))
              .sorted(Comparator.comparingInt(gloss -> WholeTerm.at(text, gloss.term())))
              .toList();
      left.removeAll(here);
      beside.add(here);
    }
    return beside;
  }

  /** Words of source text, cuts not counted. */
  public int words() {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .mapToInt(sentence -> sentence.text().split("\\s+").length)
        .sum();
  }
}
