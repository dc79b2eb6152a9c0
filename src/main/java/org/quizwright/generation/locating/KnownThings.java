package org.quizwright.generation.locating;

import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** Whether a reader of a theme's sheet knows which thing "the" points to. */
final class KnownThings {

  /** Of these there is one, or it doesn't matter which. */
  private static final List<String> ONE_OF_A_KIND =
      Words.list(
          "government parliament assembly council king queen emperor president church army "
              + "navy state world war public press economy end beginning majority minority "
              + "bureaucracy bureaucrat people worker peasant population middle west east north "
              + "south court crown revolution sea coast country city capital future past poor rich "
              + "authority police opposition community market century decade");

  private KnownThings() {}

  /** Judged by every noun that has "the" and nothing else to tell which one is meant. */
  static boolean only(Facts facts, ParsedSentence sentence) {
    List<String> known =
        Words.lemmas(facts.theme().title() + " " + String.join(" ", facts.theme().keywords()));
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).hasTag("NN", "NNS") && isBare(sentence, i))
        .mapToObj(i -> sentence.token(i).lemma())
        .allMatch(noun -> known.contains(noun) || ONE_OF_A_KIND.contains(noun));
  }

  private static boolean isBare(ParsedSentence sentence, int noun) {
    List<Integer> children = sentence.children(noun);
    return children.stream().anyMatch(i -> sentence.token(i).text().equalsIgnoreCase("the"))
        && children.stream().noneMatch(i -> tells(sentence.token(i)))
        && !followsOf(sentence, noun)
        && sentence.hasRelation(noun, "nsubj", "obj", "obl", "conj");
  }

  private static boolean tells(Token child) {
    return List.of("amod", "compound", "nummod").contains(child.relation())
        || child.relation().startsWith("nmod")
        || child.relation().startsWith("acl")
        || child.relation().startsWith("appos");
  }

  /** "Each of the mills" is told by its "each". */
  private static boolean followsOf(ParsedSentence sentence, int noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(i -> sentence.token(i).text().equals("of"));
  }
}
