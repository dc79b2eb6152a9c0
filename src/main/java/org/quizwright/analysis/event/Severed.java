package org.quizwright.analysis.event;

import java.util.Comparator;
import java.util.List;
import org.quizwright.language.NumberWord;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Whether a label cuts words off from what they belong to. */
final class Severed {

  private static final List<String> STAND_INS =
      List.of("one", "ones", "both", "neither", "either", "others", "each", "some");

  private Severed() {}

  static boolean is(LabelDraft draft) {
    return draft.tokens().stream()
            .anyMatch(i -> hangsInTheAir(draft, i) || standsForAnother(draft, i))
        || tellsNothingOfSubject(draft);
  }

  /** "formed a society in" without the year, where other words follow. */
  private static boolean hangsInTheAir(LabelDraft draft, int preposition) {
    ParsedSentence sentence = draft.sentence();
    return sentence.hasRelation(preposition, "case")
        && sentence.token(preposition).hasTag("IN", "TO")
        && !draft.tokens().contains(sentence.token(preposition).head())
        && draft.tokens().stream()
            .filter(i -> i > preposition)
            .min(Comparator.naturalOrder())
            .filter(next -> next > preposition + 1)
            .map(next -> sentence.token(preposition).text() + " " + sentence.token(next).text())
            .filter(draft.text()::contains)
            .isPresent();
  }

  /** "ordered one", "was let down by both", "some of the forty-three": of what? */
  private static boolean standsForAnother(LabelDraft draft, int word) {
    ParsedSentence sentence = draft.sentence();
    Token token = sentence.token(word);
    boolean alone =
        sentence.hasRelation(word, "obj", "obl", "nmod", "nsubj", "nsubj:pass")
            && sentence.children(word, "compound", "flat").isEmpty()
            && sentence.children(word, "nmod").stream()
                .flatMap(i -> sentence.children(i, "case").stream())
                .noneMatch(i -> sentence.token(i).lemma().equals("of"));
    boolean counted =
        NumberWord.of(token.text()) > 0
            && sentence.children(word, "det").stream().anyMatch(draft.tokens()::contains);
    return alone && (counted || STAND_INS.contains(token.text()));
  }

  /** "A rising was defeated" where the text says whose. */
  private static boolean tellsNothingOfSubject(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    List<Integer> attributes =
        sentence.children(draft.subject(), "nmod", "acl", "amod", "compound");
    return attributes.stream().anyMatch(i -> !sentence.token(i).hasTag("CD", "NNP"))
        && attributes.stream().noneMatch(draft.tokens()::contains)
        && sentence.children(draft.subject(), "det").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("a"));
  }
}
