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

  /** The token with another base form and part of speech. */
  Token read(String otherLemma, String otherTag) {
    return new Token(text, start, end, otherLemma, otherTag, entity, head, relation);
  }

  /** The token under another head. */
  Token hung(int otherHead, String otherRelation) {
    return new Token(text, start, end, lemma, tag, entity, otherHead, otherRelation);
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
