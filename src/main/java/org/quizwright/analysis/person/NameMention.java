package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/**
 * One place where a name stands.
 *
 * @param name without a possessive ending
 * @param span within the sentence
 */
record NameMention(String name, AnalysedSentence sentence, Span span) {

  String lastName() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  String firstName() {
    return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
  }

  boolean isFull() {
    return name.contains(" ");
  }

  String before() {
    return sentence.text().substring(0, span.start());
  }

  String after() {
    return sentence.text().substring(span.end());
  }

  /** The runs of tokens that are tagged as a person's name, in the text's order. */
  static List<NameMention> in(List<AnalysedPassage> passages) {
    List<NameMention> found = new ArrayList<>();
    for (AnalysedPassage passage : passages) {
      for (AnalysedSentence sentence : passage.sentences()) {
        collect(sentence, found);
      }
    }
    return found;
  }

  private static void collect(AnalysedSentence sentence, List<NameMention> found) {
    List<Token> tokens = sentence.parsed().tokens();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && isNamePart(tokens.get(end))) {
        end++;
      }
      if (end > at) {
        Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
        found.add(new NameMention(span.of(sentence.text()), sentence, span));
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isNamePart(Token token) {
    return token.entity().equals("PERSON")
        && !token.tag().equals("POS")
        && Character.isUpperCase(token.text().charAt(0));
  }
}
