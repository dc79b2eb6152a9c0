package org.quizwright.language;

/**
 * One token of a sentence.
 *
 * @param text as it stands
 * @param start and {@code end}: chars within the sentence, the end excluded
 * @param lemma the dictionary form
 * @param tag the Penn Treebank tag, such as {@code VBD}
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param head index of the governing token within the sentence, -1 for the root
 * @param relation the Universal Dependencies relation to it, such as {@code nsubj}
 */
public record Token(
    String text,
    int start,
    int end,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {

  /** A base form that differs from its lemma, as "overthrew", is a mistagged past tense. */
  public Token {
    tag = tag.equals("VB") && !text.equalsIgnoreCase(lemma) ? "VBD" : tag;
  }

  /** The token as a name of another kind. */
  public Token tagged(String otherEntity) {
    return new Token(text, start, end, lemma, tag, otherEntity, head, relation);
  }

  /** The token with another part of speech and another relation to its head. */
  Token as(String otherTag, String otherRelation) {
    String base = otherTag.equals("VBN") && tag.equals("JJ") ? Lemmas.of(text) : lemma;
    return new Token(text, start, end, base, otherTag, entity, head, otherRelation);
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it has the form of a finite verb: present, past or modal. */
  public boolean isFinite() {
    return hasTag("VBD", "VBP", "VBZ", "MD");
  }

  public boolean isPunctuation() {
    return relation.equals("punct") || text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether it is part of the name of a person, body or place. */
  public boolean isNamed() {
    return !entity.equals("O");
  }

  public boolean hasTag(String... tags) {
    for (String each : tags) {
      if (each.equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
