package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/**
 * A stretch of a statement that a reader can put back from the sense of the rest.
 *
 * @param slot which places of a sentence it can fill: two gaps of one slot could be exchanged
 */
record Gap(Span span, Slot slot) {

  /** What a word can be put for, the most telling first. */
  enum Slot {
    DOER,
    THING,
    PLACE,
    NUMBER,
    YEAR
  }

  private static final int SHORTEST_NOUN = 4;

  /** How often a noun must stand in a theme to be one of its words. */
  private static final int OFTEN = 3;

  /** All gaps that a statement allows, in its order. */
  static List<Gap> in(Material material, Statement statement) {
    ParsedSentence sentence = statement.sentence();
    List<Gap> gaps = new ArrayList<>();
    sentence.names().stream()
        .filter(name -> isFree(sentence, name))
        .filter(name -> material.home().filter(name.span().of(sentence.text())::equals).isEmpty())
        .map(name -> new Gap(name.span(), slot(name)))
        .forEach(gaps::add);
    IntStream.range(0, sentence.tokens().size())
        .filter(i -> !sentence.token(i).isNamed() && isOutsideQuotes(sentence, i))
        .forEach(
            i -> {
              Token token = sentence.token(i);
              if (token.text().matches("1\\d{3}|20\\d{2}")) {
                gaps.add(new Gap(sentence.span(i), Slot.YEAR));
              } else if (token.text().matches("\\d[\\d,.]*")) {
                gaps.add(new Gap(sentence.span(i), Slot.NUMBER));
              } else if (isThing(material, sentence, i)) {
                gaps.add(new Gap(sentence.span(i), Slot.THING));
              }
            });
    return gaps;
  }

  private static Slot slot(Name name) {
    return name.type().equals("LOCATION") ? Slot.PLACE : Slot.DOER;
  }

  /** A whole name, not one inside another or before a noun. */
  private static boolean isFree(ParsedSentence sentence, Name name) {
    List<Integer> tokens = sentence.within(name.span());
    int head = tokens.get(tokens.size() - 1);
    String after = sentence.text().substring(name.span().end());
    return !sentence.hasRelation(head, "compound", "amod", "flat", "nmod:poss", "conj")
        && sentence.children(head, "conj").isEmpty()
        && !after.matches("(?s)(?:’|-|,? \\p{Lu}).*");
  }

  /** A noun that the theme often uses, as the head of a phrase. */
  private static boolean isThing(Material material, ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    return token.hasTag("NN", "NNS")
        && token.text().length() >= SHORTEST_NOUN
        && token.text().chars().allMatch(Character::isLetter)
        && sentence.hasRelation(i, "nsubj", "obj", "obl", "nmod")
        && i > 0
        && !isUnit(sentence, i)
        && material.frequency(token.lemma()) >= OFTEN;
  }

  private static boolean isOutsideQuotes(ParsedSentence sentence, int i) {
    String before = sentence.text().substring(0, sentence.token(i).start());
    return before.chars().filter(c -> c == '“').count()
        == before.chars().filter(c -> c == '”').count();
  }

  /** "Tons" after a number, or the owner of what follows, as in "the world’s". */
  private static boolean isUnit(ParsedSentence sentence, int i) {
    boolean counted =
        sentence.token(i - 1).hasTag("CD")
            || sentence.children(i).stream().anyMatch(child -> sentence.token(child).hasTag("CD"));
    boolean owner = sentence.text().startsWith("’", sentence.token(i).end());
    return counted || owner || sentence.token(i).text().matches("percent|people|others?");
  }
}
