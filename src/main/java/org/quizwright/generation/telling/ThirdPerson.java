package org.quizwright.generation.telling;

import java.util.Optional;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Genitive;
import org.quizwright.language.NameWords;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.content.Reference;
import org.quizwright.model.source.TextRef;

/** Whom the first "he" or "she" of a sentence means, where the text is clear. */
public final class ThirdPerson {

  private ThirdPerson() {}

  /** The sentence with the name in place of its first pronoun; as it is where that is in doubt. */
  static ParsedSentence named(Facts facts, TextRef ref, ParsedSentence sentence) {
    return first(facts, ref, sentence.text())
        .map(pronoun -> facts.language().parse(written(sentence.text(), pronoun, name(pronoun))))
        .orElse(sentence);
  }

  /**
   * The sentence's first pronoun, where nobody of that name stands before it in the sentence.
   *
   * @param sentence as the passage has it
   */
  public static Optional<Reference> first(Facts facts, TextRef ref, String sentence) {
    return facts.model().references().stream()
        .filter(reference -> reference.ref().equals(ref))
        .findFirst()
        .filter(reference -> sentence.startsWith(reference.pronoun(), reference.start()))
        .filter(
            reference ->
                !sentence.substring(0, reference.start()).matches(".*\\b(?i:he|she|his|her)\\b.*"))
        .filter(
            reference ->
                !NameWords.areIn(sentence.substring(0, reference.start()), reference.name()));
  }

  /** "[Rowe]" or "[Rowe’s]", as it stands in a quotation instead of the pronoun. */
  public static String bracketed(Reference pronoun) {
    return "[" + name(pronoun) + "]";
  }

  private static String written(String sentence, Reference pronoun, String name) {
    return sentence.substring(0, pronoun.start()) + name + sentence.substring(pronoun.end());
  }

  /** The name, in the genitive where the pronoun tells an owner. */
  public static String name(Reference pronoun) {
    String name = pronoun.name();
    return pronoun.owns() ? Genitive.of(name) : name;
  }
}
