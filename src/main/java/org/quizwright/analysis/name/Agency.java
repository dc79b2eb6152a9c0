package org.quizwright.analysis.name;

import java.util.List;
import java.util.OptionalInt;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** How much a name does in its sentence that people do: it speaks, acts, owns, is "he" again. */
final class Agency {

  private static final Lexicon SPEECH = Lexicon.read("speech-verbs");
  private static final Lexicon STATES = Lexicon.read("verbs-state");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  private static final int SIGN = 3;

  private Agency() {}

  /** From 0, as the weights of {@link Signs}. */
  static int weight(NameMention mention) {
    ParsedSentence sentence = mention.sentence().parsed();
    OptionalInt head = head(sentence, mention);
    return head.isPresent() && !isOneOfMany(sentence, head.getAsInt())
        ? weight(sentence, head.getAsInt())
        : 0;
  }

  /** Whether the name heads its phrase: "the Party met", not "the Party leader". */
  static boolean isHead(NameMention mention) {
    ParsedSentence sentence = mention.sentence().parsed();
    return head(sentence, mention).stream()
        .noneMatch(i -> sentence.hasRelation(i, "compound", "amod"));
  }

  private static int weight(ParsedSentence sentence, int head) {
    Token name = sentence.token(head);
    if (name.head() < 0) {
      return 0;
    }
    Token governor = sentence.token(name.head());
    if (sentence.hasRelation(head, "appos")) {
      return ROLES.has(governor.lemma()) ? SIGN : 0;
    }
    if (sentence.hasRelation(head, "nmod:poss")) {
      return Character.isLowerCase(governor.text().charAt(0)) ? 1 : 0;
    }
    if (!sentence.hasRelation(head, "nsubj")) {
      return 0;
    }
    int again = isHeAgain(sentence, head) ? 1 : 0;
    boolean active = governor.isVerb() && !sentence.hasRelation(head, "nsubj:pass");
    return again + (active ? deed(governor) : 0);
  }

  private static int deed(Token verb) {
    return SPEECH.has(verb.lemma()) ? SIGN : STATES.has(verb.lemma()) ? 0 : 1;
  }

  /** "the Marlings", "a Marling": one or all of a people, not somebody. */
  private static boolean isOneOfMany(ParsedSentence sentence, int head) {
    return sentence.token(head).hasTag("NNPS") || sentence.child(head, "det").isPresent();
  }

  private static boolean isHeAgain(ParsedSentence sentence, int head) {
    return sentence.tokens().stream()
        .skip(head)
        .anyMatch(token -> token.text().matches("he|she|him|her|his|himself|herself"));
  }

  /** The word of the name that hangs on none of its others. */
  private static OptionalInt head(ParsedSentence sentence, NameMention mention) {
    List<Integer> words = sentence.within(mention.span());
    return words.stream()
        .filter(word -> !words.contains(sentence.token(word).head()))
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
